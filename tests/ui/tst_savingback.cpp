// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/filesizelimit.h"
#include "tests/ui/wholewindow.h"
#include "tests/ui/wrappedtexts.h"
#include "ui/window/messagebars.h"
#include "ui/window/policyfiles.h"

#include <QAction>
#include <QMenu>
#include <QTest>

// A policy goes back into the file that it came in, where that can be done exactly.
class TestSavingBack : public QObject, protected test::WholeWindow {
    Q_OBJECT
private slots:
    void init();

    void savesBackThePolicyAndNothingElse_data();
    void savesBackThePolicyAndNothingElse();
    void doesNotOfferToSaveBackElsewhere_data();
    void doesNotOfferToSaveBackElsewhere();
    void doesNotSaveBackOverWhatOthersChanged();
    void aFullDiskKeepsTheFileAsItWas();

private:
    QAction* saveBackAction() const;
    bool isSaveBackOffered() const;
};

void TestSavingBack::init() {
    openSample();
}

QAction* TestSavingBack::saveBackAction() const {
    return m_window->findChild<QAction*>(QStringLiteral("saveBack"));
}

// As the user sees it who opens the menu.
bool TestSavingBack::isSaveBackOffered() const {
    QAction* saveBack = saveBackAction();
    const auto menus = m_window->findChildren<QMenu*>();
    for (QMenu* menu : menus)
        if (menu->actions().contains(saveBack))
            emit menu->aboutToShow();
    return saveBack->isEnabled();
}

void TestSavingBack::savesBackThePolicyAndNothingElse_data() {
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QByteArray>("atLast");
    QTest::newRow("an answer") << test::answer(7) << test::answer(1234) << test::answer(5);
    QTest::newRow("a template") << test::jsonTemplate(test::quoted(test::policy(7)))
                                << test::jsonTemplate(test::quoted(test::policy(1234)))
                                << test::jsonTemplate(test::quoted(test::policy(5)));
}

void TestSavingBack::savesBackThePolicyAndNothingElse() {
    QFETCH(const QByteArray, before);
    QVERIFY(
        m_window->policyFiles().open(test::write(*m_folder, QStringLiteral("file.json"), before)));
    QVERIFY2(bars().contains(QStringLiteral("Save back")), qPrintable(bars()));
    test::setCount(document(), 1234);
    QVERIFY(m_window->isWindowModified());
    QVERIFY(isSaveBackOffered());
    QVERIFY2(saveBackAction()->text().contains(QStringLiteral("file.json")),
             qPrintable(saveBackAction()->text()));
    saveBackAction()->trigger();
    QTEST(test::read(*m_folder, QStringLiteral("file.json")), "after");
    QVERIFY(!m_window->isWindowModified());
    test::setCount(document(), 5);
    QVERIFY(isSaveBackOffered());
    saveBackAction()->trigger();
    QTEST(test::read(*m_folder, QStringLiteral("file.json")), "atLast");
}

void TestSavingBack::doesNotOfferToSaveBackElsewhere_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a bare document") << test::policy(7);
    QTest::newRow("a function") << test::jsonTemplate(
        "{\"Fn::Sub\":" + test::quoted(test::policy(7)) + "}");
    QTest::newRow("YAML") << test::yamlTemplate(7);
    QTest::newRow("a state") << test::state(7);
    QTest::newRow("source") << test::terraform(7, 8).left(
        test::terraform(7, 8).indexOf("resource", 1));
}

void TestSavingBack::doesNotOfferToSaveBackElsewhere() {
    QFETCH(const QByteArray, bytes);
    // What was open before has nothing to say.
    QVERIFY(m_window->policyFiles().open(
        test::write(*m_folder, QStringLiteral("before.json"), test::answer(6))));
    QVERIFY(isSaveBackOffered());
    QVERIFY(m_window->policyFiles().open(test::write(*m_folder, QStringLiteral("file"), bytes)));
    QVERIFY(!isSaveBackOffered());
    QVERIFY2(!bars().contains(QStringLiteral("Save back")), qPrintable(bars()));
    QVERIFY(!m_window->policyFiles().saveBack());
    QCOMPARE(test::read(*m_folder, QStringLiteral("file")), bytes);
    QCOMPARE(test::read(*m_folder, QStringLiteral("before.json")), test::answer(6));
}

void TestSavingBack::doesNotSaveBackOverWhatOthersChanged() {
    QVERIFY(m_window->policyFiles().open(
        test::write(*m_folder, QStringLiteral("file.json"), test::answer(7))));
    test::setCount(document(), 8);
    test::write(*m_folder, QStringLiteral("file.json"), test::answer(9));
    QVERIFY(!m_window->policyFiles().saveBack());
    QVERIFY2(bars().contains(QStringLiteral("has changed")), qPrintable(bars()));
    QCOMPARE(test::read(*m_folder, QStringLiteral("file.json")), test::answer(9));
    QVERIFY(m_window->isWindowModified());
    QVERIFY(!isSaveBackOffered());
    QVERIFY(QFile::remove(m_folder->filePath(QStringLiteral("file.json"))));
    QVERIFY(!m_window->policyFiles().saveBack());
    QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("file.json"))));
}

void TestSavingBack::aFullDiskKeepsTheFileAsItWas() {
    QVERIFY(m_window->policyFiles().open(
        test::write(*m_folder, QStringLiteral("file.json"), test::answer(7))));
    test::setCount(document(), 8);
    {
        const test::FileSizeLimit limit(10);
        QVERIFY(!m_window->policyFiles().saveBack());
    }
    QCOMPARE(test::read(*m_folder, QStringLiteral("file.json")), test::answer(7));
    QVERIFY(m_window->isWindowModified());
    QVERIFY(m_window->policyFiles().saveBack());
    QCOMPARE(test::read(*m_folder, QStringLiteral("file.json")), test::answer(8));
}

QTEST_MAIN(TestSavingBack)
#include "tst_savingback.moc"
