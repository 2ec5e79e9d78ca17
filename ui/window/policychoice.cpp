// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/policychoice.h"

#include "core/shapes/findpolicies.h"
#include "ui/style/texts.h"
#include "ui/window/filemessages.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

QString lineOf(const core::FoundPolicy& policy) {
    const QString name = visibleText(policy.name);
    return policy.file ? name
                       : QCoreApplication::translate("ui", "%1 – cannot be read: %2")
                             .arg(name, errorText(policy.file.error()));
}

// Nothing when the user chose none.
std::optional<std::size_t> ask(const core::FoundPolicies& found, const QString& source,
                               QWidget* window) {
    QDialog dialog(window);
    dialog.setWindowTitle(QCoreApplication::translate("ui", "Choose a policy"));
    auto* question = new QLabel(
        QCoreApplication::translate("ui", "%1 has several policies. Which one do you want to open?")
            .arg(source));
    question->setTextFormat(Qt::PlainText);
    question->setWordWrap(true);
    auto* list = new QListWidget;
    list->setObjectName(QStringLiteral("policies"));
    list->setAccessibleName(QCoreApplication::translate("ui", "Policies"));
    for (const core::FoundPolicy& policy : found)
        list->addItem(lineOf(policy));
    list->setWordWrap(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setCurrentRow(0);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Open | QDialogButtonBox::Cancel);
    auto* layout = new QVBoxLayout(&dialog);
    layout->addWidget(question);
    layout->addWidget(list, 1);
    layout->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    QObject::connect(list, &QListWidget::itemDoubleClicked, &dialog, &QDialog::accept);
    QObject::connect(list, &QListWidget::currentRowChanged, &dialog, [buttons](int row) {
        buttons->button(QDialogButtonBox::Open)->setEnabled(row >= 0);
    });
    list->setFocus();
    dialog.resize(480, 280);
    if (dialog.exec() != QDialog::Accepted || list->currentRow() < 0)
        return std::nullopt;
    return static_cast<std::size_t>(list->currentRow());
}

} // namespace

OpenedText textOf(const ChosenPolicy& chosen) {
    const std::string& text = chosen.file.text;
    const bool isKept =
        chosen.file.shape == core::PolicyShape::Bare || text.find('\n') != std::string::npos;
    return {isKept ? core::PolicyText{text, chosen.draft, {}} : core::laidOut(chosen.draft),
            isKept};
}

bool canBeMended(std::string_view text) {
    if (const auto json = core::readJson(text))
        return core::find(json->root, "rules") && !core::draftFrom(json->root);
    else if (json.error().code == core::ErrorCode::NotUtf8)
        return false;
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && text[first] == '{';
}

std::optional<core::Result<ChosenPolicy>> choosePolicy(std::string_view text, const QString& source,
                                                       QWidget* window) {
    const auto found = core::findPolicies(text);
    if (!found)
        return found.error();
    const bool isChoice = found->size() > 1;
    const auto index = isChoice ? ask(*found, source, window) : std::optional<std::size_t>(0);
    if (!index)
        return std::nullopt;
    const core::FoundPolicy& chosen = (*found)[*index];
    if (!chosen.file)
        return chosen.file.error();
    auto draft = core::draftFrom(chosen.file->json.root);
    if (!draft) {
        core::Error error = draft.error();
        error.place = chosen.file->json.places.at(error.pointer);
        return error;
    }
    return ChosenPolicy{isChoice ? visibleText(chosen.name) : QString(), *chosen.file,
                        *std::move(draft)};
}

} // namespace ui
