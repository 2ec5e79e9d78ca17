// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/wholewindow.h"
#include "tests/ui/wrappedtexts.h"
#include "ui/window/messagebars.h"
#include "ui/window/policyfiles.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QListWidget>
#include <QMessageBox>
#include <QTest>
#include <QTimer>

#include <functional>

// Policies that come in another tool's file or from the clipboard.
class TestWrappedFiles : public QObject, protected test::WholeWindow {
    Q_OBJECT
private slots:
    void init();

    void opensAPolicyInAnotherToolsFile_data();
    void opensAPolicyInAnotherToolsFile();
    void ofSeveralPoliciesOneIsChosen();
    void choosingNoneKeepsTheOpenPolicy();
    void hostileNamesAreListedPlain();
    void whatCannotBeReadIsListedWithItsReason();
    void whatHasToBeWorkedOutIsRefusedWithItsPlace();
    void pastesAsANewUnsavedPolicy_data();
    void pastesAsANewUnsavedPolicy();
    void pastingRefusesWhatIsNoPolicy_data();
    void pastingRefusesWhatIsNoPolicy();
    void pastingAsksForUnsavedChanges();

private:
    void answerChoice(const std::function<void(QDialog&, QListWidget&)>& answer);

    bool m_wasAsked = false;
};

void TestWrappedFiles::init() {
    openSample();
    m_wasAsked = false;
}

void TestWrappedFiles::answerChoice(const std::function<void(QDialog&, QListWidget&)>& answer) {
    QTimer::singleShot(0, this, [this, answer] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        auto* list = dialog ? dialog->findChild<QListWidget*>(QStringLiteral("policies")) : nullptr;
        m_wasAsked = list != nullptr;
        if (list)
            answer(*dialog, *list);
        else if (dialog)
            dialog->reject();
    });
}

void TestWrappedFiles::opensAPolicyInAnotherToolsFile_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");
    QTest::newRow("an answer") << test::answer(7) << "answer of the API";
    QTest::newRow("JSON") << test::jsonTemplate(test::quoted(test::policy(7)))
                          << "CloudFormation template";
    QTest::newRow("YAML") << test::yamlTemplate(7) << "CloudFormation template";
    QTest::newRow("a state") << test::state(7) << "Terraform shows";
    QTest::newRow("source") << test::terraform(7, 8).left(
                                   test::terraform(7, 8).indexOf("resource", 1))
                            << "Terraform source";
}

void TestWrappedFiles::opensAPolicyInAnotherToolsFile() {
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, said);
    m_window->openFiles({test::write(*m_folder, QStringLiteral("file"), bytes)});
    QCOMPARE(test::countIn(document()), std::optional<std::int32_t>(7));
    QVERIFY(m_window->policyFiles().path().isEmpty());
    QCOMPARE(m_window->policyFiles().name(), QStringLiteral("file"));
    QVERIFY2(bars().contains(said), qPrintable(bars()));
    QVERIFY2(bars().contains(QStringLiteral("new file")), qPrintable(bars()));
    QVERIFY(!m_window->isWindowModified());
}

void TestWrappedFiles::ofSeveralPoliciesOneIsChosen() {
    QStringList names;
    answerChoice([&names](QDialog& dialog, QListWidget& list) {
        for (int row = 0; row < list.count(); ++row)
            names << list.item(row)->text();
        list.setCurrentRow(1);
        dialog.accept();
    });
    QVERIFY(m_window->policyFiles().open(
        test::write(*m_folder, QStringLiteral("ecr.tf"), test::terraform(7, 8))));
    QVERIFY(m_wasAsked);
    QCOMPARE(names, QStringList({QStringLiteral("a"), QStringLiteral("b")}));
    QCOMPARE(test::countIn(document()), std::optional<std::int32_t>(8));
    QCOMPARE(m_window->policyFiles().name(), QStringLiteral("ecr.tf#b"));
}

void TestWrappedFiles::choosingNoneKeepsTheOpenPolicy() {
    const core::PolicyDraft before = document().draft();
    answerChoice([](QDialog& dialog, QListWidget&) { dialog.reject(); });
    QVERIFY(!m_window->policyFiles().open(
        test::write(*m_folder, QStringLiteral("ecr.tf"), test::terraform(7, 8))));
    QVERIFY(m_wasAsked);
    QVERIFY(document().draft() == before);
    QVERIFY2(bars().isEmpty(), qPrintable(bars()));
}

void TestWrappedFiles::hostileNamesAreListedPlain() {
    QString name;
    answerChoice([&name](QDialog& dialog, QListWidget& list) {
        name = list.item(0)->text();
        dialog.accept();
    });
    const QByteArray text =
        "{\"Resources\":{\"<b>x\\u202e\":" + test::repository(test::quoted(test::policy(7))) +
        ",\"B\":" + test::repository(test::quoted(test::policy(8))) + "}}";
    QVERIFY(m_window->policyFiles().open(test::write(*m_folder, QStringLiteral("t.json"), text)));
    QCOMPARE(name, QStringLiteral("<b>x\\u{202e}"));
    QCOMPARE(m_window->policyFiles().name(), QStringLiteral("t.json#<b>x\\u{202e}"));
}

void TestWrappedFiles::whatCannotBeReadIsListedWithItsReason() {
    QString line;
    answerChoice([&line](QDialog& dialog, QListWidget& list) {
        line = list.item(1)->text();
        list.setCurrentRow(1);
        dialog.accept();
    });
    const QByteArray text =
        test::terraform(7, 8).replace("<<EOF\n" + test::policy(8) + "\nEOF", "var.policy");
    QVERIFY(!m_window->policyFiles().open(test::write(*m_folder, QStringLiteral("ecr.tf"), text)));
    QVERIFY2(line.startsWith(QStringLiteral("b – cannot be read: line 5, column 12: `var.policy`")),
             qPrintable(line));
    QVERIFY2(bars().contains(QStringLiteral("line 5, column 12")), qPrintable(bars()));
}

void TestWrappedFiles::whatHasToBeWorkedOutIsRefusedWithItsPlace() {
    const core::PolicyDraft before = document().draft();
    const QByteArray text =
        "resource \"aws_ecr_lifecycle_policy\" \"a\" {\n  policy = var.policy\n}\n";
    QVERIFY(!m_window->policyFiles().open(test::write(*m_folder, QStringLiteral("ecr.tf"), text)));
    QVERIFY(document().draft() == before);
    QVERIFY2(bars().contains(QStringLiteral("line 2, column 12: `var.policy`")),
             qPrintable(bars()));
}

void TestWrappedFiles::pastesAsANewUnsavedPolicy_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a bare document") << test::policy(7);
    QTest::newRow("an answer") << test::answer(7);
    QTest::newRow("JSON") << test::jsonTemplate(test::quoted(test::policy(7)));
    QTest::newRow("YAML") << test::yamlTemplate(7);
    QTest::newRow("a state") << test::state(7);
    QTest::newRow("source") << test::terraform(7, 8).left(
        test::terraform(7, 8).indexOf("resource", 1));
}

void TestWrappedFiles::pastesAsANewUnsavedPolicy() {
    QFETCH(const QByteArray, bytes);
    QApplication::clipboard()->setText(QString::fromUtf8(bytes));
    auto* paste = m_window->findChild<QAction*>(QStringLiteral("paste"));
    QCOMPARE(paste->shortcut(), QKeySequence(QStringLiteral("Ctrl+Shift+V")));
    paste->trigger();
    QCOMPARE(test::countIn(document()), std::optional<std::int32_t>(7));
    QVERIFY(m_window->policyFiles().path().isEmpty());
    QVERIFY(m_window->isWindowModified());
    QVERIFY(m_window->policyFiles().fileToSaveBack().isEmpty());
    QVERIFY2(bars().isEmpty(), qPrintable(bars()));
}

void TestWrappedFiles::pastingRefusesWhatIsNoPolicy_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing") << QByteArray() << "empty";
    QTest::newRow("prose") << QByteArray("Hello") << "line 1, column 1";
    QTest::newRow("broken") << QByteArray("{\n  rules") << "line 2, column 3";
    QTest::newRow("no rules") << QByteArray("{}") << "rules";
    QTest::newRow("no literal")
        << QByteArray("resource \"aws_ecr_lifecycle_policy\" \"a\" {\n  policy = file(\"p\")\n}\n")
        << "line 2, column 12";
    QTest::newRow("too much") << QByteArray(2 * 1024 * 1024, 'x') << "larger";
}

void TestWrappedFiles::pastingRefusesWhatIsNoPolicy() {
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, said);
    const core::PolicyDraft before = document().draft();
    QApplication::clipboard()->setText(QString::fromUtf8(bytes));
    QVERIFY(!m_window->policyFiles().paste());
    QVERIFY(document().draft() == before);
    QVERIFY(!m_window->isWindowModified());
    QVERIFY2(bars().contains(QStringLiteral("clipboard")), qPrintable(bars()));
    QVERIFY2(bars().contains(said), qPrintable(bars()));
}

void TestWrappedFiles::pastingAsksForUnsavedChanges() {
    QApplication::clipboard()->setText(QString::fromUtf8(test::policy(7)));
    QVERIFY(m_window->policyFiles().paste());
    bool wasAsked = false;
    QTimer::singleShot(0, this, [&wasAsked] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        wasAsked = box != nullptr;
        if (box)
            box->button(QMessageBox::Cancel)->click();
    });
    QApplication::clipboard()->setText(QString::fromUtf8(test::policy(8)));
    QVERIFY(!m_window->policyFiles().paste());
    QVERIFY(wasAsked);
    QCOMPARE(test::countIn(document()), std::optional<std::int32_t>(7));
}

QTEST_MAIN(TestWrappedFiles)
#include "tst_wrappedfiles.moc"
