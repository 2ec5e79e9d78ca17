// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/barbuttons.h"
#include "tests/ui/otherprogram.h"
#include "tests/ui/wholewindow.h"
#include "tests/ui/wrappedtexts.h"
#include "ui/window/policyfiles.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QTest>

// What another program has written is overwritten only where the user says so.
class TestOverwriting : public QObject, protected test::WholeWindow {
    Q_OBJECT
private slots:
    void init();

    void keepingMineOverwritesWithoutAQuestion();
    void savingOverAChangedFileAsks_data();
    void savingOverAChangedFileAsks();
    void savingElsewhereInsteadIsSavingToo();

private:
    QByteArray read() const { return test::read(*m_folder, QStringLiteral("p.json")); }
    bool says(const QString& text) const { return bars().contains(text); }

    QString m_file;
};

void TestOverwriting::init() {
    openSample();
    m_file = test::write(*m_folder, QStringLiteral("p.json"), test::policy(5));
    QVERIFY(m_window->policyFiles().open(m_file));
}

void TestOverwriting::keepingMineOverwritesWithoutAQuestion() {
    test::overwrite(m_file, test::policy(6));
    QTRY_VERIFY(says(QStringLiteral("another program")));
    QVERIFY(test::pressBarButton(*m_window, QStringLiteral("Keep mine")));
    QVERIFY(!says(QStringLiteral("another program")));
    QVERIFY(m_window->isWindowModified()); // the file holds something else
    QVERIFY(m_window->policyFiles().save());
    QVERIFY(read().contains("\"countNumber\":5"));
}

void TestOverwriting::savingOverAChangedFileAsks_data() {
    QTest::addColumn<QString>("answer");
    QTest::addColumn<bool>("isSaved");
    QTest::newRow("overwrite") << "Overwrite" << true;
    QTest::newRow("cancel") << "Cancel" << false;
}

void TestOverwriting::savingOverAChangedFileAsks() {
    QFETCH(const QString, answer);
    QFETCH(const bool, isSaved);
    test::setCount(document(), 77);
    test::overwrite(m_file, test::policy(6));
    // At once: nobody was told of the change yet.
    bool wasAsked = false;
    test::answerNext(*this, answer, wasAsked);
    QCOMPARE(m_window->policyFiles().save(), isSaved);
    QVERIFY(wasAsked);
    QCOMPARE(m_window->isWindowModified(), !isSaved);
    QCOMPARE(read() == test::policy(6), !isSaved);
}

void TestOverwriting::savingElsewhereInsteadIsSavingToo() {
    test::setCount(document(), 77);
    test::overwrite(m_file, test::policy(6));
    const QString elsewhere = path(QStringLiteral("mine.json"));
    bool wasAsked = false;
    test::answerNext(*this, QStringLiteral("Save as…"), wasAsked);
    QTimer chooser;
    connect(&chooser, &QTimer::timeout, this, [&] {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        if (dialog == nullptr)
            return;
        // A row that is selected by the time it is shown would count more than what is typed.
        dialog->findChild<QListView*>(QStringLiteral("listView"))->clearSelection();
        dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(elsewhere);
        static_cast<QDialog*>(dialog)->accept();
    });
    chooser.start(10);
    QVERIFY(m_window->policyFiles().save());
    QVERIFY(wasAsked);
    QVERIFY(!m_window->isWindowModified());
    QCOMPARE(m_window->policyFiles().path(), elsewhere);
    QCOMPARE(read(), test::policy(6));
}

QTEST_MAIN(TestOverwriting)
#include "tst_overwriting.moc"
