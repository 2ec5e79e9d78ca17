// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the editor's command line refuses.
#include <QProcess>
#include <QTest>

class TestEditorArguments : public QObject {
    Q_OBJECT
private slots:
    void standardInputIsRefused_data();
    void standardInputIsRefused();
};

void TestEditorArguments::standardInputIsRefused_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("images") << QStringList({"--images", "-"});
    QTest::newRow("policy") << QStringList({"-"});
    QTest::newRow("images of several") << QStringList({"--images", "a.json", "--images=-"});
}

void TestEditorArguments::standardInputIsRefused() {
    QFETCH(const QStringList, arguments);
    QProcess editor;
    editor.start(QStringLiteral(EDITOR), arguments);
    QVERIFY(editor.waitForFinished());
    QCOMPARE(editor.exitStatus(), QProcess::NormalExit);
    QCOMPARE(editor.exitCode(), 2);
    const QByteArray told = editor.readAllStandardError();
    QVERIFY2(told.contains("standard input"), told.constData());
}

QTEST_GUILESS_MAIN(TestEditorArguments)
#include "tst_editorarguments.moc"
