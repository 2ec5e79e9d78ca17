// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of PolicyFiles that sees to it that no work is lost: the user's, and what other programs
// write into the file.
#include "ui/document/files.h"
#include "ui/window/filemessages.h"
#include "ui/window/policychoice.h"
#include "ui/window/policyfiles.h"

#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace ui {

void PolicyFiles::know(const QString& path, std::string text) {
    m_origin.known = {path, std::move(text)};
    emit knownChanged();
}

bool PolicyFiles::restore(PolicyOrigin origin, const History& history) {
    if (!mayDiscard())
        return false;
    show(*history.present(), std::move(origin));
    m_document.restore(history);
    return true;
}

bool PolicyFiles::reload() {
    if (!m_origin.known)
        return false;
    const QString path = m_origin.known->path;
    const auto text = readFile(path, policyFileLimit);
    if (!text)
        return refuse(path, text.error(), {});
    if (m_origin.path != path)
        return open(path);
    const auto chosen = choosePolicy(*text, fileName(path), m_window);
    if (!chosen)
        return false;
    if (!*chosen)
        return refuse(path, chosen->error(), *text);
    if ((*chosen)->file.shape != core::PolicyShape::Bare)
        return open(path);
    m_document.replaceText(tr("Reload %1").arg(name()), *text);
    m_document.undoStack().setClean();
    know(path, *text);
    emit done(tr("Reloaded %1; undo brings yours back").arg(name()));
    return true;
}

void PolicyFiles::forgetFailedSave() {
    m_bars.remove(FileAction::Save);
}

void PolicyFiles::keepMine() {
    if (!m_origin.known)
        return;
    m_document.undoStack().resetClean();
    if (const auto text = readFile(m_origin.known->path, policyFileLimit))
        know(m_origin.known->path, *text);
}

bool PolicyFiles::mayDiscard() {
    if (isSaved())
        return true;
    QMessageBox box(QMessageBox::Question, tr("Unsaved changes"),
                    (m_document.isSaved()
                         ? tr("%1 has guarantees, which are kept once the policy is saved.")
                         : tr("%1 has changes that are not saved."))
                        .arg(name()),
                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, m_window);
    box.setTextFormat(Qt::PlainText);
    box.setDefaultButton(QMessageBox::Save);
    switch (box.exec()) {
    case QMessageBox::Save:
        return save();
    case QMessageBox::Discard:
        return true;
    default:
        return false;
    }
}

PolicyFiles::Overwriting PolicyFiles::askToOverwrite(const QString& path) {
    const bool isOurs =
        m_origin.known && m_origin.known->path == QFileInfo(path).absoluteFilePath();
    if (!isOurs || !QFileInfo::exists(path))
        return Overwriting::Yes;
    if (const auto text = readFile(path, policyFileLimit); text && *text == m_origin.known->text)
        return Overwriting::Yes;
    const bool isElsewhere = m_isElsewhere();
    QMessageBox box(QMessageBox::Warning,
                    isElsewhere ? tr("Changed by another window")
                                : tr("Changed by another program"),
                    (isElsewhere ? tr("%1 was changed by another window of Tagwarden since you "
                                      "opened or saved it. Saving would overwrite that.")
                                 : tr("%1 was changed by another program since you opened or saved "
                                      "it. Saving would overwrite that."))
                        .arg(fileName(path)),
                    QMessageBox::Cancel, m_window);
    box.setTextFormat(Qt::PlainText);
    const QAbstractButton* overwrite =
        box.addButton(tr("&Overwrite"), QMessageBox::DestructiveRole);
    const QAbstractButton* elsewhere = box.addButton(tr("Save &as…"), QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    if (box.clickedButton() == elsewhere)
        return Overwriting::Elsewhere;
    return box.clickedButton() == overwrite ? Overwriting::Yes : Overwriting::No;
}

} // namespace ui
