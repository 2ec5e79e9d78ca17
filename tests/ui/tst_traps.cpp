// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Traps in the window: they follow every edit, lead to their images, and are mended by a button.
#include "tests/ui/incident.h"
#include "tests/ui/wholewindow.h"
#include "ui/document/trapsearch.h"
#include "ui/images/imagespane.h"
#include "ui/json/jsoneditor.h"
#include "ui/json/jsonpanel.h"
#include "ui/problems/problemspanel.h"

#include <QAccessible>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>

#include <algorithm>

namespace {

// The traps once the search is over.
QStringList trapsOf(const ui::Document& document) {
    QStringList ids;
    if (!QTest::qWaitFor([&] { return document.traps().isUpToDate(); }))
        return {QStringLiteral("still looking")};
    for (const core::Trap& trap : document.traps().found())
        ids << QString::fromUtf8(trap.finding.id.data(),
                                 static_cast<qsizetype>(trap.finding.id.size()));
    return ids;
}

void setCount(ui::Document& document, std::size_t place, std::int32_t count) {
    document.edit({}, {test::ruleAt(document, place), ui::Field::CountNumber},
                  [count](core::RuleDraft& draft) { core::setCountNumber(draft, count); });
}

} // namespace

class TestTraps : public QObject, protected test::WholeWindow {
    Q_OBJECT
private slots:
    void init() { openSample(); }

    void followThePolicyAndTheImages();
    void thereAreNoneWhileThePolicyIsRefused();
    void onlyTheLastOfManyEditsCounts();
    void aMutedRuleLeavesThoseOfThePolicy();
    void areMendedAsOneStep();
    void leadToTheirImages();
    void theTabTellsHowBadItIs();
    void areUnderlinedInTheText();

private:
    QTabWidget& tabs() { return *m_window->findChild<QTabWidget*>(); }
    ui::ProblemsPanel& problems() { return *m_window->findChild<ui::ProblemsPanel*>(); }
    QPushButton* button(const QString& text);
    void goTo(const QString& id);
};

QPushButton* TestTraps::button(const QString& text) {
    for (auto* button : problems().findChildren<QPushButton*>())
        if (QString(button->text()).remove(u'&') == text && !button->isHidden())
            return button;
    return nullptr;
}

// Makes the row current.
void TestTraps::goTo(const QString& id) {
    auto* list = problems().findChild<QListView*>();
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QModelIndex index = list->model()->index(row, 0);
        if (index.data(ui::FindingModel::HeadingRole).toString().contains(id))
            list->setCurrentIndex(index);
    }
}

void TestTraps::followThePolicyAndTheImages() {
    ui::Document document;
    QCOMPARE(trapsOf(document), QStringList());
    test::openIncident(document);
    QCOMPARE(trapsOf(document), QStringList({"shared-image", "unprotected-by-order"}));
    document.setImages(std::make_shared<const core::ImageList>());
    QCOMPARE(trapsOf(document), QStringList({"unprotected-by-order"}));
    document.moveRule(test::ruleAt(document, 1), 0);
    QCOMPARE(trapsOf(document), QStringList());
    document.undoStack().undo();
    QCOMPARE(trapsOf(document), QStringList({"unprotected-by-order"}));
}

void TestTraps::thereAreNoneWhileThePolicyIsRefused() {
    QVERIFY(!trapsOf(document()).isEmpty());
    setCount(document(), 0, 0);
    QVERIFY(document().traps().isUpToDate());
    QCOMPARE(trapsOf(document()), QStringList());
    document().editText("{\"rules\": [}");
    QCOMPARE(trapsOf(document()), QStringList());
}

void TestTraps::onlyTheLastOfManyEditsCounts() {
    QVERIFY(!trapsOf(document()).isEmpty());
    const QSignalSpy told(&document().traps(), &ui::TrapSearch::changed);
    for (int count = 3; count < 40; ++count)
        setCount(document(), 0, count);
    setCount(document(), 0, 2000); // now it is the one that keeps more
    QVERIFY(!document().traps().isUpToDate());
    QCOMPARE(trapsOf(document()), QStringList());
    QTest::qWait(50);
    QCOMPARE(told.size(), 1);
}

void TestTraps::aMutedRuleLeavesThoseOfThePolicy() {
    document().setMuted(test::ruleAt(document(), 1), true);
    QCOMPARE(trapsOf(document()), QStringList({"unprotected-by-order"}));
    document().setMuted(test::ruleAt(document(), 1), false);
    QCOMPARE(trapsOf(document()), QStringList({"shared-image", "unprotected-by-order"}));
}

void TestTraps::areMendedAsOneStep() {
    QVERIFY(!trapsOf(document()).isEmpty());
    const core::PolicyDraft before = document().draft();
    goTo(QStringLiteral("unprotected-by-order"));
    QPushButton* mend = button(QStringLiteral("Move rule 2 above rule 1"));
    QVERIFY(mend);
    mend->click();
    QCOMPARE(document().undoStack().undoText(), "Move rule 2 above rule 1");
    QCOMPARE(test::outcomeOf(document(), "prod-1"), core::Outcome::Keep);
    QCOMPARE(trapsOf(document()), QStringList());
    document().undoStack().undo();
    QVERIFY(document().draft() == before);
}

void TestTraps::leadToTheirImages() {
    QVERIFY(!trapsOf(document()).isEmpty());
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    tabs().setCurrentWidget(&problems());
    goTo(QStringLiteral("shared-image"));
    QPushButton* show = button(QStringLiteral("Show the image"));
    QVERIFY(show);
    show->setFocus();
    QTest::keyClick(show, Qt::Key_Space);
    QCOMPARE(m_window->findChild<ui::ImagesPane*>()->selectedImage(),
             std::optional(test::imageTagged(document(), "prod-1")));
    QCOMPARE(tabs().currentWidget(), &problems()); // the trap stays in sight
    setCount(document(), 0, 2000);
    QCOMPARE(trapsOf(document()), QStringList());
    QVERIFY(show->isHidden());
}

void TestTraps::theTabTellsHowBadItIs() {
    const auto text = [this] {
        return tabs().tabText(tabs().indexOf(&problems()));
    };
    QVERIFY(!trapsOf(document()).isEmpty());
    QCOMPARE(text(), QStringLiteral("&Problems (⚠ 2)"));
    QCOMPARE(tabs().tabBar()->accessibleTabName(tabs().indexOf(&problems())),
             "Problems: 2 warnings");
    setCount(document(), 0, 0);
    QCOMPARE(text(), QStringLiteral("&Problems (✕ 1)"));
    document().undoStack().undo();
    document().moveRule(test::ruleAt(document(), 1), 0);
    QCOMPARE(trapsOf(document()), QStringList());
    QCOMPARE(text(), "&Problems");
    QCOMPARE(tabs().tabBar()->accessibleTabName(tabs().indexOf(&problems())), QString());
}

void TestTraps::areUnderlinedInTheText() {
    QVERIFY(!trapsOf(document()).isEmpty());
    auto* json = m_window->findChild<ui::JsonPanel*>();
    m_window->show();
    tabs().setCurrentWidget(json);
    auto* editor = json->findChild<ui::JsonEditor*>();
    QVERIFY(editor->goToNextProblem());
    document().moveRule(test::ruleAt(document(), 1), 0);
    QCOMPARE(trapsOf(document()), QStringList());
    QVERIFY(!editor->goToNextProblem());
}

QTEST_MAIN(TestTraps)
#include "tst_traps.moc"
