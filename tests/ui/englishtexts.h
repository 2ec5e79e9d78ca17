// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Finds texts in a window that are still in English although they have a translation.
#pragma once

#include "tests/ui/translationfile.h"

#include <QAction>
#include <QHeaderView>
#include <QSet>
#include <QWidget>

namespace test {

class EnglishTexts {
public:
    // What the file of translations words otherwise; nothing without a file.
    explicit EnglishTexts(const QString& translations = {}) {
        const auto entries = readTranslations(translations);
        for (const TranslationEntry& entry : entries)
            if (entry.translation != entry.source)
                m_sources.insert(entry.source);
    }

    bool isEmpty() const { return m_sources.isEmpty(); }

    // Also in menus that are not open.
    QStringList in(const QWidget& window) const {
        QStringList english;
        const auto look = [&](const QString& text) {
            if (m_sources.contains(text))
                english << text;
        };
        const auto widgets = window.findChildren<QWidget*>();
        for (const QWidget* widget : widgets) {
            for (const char* property : {"text", "title", "placeholderText", "windowTitle",
                                         "accessibleName", "toolTip", "currentText"})
                look(widget->property(property).toString());
            const auto actions = widget->actions();
            for (const QAction* action : actions) {
                look(action->text());
                look(action->toolTip());
            }
            if (const auto* header = qobject_cast<const QHeaderView*>(widget);
                header && header->model())
                for (int i = 0; i < header->count(); ++i)
                    look(header->model()->headerData(i, header->orientation()).toString());
        }
        return english;
    }

private:
    QSet<QString> m_sources;
};

} // namespace test
