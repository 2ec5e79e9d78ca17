// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bars at the top of the window that tell what an action came to. They stay until answered.
//
//   bars.show({Severity::Error, tr("The file could not be opened"), reason});
#pragma once

#include "core/policy/finding.h"

#include <QString>
#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace ui {

struct BarMessage {
    core::Severity severity = core::Severity::Error;
    QString title;      // bold, one line; plain text
    QString detail;     // may be long; plain text
    QString actionText; // of a button that is the way forward; empty for none
    std::function<void()> action;
};

class MessageBars : public QWidget {
    Q_OBJECT
public:
    explicit MessageBars(QWidget* parent = nullptr);

    // Shows the message below those that are open. A message with the same title takes the place
    // of its older one; of more than three the oldest goes.
    void show(const BarMessage& message);
    void clear();

    // The open messages, oldest first: title, line break, detail.
    QStringList texts() const;

private:
    QVBoxLayout* m_layout;
};

} // namespace ui
