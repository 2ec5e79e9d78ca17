// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/otherprogram.h"
#include "ui/session/filewatch.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

// What is read when the system tells of a change.
class TestFileWatch : public QObject {
    Q_OBJECT
private slots:
    void onlyTheFileThatChangedIsRead();
    void changesOfSeveralAreGathered();
};

void TestFileWatch::onlyTheFileThatChangedIsRead() {
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("b")));
    const QString a = folder.filePath(QStringLiteral("a.json"));
    const QString b = folder.filePath(QStringLiteral("b/b.json"));
    test::overwrite(a, "{}");
    test::overwrite(b, "{}");
    ui::FileWatch watch;
    QSignalSpy changed(&watch, &ui::FileWatch::changed);
    watch.watch(ui::FileWatch::stampsOf({a, b}));
    QTest::qWait(200); // they are read

    // Of what is written into its memory the system tells nobody, so that reading it would show.
    QFile file(b);
    QVERIFY(file.open(QIODevice::ReadWrite));
    uchar* bytes = file.map(0, 2);
    QVERIFY(bytes);
    bytes[0] = '[';
    file.unmap(bytes);

    test::overwrite(a, "{ }");
    QTRY_COMPARE(changed.size(), 1);
    QTest::qWait(400);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.front().front().toString(), a);
    watch.check(); // all of them
    QTRY_COMPARE(changed.size(), 2);
    QCOMPARE(changed.back().front().toString(), b);
}

void TestFileWatch::changesOfSeveralAreGathered() {
    const QTemporaryDir folder;
    const QString a = folder.filePath(QStringLiteral("a.json"));
    const QString b = folder.filePath(QStringLiteral("b.json"));
    test::overwrite(a, "{}");
    test::overwrite(b, "{}");
    ui::FileWatch watch;
    QSignalSpy changed(&watch, &ui::FileWatch::changed);
    QSignalSpy vanished(&watch, &ui::FileWatch::vanished);
    watch.watch(ui::FileWatch::stampsOf({a, b}));
    QTest::qWait(200);
    test::overwrite(a, "{ }");
    QVERIFY(QFile::remove(b));
    QTRY_COMPARE(changed.size(), 1);
    QTRY_COMPARE(vanished.size(), 1);
    test::overwrite(b, "[]");
    QTRY_COMPARE(changed.size(), 2);
    QCOMPARE(changed.back().front().toString(), b);
}

QTEST_MAIN(TestFileWatch)
#include "tst_filewatch.moc"
