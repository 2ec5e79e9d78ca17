// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/figuresline.h"

#include <QLocale>

#include <algorithm>
#include <ranges>

namespace ui {

namespace {

// Collects parts of a sentence and remembers where their numbers stand.
struct Line {
    QString text;
    QList<std::pair<int, int>> numbers;

    // `part` has a %1 for the number.
    void add(const QString& part, const QString& number) {
        if (!text.isEmpty())
            text += QStringLiteral(" · ");
        const auto start = text.size() + part.indexOf(QStringLiteral("%1"));
        text += part.arg(number);
        numbers.append({static_cast<int>(start), static_cast<int>(number.size())});
    }
};

struct Share {
    int priority;
    std::size_t images;
};

// The rules that have a share, the biggest share first.
std::vector<Share> shares(const core::Policy& policy, const std::vector<std::size_t>& images) {
    std::vector<Share> found;
    for (std::size_t i = 0; i < images.size() && i < policy.rules.size(); ++i)
        if (images[i] > 0)
            found.push_back({static_cast<int>(policy.rules[i].priority), images[i]});
    std::ranges::stable_sort(found, std::ranges::greater{}, &Share::images);
    return found;
}

// So many rules are named with their shares; of more, the line tells how many they are.
constexpr std::size_t mostNamed = 3;

// "1 (3), 2 (2)"
QString named(const std::vector<Share>& shares, const QLocale& locale) {
    QStringList parts;
    for (const Share& share : shares)
        parts << QStringLiteral("%1 (%2)")
                     .arg(share.priority)
                     .arg(locale.toString(static_cast<qulonglong>(share.images)));
    return parts.join(QStringLiteral(", "));
}

} // namespace

FiguresLine::FiguresLine(QWidget* parent)
    : WrappedLabel(Tone::Soft, parent) {}

void FiguresLine::showMuted() {
    setEmphasised(tr("takes no part while it is muted"), {});
}

void FiguresLine::showFigures(const SharedEvaluation& evaluation, const SharedComparison& compared,
                              core::RuleId rule) {
    Line line;
    const auto index = [&]() -> std::optional<std::size_t> {
        if (!evaluation)
            return {};
        const auto& rules = evaluation->policy().rules;
        const auto found = std::ranges::find(rules, rule, &core::Rule::id);
        if (found == rules.end())
            return {};
        return static_cast<std::size_t>(found - rules.begin());
    }();
    if (!index) {
        line.add(tr("identifies %1"), QStringLiteral("–"));
        line.add(tr("acts on %1"), QStringLiteral("–"));
        setEmphasised(line.text, {});
        return;
    }

    const core::RuleFigures& figures = evaluation->figures(*index);
    line.add(tr("identifies %1"), locale().toString(static_cast<qulonglong>(figures.identifies)));
    line.add(tr("acts on %1"), locale().toString(static_cast<qulonglong>(figures.actsOn)));
    if (figures.followers > 0)
        line.add(tr("takes along %1"),
                 locale().toString(static_cast<qulonglong>(figures.followers)));
    // The split by rule looks at every image: only where there is something to split.
    if (figures.loses > 0) {
        const auto to = shares(evaluation->policy(), evaluation->losesTo(*index));
        const QString number = locale().toString(static_cast<qulonglong>(figures.loses));
        if (to.size() == 1)
            line.add(tr("loses %1 to rule %2")
                         .arg(QStringLiteral("%1"), QString::number(to[0].priority)),
                     number);
        else if (to.size() <= mostNamed)
            line.add(tr("loses %1 to rules %2").arg(QStringLiteral("%1"), named(to, locale())),
                     number);
        else
            line.add(tr("loses %1 to %n rules", nullptr, static_cast<int>(to.size())), number);
    }
    if (figures.shields > 0) {
        const auto from = shares(evaluation->policy(), evaluation->shieldsFrom(*index));
        const QString number = locale().toString(static_cast<qulonglong>(figures.shields));
        if (from.size() == 1)
            line.add(tr("shields %1 from rule %2")
                         .arg(QStringLiteral("%1"), QString::number(from[0].priority)),
                     number);
        else if (from.size() <= mostNamed)
            line.add(
                tr("shields %1 from rules %2").arg(QStringLiteral("%1"), named(from, locale())),
                number);
        else
            line.add(tr("shields %1 from %n rules", nullptr, static_cast<int>(from.size())),
                     number);
    }
    if (compared && compared->after == evaluation) {
        const auto add = [&](const QString& part, core::Change change) {
            if (const std::size_t images = compared->images.count(change, *index); images > 0)
                line.add(part, locale().toString(static_cast<qulonglong>(images)));
        };
        add(tr("newly expires %1"), core::Change::NewlyExpires);
        add(tr("newly archives %1"), core::Change::NewlyArchived);
        add(tr("newly keeps %1"), core::Change::NewlyKept);
    }
    setEmphasised(line.text, line.numbers);
}

} // namespace ui
