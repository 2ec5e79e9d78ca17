// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/comparemenu.h"

#include "core/policy/check.h"
#include "ui/document/comparison.h"
#include "ui/document/files.h"
#include "ui/window/filemessages.h"
#include "ui/window/policychoice.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QTime>

namespace ui {

namespace {

constexpr int errorsInBar = 3;

// What decides now; nothing while the policy has errors or its text is broken. Without rules every
// image is kept.
std::optional<core::Policy> policyNow(const Document& document) {
    const bool isEmpty = document.draft().rules.empty() && !document.fault();
    return isEmpty ? core::Policy{} : document.policy();
}

} // namespace

CompareMenu::CompareMenu(Document& document, PolicyFiles& files, Settings& settings,
                         MessageBars& bars, QWidget* window)
    : QMenu(tr("&Compare"), window)
    , m_document(document)
    , m_files(files)
    , m_settings(settings)
    , m_bars(bars)
    , m_window(window) {
    const auto add = [this](const char* name, const QString& text, const QString& key, auto slot) {
        QAction* action = addAction(text, this, slot);
        action->setObjectName(QLatin1String(name));
        action->setShortcut(QKeySequence(key));
        return action;
    };
    add("compareFile", tr("With another &policy file…"), tr("Ctrl+Shift+O"),
        &CompareMenu::chooseFile);
    m_saved = add("compareSaved", tr("With the &saved file"), tr("Ctrl+Shift+D"),
                  &CompareMenu::compareWithSaved);
    m_now = add("compareNow", tr("With the policy as it is &now"), tr("Ctrl+Shift+B"),
                &CompareMenu::compareWithNow);
    addSeparator();
    m_end = add("endComparison", tr("&End comparison"), tr("Esc"),
                [this] { m_document.comparison().end(); });

    connect(&files, &PolicyFiles::nameChanged, this, &CompareMenu::refresh);
    connect(&files, &PolicyFiles::saved, this, &CompareMenu::followSaving);
    connect(&document, &Document::draftChanged, this, &CompareMenu::refresh);
    connect(&document.comparison(), &Comparison::changed, this, &CompareMenu::refresh);
    refresh();
}

void CompareMenu::chooseFile() {
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Compare with a policy"),
                                                      m_settings.folder(), policyFileFilter());
    if (!path.isEmpty())
        compareWithFile(path);
}

bool CompareMenu::compareWithFile(const QString& path) {
    return compareWith(path, Which::Other);
}

bool CompareMenu::compareWithSaved() {
    const QString path = m_files.savedFile();
    return !path.isEmpty() && compareWith(path, Which::Saved);
}

void CompareMenu::compareWithNow() {
    if (auto policy = policyNow(m_document))
        m_document.comparison().start(
            {*std::move(policy),
             tr("the policy as it was at %1")
                 .arg(locale().toString(QTime::currentTime(), QLocale::ShortFormat)),
             {}});
}

bool CompareMenu::compareWith(const QString& path, Which which) {
    const auto text = readFile(path, policyFileLimit);
    if (!text)
        return refuse(path, errorText(text.error()));
    const auto chosen = choosePolicy(*text, fileName(path), m_window);
    if (!chosen)
        return false;
    if (!*chosen)
        return refuse(path, errorText(chosen->error()));
    const ChosenPolicy& policy = **chosen;
    auto checked = core::checkDraft(policy.draft);
    if (!checked.policy)
        return refuse(path, tr("ECR would refuse this policy, so it decides nothing:") +
                                QLatin1Char('\n') +
                                errorList(checked.findings, policy.draft, errorsInBar));
    m_bars.remove(FileAction::Compare);
    m_settings.setFolder(QFileInfo(path).absolutePath());
    const QString name =
        policy.name.isEmpty() ? fileName(path) : fileName(path) + QLatin1Char('#') + policy.name;
    m_document.comparison().start({*std::move(checked.policy),
                                   which == Which::Saved ? tr("%1 as it is saved").arg(name) : name,
                                   QFileInfo(path).absoluteFilePath()});
    return true;
}

bool CompareMenu::refuse(const QString& path, const QString& reason) {
    m_bars.show({core::Severity::Error,
                 tr("The policy cannot be compared with `%1`").arg(fileName(path)), reason,
                 tr("Choose another file…"), [this] { chooseFile(); }, FileAction::Compare});
    return false;
}

// The file that is compared with holds the open policy now.
void CompareMenu::followSaving(const QString& path) {
    Comparison& comparison = m_document.comparison();
    if (!comparison.isOn() || comparison.other().path != path)
        return;
    if (auto policy = policyNow(m_document))
        comparison.start({*std::move(policy), comparison.other().name, path});
    else
        comparison.end();
}

void CompareMenu::refresh() {
    m_saved->setEnabled(!m_files.savedFile().isEmpty());
    m_now->setEnabled(policyNow(m_document).has_value());
    m_end->setEnabled(m_document.comparison().isOn());
}

} // namespace ui
