// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A line edit for untrusted text: characters that are invisible or turn the direction of writing
// are written out as core::visible does, `\u{202e}`, and can be typed and changed in that form.
//
//   edit->setValue("dev\u202e");
//   edit->text();                  // dev\u{202e}
//   edit->value();                 // "dev\u202e" again, whatever it was
#pragma once

#include <QLineEdit>
#include <QString>

#include <string>
#include <string_view>

namespace ui {

// The text as it is edited. A `\u{…}` that stands in the text itself comes as `\u{5c}u{…}`, so that
// readSpelled(spelled(text)) is the text, always.
QString spelled(std::string_view text);
std::string readSpelled(const QString& spelled);

class SpelledEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit SpelledEdit(QWidget* parent);

    std::string value() const { return readSpelled(text()); }
    // Leaves text, cursor and selection alone where they say the same already.
    void setValue(std::string_view value);

signals:
    // The user typed or pasted. Comes before what was pasted is spelled out.
    void valueEdited();

private:
    void spellOut();
};

} // namespace ui
