// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The files of translations hold every text of the sources, finished, and nothing else.
#include "tests/ui/translationfile.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

namespace {

using Entry = test::TranslationEntry;

QSet<QString> keysOf(const QList<Entry>& entries) {
    QSet<QString> keys;
    for (const Entry& entry : entries)
        keys.insert(entry.key());
    return keys;
}

QString sorted(const QSet<QString>& keys) {
    QStringList list(keys.begin(), keys.end());
    list.sort();
    return list.join(QLatin1String("\n---\n"));
}

// The places of arguments in a text, each once: %1, also where it is written %o1 or %L1; %n.
QStringList marksOf(const QString& text) {
    static const QRegularExpression mark(QStringLiteral("%[oL]?([1-9n])"));
    QSet<QString> marks;
    for (auto found = mark.globalMatch(text); found.hasNext();)
        marks.insert(found.next().captured(1));
    QStringList list(marks.begin(), marks.end());
    list.sort();
    return list;
}

qsizetype mnemonicsOf(QString text) {
    text.remove(QLatin1String("&&"));
    static const QRegularExpression mnemonic(QStringLiteral("&(?!\\w+;)\\w"));
    return text.count(mnemonic);
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();

    void everyTextIsTranslatedAndNothingElse();
    void placesForArgumentsAreKept();
    void anOrdinalIsLeftToEnglish();
    void mnemonicsAreKept();
    void namesOfCodeAreKept();

private:
    QList<Entry> m_entries;
};

void TestTranslations::initTestCase() {
    m_entries = test::readTranslations(QStringLiteral(TRANSLATIONS "/tagwarden_ja.ts"));
    QVERIFY(!m_entries.isEmpty());
}

void TestTranslations::everyTextIsTranslatedAndNothingElse() {
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("tagwarden_ja.ts"));
    QVERIFY(QFile::copy(QStringLiteral(TRANSLATIONS "/tagwarden_ja.ts"), copy));
    QProcess update;
    update.start(QStringLiteral(TRANSLATIONS "/update"), {copy});
    QVERIFY(update.waitForFinished());
    if (update.exitCode() == 77)
        QSKIP("lupdate is not installed");
    QVERIFY2(update.exitCode() == 0, update.readAllStandardError().constData());

    const QSet<QString> inSources = keysOf(test::readTranslations(copy));
    const QSet<QString> translated = keysOf(m_entries);
    QCOMPARE(sorted(inSources - translated), QString());
    QCOMPARE(sorted(translated - inSources), QString());
    for (const Entry& entry : m_entries)
        QVERIFY2(entry.isFinished && !entry.translation.isEmpty(), qPrintable(entry.key()));
}

void TestTranslations::placesForArgumentsAreKept() {
    for (const Entry& entry : m_entries)
        QVERIFY2(marksOf(entry.translation) == marksOf(entry.source), qPrintable(entry.key()));
}

// %o1 would say "3rd" in the middle of a Japanese sentence.
void TestTranslations::anOrdinalIsLeftToEnglish() {
    static const QRegularExpression ordinal(QStringLiteral("%o[1-9]"));
    for (const Entry& entry : m_entries)
        QVERIFY2(!entry.translation.contains(ordinal), qPrintable(entry.key()));
}

void TestTranslations::mnemonicsAreKept() {
    for (const Entry& entry : m_entries)
        QVERIFY2(mnemonicsOf(entry.translation) == mnemonicsOf(entry.source),
                 qPrintable(entry.key()));
}

// What stands in backquotes is written as it stands: keys of JSON, commands, and %1.
void TestTranslations::namesOfCodeAreKept() {
    static const QRegularExpression code(QStringLiteral("`[^`]*`"));
    const auto names = [](const QString& text) {
        QStringList list;
        for (auto found = code.globalMatch(text); found.hasNext();)
            list << found.next().captured();
        list.sort();
        return list;
    };
    for (const Entry& entry : m_entries) {
        QStringList source = names(entry.source);
        source.replaceInStrings(QStringLiteral("%o"), QStringLiteral("%"));
        QVERIFY2(names(entry.translation) == source, qPrintable(entry.key()));
    }
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
