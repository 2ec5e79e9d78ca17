// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A line to find something in the text: Enter goes on, Shift+Enter goes back, Esc closes it.
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace ui {

class JsonEditor;

class FindLine : public QWidget {
    Q_OBJECT
public:
    // Hidden at first. The editor gets the focus back.
    explicit FindLine(JsonEditor& editor, QWidget* parent = nullptr);

    void open();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void find(bool forward, bool fromStart);
    void close();

    JsonEditor& m_editor;
    QLineEdit* m_text;
    QLabel* m_answer;
};

} // namespace ui
