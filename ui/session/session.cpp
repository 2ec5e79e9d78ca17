// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/session.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>

namespace ui {

namespace {

// Another number, another format: an older Tagwarden leaves the file alone.
constexpr int format = 1;

QString textOf(const QByteArray& bytes) {
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray bytesOf(const QJsonValue& value) {
    return QByteArray::fromBase64(value.toString().toLatin1());
}

// Not as text, which would change what is no UTF-8.
QString exactly(const std::string& text) {
    return textOf(QByteArray::fromStdString(text));
}

std::string exactText(const QJsonValue& value) {
    return bytesOf(value).toStdString();
}

// UTF-8 as a text that reads well, with the byte-order mark that Qt would drop.
QString readable(const std::string& text) {
    QStringDecoder decode(QStringConverter::Utf8, QStringConverter::Flag::ConvertInitialBom);
    return decode(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
}

// The text, the ids of its rules, by which steps know a rule again, and which was given out last: a
// rule that is gone in this step may be there in another. Of a broken text also the draft that it
// said last.
QJsonObject written(const core::PolicyText& policy) {
    QJsonArray ids;
    for (const core::RuleDraft& rule : policy.draft.rules)
        ids.append(static_cast<qint64>(rule.id));
    QJsonObject object{
        {QStringLiteral("policy"), readable(policy.text)},
        {QStringLiteral("ids"), ids},
        {QStringLiteral("lastId"), static_cast<qint64>(core::highestRuleId(policy.draft))}};
    if (policy.fault)
        object[QStringLiteral("shown")] = readable(core::printPolicy(policy.draft));
    return object;
}

SharedPolicyText policyFrom(const QJsonValue& value) {
    const auto read = [&value](const QString& name) {
        return core::withText(core::laidOut(core::emptyDraft()),
                              value[name].toString().toStdString());
    };
    core::PolicyText policy = read(QStringLiteral("policy"));
    if (policy.fault) {
        core::PolicyText shown = read(QStringLiteral("shown"));
        if (shown.fault)
            return nullptr;
        policy.draft = std::move(shown.draft);
    }
    const QJsonArray ids = value[QStringLiteral("ids")].toArray();
    if (static_cast<std::size_t>(ids.size()) != policy.draft.rules.size())
        return nullptr;
    for (std::size_t i = 0; i < policy.draft.rules.size(); ++i)
        policy.draft.rules[i].id =
            static_cast<core::RuleId>(ids[static_cast<qsizetype>(i)].toInteger());
    policy.draft.lastId = static_cast<core::RuleId>(value[QStringLiteral("lastId")].toInteger());
    return std::make_shared<const core::PolicyText>(std::move(policy));
}

QJsonObject written(const History& history) {
    QJsonArray steps;
    for (const History::Step& step : history.steps) {
        QJsonObject object = written(*step.after);
        object[QStringLiteral("text")] = step.text;
        steps.append(object);
    }
    return {{QStringLiteral("first"), written(*history.first)},
            {QStringLiteral("steps"), steps},
            {QStringLiteral("position"), history.position},
            {QStringLiteral("saved"), history.saved}};
}

std::optional<History> historyFrom(const QJsonValue& value) {
    History history;
    history.first = policyFrom(value[QStringLiteral("first")]);
    const QJsonArray steps = value[QStringLiteral("steps")].toArray();
    for (const QJsonValue& step : steps)
        history.steps.push_back({step[QStringLiteral("text")].toString(), policyFrom(step)});
    history.position = value[QStringLiteral("position")].toInt();
    history.saved = value[QStringLiteral("saved")].toInt(-1);
    const auto count = static_cast<int>(history.steps.size());
    const bool isWhole =
        history.first && std::ranges::all_of(history.steps, [](const History::Step& step) {
            return step.after != nullptr;
        });
    if (!isWhole || history.position < 0 || history.position > count || history.saved > count)
        return std::nullopt;
    return history;
}

QJsonObject written(const PolicyOrigin& origin) {
    QJsonObject object{{QStringLiteral("path"), origin.path},
                       {QStringLiteral("name"), origin.name},
                       {QStringLiteral("sample"), origin.sample}};
    if (origin.known)
        object[QStringLiteral("known")] =
            QJsonObject{{QStringLiteral("path"), origin.known->path},
                        {QStringLiteral("text"), exactly(origin.known->text)}};
    if (origin.wrapper)
        object[QStringLiteral("wrapper")] = QJsonObject{
            {QStringLiteral("path"), origin.wrapper->path()},
            {QStringLiteral("text"), exactly(origin.wrapper->text())},
            {QStringLiteral("begin"), static_cast<qint64>(origin.wrapper->literal().begin)},
            {QStringLiteral("length"), static_cast<qint64>(origin.wrapper->literal().length)}};
    return object;
}

PolicyOrigin policyOriginFrom(const QJsonValue& value) {
    PolicyOrigin origin{value[QStringLiteral("path")].toString(),
                        value[QStringLiteral("name")].toString(),
                        {},
                        {},
                        value[QStringLiteral("sample")].toString()};
    if (const QJsonValue known = value[QStringLiteral("known")]; known.isObject())
        origin.known = {known[QStringLiteral("path")].toString(),
                        exactText(known[QStringLiteral("text")])};
    const QJsonValue wrapper = value[QStringLiteral("wrapper")];
    std::string text = exactText(wrapper[QStringLiteral("text")]);
    const auto begin = static_cast<std::size_t>(wrapper[QStringLiteral("begin")].toInteger());
    const auto length = static_cast<std::size_t>(wrapper[QStringLiteral("length")].toInteger());
    if (wrapper.isObject() && begin <= text.size() && length <= text.size() - begin)
        origin.wrapper.emplace(wrapper[QStringLiteral("path")].toString(), std::move(text),
                               core::TextSpan{begin, length});
    return origin;
}

QJsonObject written(const WindowLayout& layout) {
    return {{QStringLiteral("geometry"), textOf(layout.geometry)},
            {QStringLiteral("mainSplitter"), textOf(layout.mainSplitter)},
            {QStringLiteral("rightSplitter"), textOf(layout.rightSplitter)},
            {QStringLiteral("table"), textOf(layout.table)},
            {QStringLiteral("tab"), layout.tab}};
}

WindowLayout layoutFrom(const QJsonValue& value) {
    return {bytesOf(value[QStringLiteral("geometry")]),
            bytesOf(value[QStringLiteral("mainSplitter")]),
            bytesOf(value[QStringLiteral("rightSplitter")]),
            bytesOf(value[QStringLiteral("table")]), value[QStringLiteral("tab")].toInt()};
}

} // namespace

std::string toText(const Session& session) {
    QJsonArray muted;
    for (const core::RuleId rule : session.muted)
        muted.append(static_cast<qint64>(rule));
    QJsonObject object{
        {QStringLiteral("format"), format},
        {QStringLiteral("title"), session.title},
        {QStringLiteral("changedAt"), session.changedAt.toUTC().toString(Qt::ISODateWithMs)},
        {QStringLiteral("policy"), written(session.policy)},
        {QStringLiteral("history"), written(session.history)},
        {QStringLiteral("muted"), muted},
        {QStringLiteral("images"), QJsonArray::fromStringList(session.images.paths)},
        {QStringLiteral("sample"), session.images.sample},
        {QStringLiteral("running"), QJsonArray::fromStringList(session.running)},
        {QStringLiteral("guarantees"), session.guarantees},
        {QStringLiteral("layout"), written(session.layout)}};
    if (session.fixedNow)
        object[QStringLiteral("asOf")] =
            QString::fromStdString(core::formatInstant(*session.fixedNow));
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

std::optional<Session> sessionFrom(const std::string& text) {
    const QJsonValue value = QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
    if (value[QStringLiteral("format")].toInt() != format)
        return std::nullopt;
    auto history = historyFrom(value[QStringLiteral("history")]);
    if (!history)
        return std::nullopt;
    Session session{
        value[QStringLiteral("title")].toString(),
        QDateTime::fromString(value[QStringLiteral("changedAt")].toString(), Qt::ISODateWithMs),
        policyOriginFrom(value[QStringLiteral("policy")]),
        *std::move(history),
        {},
        {{}, value[QStringLiteral("sample")].toString()},
        {},
        {},
        value[QStringLiteral("guarantees")].toString(),
        layoutFrom(value[QStringLiteral("layout")])};
    const QJsonArray muted = value[QStringLiteral("muted")].toArray();
    for (const QJsonValue& rule : muted)
        session.muted.push_back(static_cast<core::RuleId>(rule.toInteger()));
    const QJsonArray paths = value[QStringLiteral("images")].toArray();
    for (const QJsonValue& path : paths)
        session.images.paths << path.toString();
    const QJsonArray running = value[QStringLiteral("running")].toArray();
    for (const QJsonValue& path : running)
        session.running << path.toString();
    if (const auto asOf =
            core::parseInstant(value[QStringLiteral("asOf")].toString().toStdString()))
        session.fixedNow = *asOf;
    return session;
}

} // namespace ui
