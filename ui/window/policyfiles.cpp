// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/policyfiles.h"

#include "core/images/textkind.h"
#include "core/policy/policyfile.h"
#include "ui/document/files.h"
#include "ui/style/texts.h"
#include "ui/window/exportchoice.h"
#include "ui/window/filemessages.h"
#include "ui/window/policychoice.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>

#include <utility>

namespace ui {

namespace {

constexpr int errorsInBar = 3;

QString filter() {
    return PolicyFiles::tr("JSON files (*.json);;All files (*)");
}

// Empty for the clipboard, and for a pipe, which can be read but once: neither is a file to save
// in or to look into again.
QString fileAt(const QString& path) {
    const QFileInfo file(path);
    return file.isFile() ? file.absoluteFilePath() : QString();
}

} // namespace

PolicyFiles::PolicyFiles(Document& document, Settings& settings, MessageBars& bars, QWidget* window)
    : QObject(window)
    , m_document(document)
    , m_settings(settings)
    , m_bars(bars)
    , m_window(window) {
    // That the policy is refused for its errors is over with them.
    connect(&document, &Document::draftChanged, this, [this] {
        const bool hadErrors = std::exchange(m_hasErrors, core::hasErrors(m_document.findings()));
        if (hadErrors && !m_hasErrors)
            m_bars.remove(FileAction::Export);
        if (std::exchange(m_isBroken, m_document.fault().has_value()) && !m_isBroken)
            m_bars.remove(FileAction::Save);
    });
}

QString PolicyFiles::name() const {
    if (!m_origin.path.isEmpty())
        return fileName(m_origin.path);
    return m_origin.name.isEmpty() ? tr("New policy") : m_origin.name;
}

QString PolicyFiles::savedFile() const {
    return m_origin.path.isEmpty() && m_origin.wrapper ? m_origin.wrapper->path() : m_origin.path;
}

void PolicyFiles::startNew() {
    if (mayDiscard())
        show(core::laidOut(core::emptyDraft()), {});
}

void PolicyFiles::chooseAndOpen() {
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Open policy"),
                                                      m_settings.folder(), policyFileFilter());
    if (!path.isEmpty())
        open(path);
}

bool PolicyFiles::open(const QString& path) {
    const auto text = readFile(path, policyFileLimit);
    return text ? openText(*text, path) : refuse(path, text.error(), {});
}

bool PolicyFiles::paste() {
    const std::string text = QGuiApplication::clipboard()->text().toStdString();
    if (text.size() > static_cast<std::size_t>(policyFileLimit))
        return refuse({}, tooLarge(policyFileLimit), {});
    if (!openText(text, {}))
        return false;
    m_document.undoStack().resetClean(); // it is nowhere else
    return true;
}

bool PolicyFiles::openText(const std::string& text, const QString& path) {
    auto chosen =
        choosePolicy(text, path.isEmpty() ? tr("The clipboard") : fileName(path), m_window);
    if (!chosen)
        return false;
    if (!*chosen)
        return refuse(path, chosen->error(), text);
    if (!mayDiscard())
        return false;

    ChosenPolicy policy = **std::move(chosen);
    const core::PolicyFile& file = policy.file;
    const QString absolutePath = fileAt(path);
    QString name = path.isEmpty() ? tr("Pasted policy") : fileName(path);
    if (!policy.name.isEmpty())
        name += QLatin1Char('#') + policy.name;
    PolicyOrigin origin{
        file.shape == core::PolicyShape::Bare ? absolutePath : QString(), name, {}, {}};
    if (!absolutePath.isEmpty())
        origin.known = {absolutePath, text};
    if (!absolutePath.isEmpty() && file.literal)
        origin.wrapper.emplace(absolutePath, text, *file.literal);
    OpenedText opened = textOf(policy);
    show(std::move(opened.policy), std::move(origin));
    if (!absolutePath.isEmpty()) {
        m_settings.setFolder(QFileInfo(path).absolutePath());
        m_settings.addRecentPolicy(absolutePath);
    }
    tellWhatChanged(path, file, opened.isKept);
    return true;
}

bool PolicyFiles::openBroken(const std::string& text, const QString& path) {
    if (!mayDiscard())
        return false;
    const QString absolutePath = fileAt(path);
    PolicyOrigin origin{
        absolutePath, path.isEmpty() ? tr("Pasted policy") : fileName(path), {}, {}};
    if (!absolutePath.isEmpty())
        origin.known = {absolutePath, text};
    show(core::withText(core::laidOut(core::emptyDraft()), text), std::move(origin));
    if (path.isEmpty())
        m_document.undoStack().resetClean();
    emit textRequested();
    return true;
}

bool PolicyFiles::openSample(const Sample& sample) {
    if (!mayDiscard())
        return false;
    const auto file = core::readPolicyFile(samplePolicy(sample));
    show({file->text, *core::draftFrom(file->json.root), {}},
         {{}, sample.title, {}, {}, sample.name});
    return true;
}

bool PolicyFiles::save() {
    return m_origin.path.isEmpty() ? saveAs() : saveTo(m_origin.path);
}

bool PolicyFiles::saveAs() {
    const QString start = m_origin.path.isEmpty()
                              ? m_settings.folder() + QStringLiteral("/policy.json")
                              : m_origin.path;
    const QString path = chooseNewFile(tr("Save policy as"), start);
    return !path.isEmpty() && saveTo(path);
}

QString PolicyFiles::chooseNewFile(const QString& title, const QString& start) {
    QFileDialog dialog(m_window, title, QFileInfo(start).absolutePath(), filter());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.selectFile(QFileInfo(start).fileName());
    dialog.setDefaultSuffix(QStringLiteral("json")); // asks before it overwrites that file
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

bool PolicyFiles::saveTo(const QString& path) {
    m_document.cancelMove();
    const auto& fault = m_document.fault();
    if (!fault)
        return write(path);
    m_bars.show({core::Severity::Warning, tr("Not saved: the JSON text is broken"),
                 tr("%1. Mend it, or save it as it is.").arg(errorText(*fault)),
                 tr("Save as it is"), [this, path] { write(path); }, FileAction::Save});
    emit textRequested();
    return false;
}

bool PolicyFiles::write(const QString& path) {
    if (const Overwriting answer = askToOverwrite(path); answer != Overwriting::Yes)
        return answer == Overwriting::Elsewhere && saveAs();
    std::string text = m_document.text();
    if (const auto reason = writeFile(path, text)) {
        m_bars.show({core::Severity::Error, tr("`%1` could not be saved").arg(fileName(path)),
                     QFileInfo::exists(path)
                         ? tr("%1. What was in the file before is still there, and your policy "
                              "is still open.")
                               .arg(*reason)
                         : tr("%1. Your policy is still open.").arg(*reason),
                     tr("Save as…"), [this] { saveAs(); }, FileAction::Save});
        return false;
    }
    m_origin.path = QFileInfo(path).absoluteFilePath();
    know(m_origin.path, std::move(text));
    m_settings.setFolder(QFileInfo(path).absolutePath());
    m_settings.addRecentPolicy(m_origin.path);
    m_document.undoStack().setClean();
    m_bars.remove(FileAction::Save);
    emit nameChanged();
    emit saved(m_origin.path);
    emit done(m_document.mutedRules().empty() ? tr("Saved %1").arg(name())
                                              : tr("Saved %1, muted rules too").arg(name()));
    return true;
}

QString PolicyFiles::fileToSaveBack() const {
    return m_origin.wrapper && m_origin.wrapper->isUnchanged() ? m_origin.wrapper->path()
                                                               : QString();
}

bool PolicyFiles::saveBack() {
    if (!m_origin.wrapper)
        return false;
    m_document.cancelMove();
    const QString file = fileName(m_origin.wrapper->path());
    const auto& fault = m_document.fault();
    if (const auto reason =
            fault ? std::optional(tr("Its JSON text is broken: %1").arg(errorText(*fault)))
                  : m_origin.wrapper->saveBack(m_document.text())) {
        m_bars.show({core::Severity::Error,
                     tr("The policy could not be saved back into `%1`").arg(file),
                     tr("%1. The file is as it was, and your policy is still open.").arg(*reason),
                     tr("Save as…"), [this] { saveAs(); }, FileAction::Save});
        return false;
    }
    know(m_origin.wrapper->path(), m_origin.wrapper->text());
    m_document.undoStack().setClean();
    m_bars.remove(FileAction::Save);
    emit saved(m_origin.wrapper->path());
    emit done(tr("Saved back into %1").arg(file));
    return true;
}

void PolicyFiles::chooseAndExport() {
    if (refusesToExport())
        return;
    const QString path = chooseNewFile(
        tr("Export as ECR's JSON"), m_settings.folder() + QStringLiteral("/lifecycle-policy.json"));
    if (!path.isEmpty())
        exportTo(path);
}

bool PolicyFiles::exportTo(const QString& path) {
    if (refusesToExport())
        return false;
    const auto text = exported();
    if (!text)
        return false;
    if (const auto reason = writeFile(path, *text)) {
        m_bars.show({core::Severity::Error, tr("`%1` could not be exported").arg(fileName(path)),
                     QFileInfo::exists(path)
                         ? tr("%1. What was in the file before is still there.").arg(*reason)
                         : tr("%1. Nothing was written.").arg(*reason),
                     tr("Export elsewhere…"), [this] { chooseAndExport(); }, FileAction::Export});
        return false;
    }
    m_bars.remove(FileAction::Export);
    emit done(tr("Exported %1").arg(fileName(path)));
    return true;
}

bool PolicyFiles::copyToClipboard() {
    if (complainsOfErrors(tr("The policy has errors, so ECR would refuse it and it is not copied")))
        return false;
    const auto text = exported();
    if (!text)
        return false;
    QGuiApplication::clipboard()->setText(QString::fromStdString(*text));
    m_bars.remove(FileAction::Export);
    emit done(tr("The policy's JSON is in the clipboard"));
    return true;
}

bool PolicyFiles::refusesToExport() {
    return complainsOfErrors(
        tr("The policy has errors, so ECR would refuse it and it is not exported"));
}

bool PolicyFiles::complainsOfErrors(const QString& complaint) {
    m_document.cancelMove();
    const auto& findings = m_document.findings();
    if (!core::hasErrors(findings))
        return false;
    m_bars.show({core::Severity::Error, complaint,
                 errorList(findings, m_document.draft(), errorsInBar), tr("Show problems"),
                 [this] { emit problemsRequested(); }, FileAction::Export});
    return true;
}

std::optional<std::string> PolicyFiles::exported() const {
    auto draft = chooseExport(m_document, m_window);
    if (!draft)
        return {};
    return core::printPolicy(core::sortedByPriority(*std::move(draft)));
}

void PolicyFiles::show(core::PolicyText policy, PolicyOrigin origin) {
    m_origin = std::move(origin);
    m_bars.clear();
    m_document.setPolicy(std::move(policy));
    emit opened();
    emit nameChanged();
    emit knownChanged();
}

bool PolicyFiles::refuse(const QString& path, const core::Error& error, std::string_view text) {
    BarMessage message{core::Severity::Error,
                       path.isEmpty()
                           ? tr("What the clipboard holds could not be opened as a policy")
                           : tr("`%1` could not be opened as a policy").arg(fileName(path)),
                       errorText(error),
                       {},
                       {},
                       FileAction::Open};
    if (!path.isEmpty() && core::kindOfText(text.substr(0, 4096)) == core::TextKind::Images) {
        message.actionText = tr("Open as images");
        message.action = [this, path] {
            emit imagesChosen(path);
        };
    } else if (canBeMended(text)) {
        message.actionText = tr("Open as text");
        message.action = [this, path, kept = std::string(text)] {
            openBroken(kept, path);
        };
    }
    m_bars.show(message);
    if (!QFileInfo::exists(path))
        m_settings.removeRecentPolicy(path);
    return false;
}

void PolicyFiles::tellWhatChanged(const QString& path, const core::PolicyFile& file,
                                  bool isTextKept) {
    // Duplicate keys and a byte-order mark are gone from a new layout, so they are told now.
    QStringList lines;
    for (const core::Finding& finding : core::checkJson(file.json, file.characters).findings)
        if (finding.id == "V1" && !isTextKept)
            lines << tr("line %1: %2").arg(finding.place.line).arg(translated(finding.message));
    const bool isMistaken = !lines.isEmpty();
    const QString wrapper = path.isEmpty() ? QString() : wrapperText(file);
    if (!wrapper.isEmpty())
        lines << wrapper;
    if (lines.isEmpty())
        return;
    m_bars.show({isMistaken ? core::Severity::Warning : core::Severity::Note,
                 path.isEmpty() ? tr("The pasted policy is open, with a remark")
                                : tr("`%1` is open, with a remark").arg(fileName(path)),
                 lines.join(QLatin1Char('\n')),
                 {},
                 {},
                 FileAction::Open});
}

} // namespace ui
