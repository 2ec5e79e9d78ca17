// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a file of translations (.ts) holds.
#pragma once

#include <QFile>
#include <QList>
#include <QString>
#include <QXmlStreamReader>

namespace test {

struct TranslationEntry {
    QString context;
    QString source;
    QString comment;
    QString translation;
    bool isFinished = false;

    QString key() const { return context + u'\n' + comment + u'\n' + source; }
};

inline TranslationEntry readTranslation(QXmlStreamReader& xml, const QString& context) {
    TranslationEntry entry{context, {}, {}, {}, false};
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            entry.source = xml.readElementText();
        } else if (xml.name() == u"comment") {
            entry.comment = xml.readElementText();
        } else if (xml.name() == u"translation") {
            entry.isFinished = !xml.attributes().hasAttribute(QLatin1String("type"));
            entry.translation = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        } else {
            xml.skipCurrentElement();
        }
    }
    return entry;
}

// Empty where there is no such file.
inline QList<TranslationEntry> readTranslations(const QString& path) {
    QList<TranslationEntry> entries;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return entries;
    QXmlStreamReader xml(&file);
    xml.readNextStartElement(); // TS
    while (xml.readNextStartElement()) {
        QString context;
        while (xml.readNextStartElement()) {
            if (xml.name() == u"name")
                context = xml.readElementText();
            else if (xml.name() == u"message")
                entries << readTranslation(xml, context);
            else
                xml.skipCurrentElement();
        }
    }
    return entries;
}

} // namespace test
