// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How an entry that is typed may go on: a list below its chip, while the focus stays in the chip.
//
//   list->offer(chip, core::completions(images, chip->entry(), kind, 12));
//
// Up and Down choose, Enter takes what is chosen, Esc puts the list away; so does leaving the chip.
#pragma once

#include "core/completion/tagcompletion.h"

#include <QListWidget>
#include <QPointer>

#include <vector>

namespace ui {

class EntryChip;

class CompletionList : public QListWidget {
    Q_OBJECT
public:
    // Stands above what else is in the window.
    explicit CompletionList(QWidget* window);

    void offer(EntryChip* chip, const std::vector<core::TagCompletion>& completions);

    // Watches the keys of the chip.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void standBelow(const QWidget& chip);
    bool handle(int key);
    void choose(int row);
    void take();

    QPointer<EntryChip> m_chip;
    std::vector<core::TagCompletion> m_completions;
};

} // namespace ui
