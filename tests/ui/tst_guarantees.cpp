// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Guarantees in the window: proved after each edit, shown with their reasons and examples.
#include "core/policy/protection.h"
#include "tests/ui/barbuttons.h"
#include "tests/ui/incident.h"
#include "tests/ui/manyimages.h"
#include "tests/ui/wholewindow.h"
#include "ui/explain/whypanel.h"
#include "ui/guarantees/guaranteedialog.h"
#include "ui/guarantees/guaranteemodel.h"
#include "ui/guarantees/guaranteespanel.h"
#include "ui/guarantees/protectiontext.h"
#include "ui/window/imagefiles.h"
#include "ui/window/policyfiles.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStatusBar>
#include <QTabWidget>
#include <QTest>
#include <QThreadPool>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

core::Guarantee keeping(const char* pattern) {
    return {.keep = {core::TagPattern::pattern(pattern)}};
}

// All threads of the pool do nothing until release(), so that other work waits.
class BusyWorkers {
public:
    BusyWorkers() {
        for (int i = 0; i < QThreadPool::globalInstance()->maxThreadCount(); ++i)
            QThreadPool::globalInstance()->start([this] { m_end.acquire(); });
    }
    ~BusyWorkers() {
        release();
        QThreadPool::globalInstance()->waitForDone();
    }
    void release() { m_end.release(QThreadPool::globalInstance()->maxThreadCount()); }

private:
    QSemaphore m_end;
};

} // namespace

class TestGuarantees : public QObject, private test::WholeWindow {
    Q_OBJECT
private slots:
    void init() {
        openSample();
        m_window->findChild<QTabWidget*>()->setCurrentWidget(panel()); // is made when it is chosen
    }

    void aProofFollowsEveryEdit();
    void aProofFollowsADrag();
    void aLateProofIsDropped();
    void noEvaluationIsNeeded();
    void mutedRulesCount();
    void aProofThatTakesLongIsMarkedAsOld();
    void anotherCountKeepsTheCurrentRow();
    void reasonsNameEachRule();
    void errorsAreToldOf();
    void theyAreAddedChangedAndRemovedByKey();
    void eachStepOnThemIsUndone();
    void numbersInARowAreOneStep();
    void stepsOnThemLeaveThePolicySaved();
    void theSameOneIsNotThereTwice();
    void eachButtonHasAKeyOfItsOwn();
    void theDialogTakesPatternsOnly();
    void aCounterexampleIsOpenedAndLeft();
    void theMenuLeadsBackFromACounterexample();
    void otherImagesEndACounterexample();
    void aProtectionShowsItsProof();

private:
    GuaranteesPanel* panel() const { return m_window->findChild<GuaranteesPanel*>(); }
    Guarantees* guarantees() const { return m_window->findChild<Guarantees*>(); }
    QListView* list() const { return panel()->findChild<QListView*>(); }
    // "✓ Proved · Never expired: …"
    QString row(int row) const {
        const QModelIndex index = list()->model()->index(row, 0);
        return index.data(GuaranteeModel::HeadingRole).toString() + u" · "_s +
               index.data().toString();
    }
    QString reasons() const { return panel()->findChild<QPlainTextEdit*>()->toPlainText(); }
    GuaranteeDialog* dialog() const { return m_window->findChild<GuaranteeDialog*>(); }
    void showPanel() {
        m_window->show();
        m_window->findChild<QTabWidget*>()->setCurrentWidget(panel());
        focusList();
    }
    void focusList() {
        m_window->activateWindow();
        list()->setFocus();
        QTRY_VERIFY(list()->hasFocus());
    }
    // Types patterns into the dialog that is open, and accepts.
    void type(const QString& patterns) {
        dialog()->findChild<QLineEdit*>(u"patterns"_s)->setText(patterns);
        QTest::keyClick(dialog(), Qt::Key_Return);
        QTRY_VERIFY(!dialog());
    }
};

void TestGuarantees::aProofFollowsEveryEdit() {
    const QAbstractItemModelTester tester(list()->model());
    guarantees()->setList({{keeping("prod-*")}, 100});
    QTRY_COMPARE(row(0), u"✕ Refuted · Never expired: images with a tag matching prod-*"_s);
    document().moveRule(test::ruleAt(document(), 1), 0);
    QTRY_VERIFY(row(0).startsWith(u"◐ Holds while"_s));
    guarantees()->setList({{keeping("prod-*")}, 1001});
    QTRY_VERIFY(row(0).startsWith(u"✕ Refuted"_s));
    guarantees()->setList({{keeping("prod-*")}, 100});
    document().undoStack().undo();
    QTRY_VERIFY(row(0).startsWith(u"✕ Refuted"_s));
    document().removeRules(document().decidingOrder());
    QTRY_VERIFY(row(0).startsWith(u"✓ Proved"_s));
}

void TestGuarantees::aProofFollowsADrag() {
    guarantees()->setList({{keeping("prod-*")}, 100});
    QTRY_VERIFY(row(0).startsWith(u"✕"_s));
    document().previewMove(test::ruleAt(document(), 1), 0);
    QTRY_VERIFY(row(0).startsWith(u"◐"_s));
    document().cancelMove();
    QTRY_VERIFY(row(0).startsWith(u"✕"_s));
}

void TestGuarantees::aLateProofIsDropped() {
    guarantees()->setList({{keeping("prod-*")}, 100});
    QTRY_VERIFY(!guarantees()->isProving());
    const QSignalSpy proved(guarantees(), &Guarantees::proved);
    for (int i = 0; i < 5; ++i) // faster than any answer comes home
        document().moveRule(test::ruleAt(document(), 1), 0);
    QVERIFY(guarantees()->isProving());
    QTRY_VERIFY(!guarantees()->isProving());
    QCOMPARE(proved.size(), 1);
    QCOMPARE(*guarantees()->policy(), document().evaluation()->policy());
}

void TestGuarantees::noEvaluationIsNeeded() {
    document().setImages(test::manyImages(250'000));
    QVERIFY(!document().evaluation()); // a worker is at it
    guarantees()->setList({{keeping("prod-*")}, 100});
    QTRY_VERIFY2(row(0).startsWith(u"✕"_s), qPrintable(row(0)));
}

void TestGuarantees::mutedRulesCount() {
    guarantees()->setList({{keeping("prod-*")}, 100});
    QTRY_VERIFY(row(0).startsWith(u"✕"_s));
    QVERIFY(!reasons().startsWith(u"Muted rules count here"_s));
    for (const core::RuleId rule : document().decidingOrder())
        document().setMuted(rule, true);
    QTRY_VERIFY(!guarantees()->isProving());
    QCOMPARE(*guarantees()->policy(), *document().policy());
    QVERIFY2(row(0).startsWith(u"✕"_s), qPrintable(row(0)));
    QVERIFY2(reasons().startsWith(u"Muted rules count here"_s), qPrintable(reasons()));
    panel()->findChild<QPushButton*>(u"openExample"_s)->click();
    QTRY_VERIFY2(bars().contains(u"Muted rules take part"_s), qPrintable(bars()));
}

void TestGuarantees::aProofThatTakesLongIsMarkedAsOld() {
    document().moveRule(test::ruleAt(document(), 1), 0);
    const core::RuleId prod = test::ruleAt(document(), 0);
    document().edit(u"protect"_s, {prod}, [](core::RuleDraft& rule) {
        core::protect(rule);
        core::setCountNumber(rule, core::imagesPerRepository); // a bound, if a far one
    });
    guarantees()->setList({{keeping("prod-*")}, 100});
    QTRY_VERIFY(row(0).startsWith(u"◐ Holds while"_s));
    QVERIFY(protectionText(*guarantees(), prod).startsWith(u"✓"_s));
    BusyWorkers workers;
    document().removeRules(document().decidingOrder());
    QTRY_VERIFY2(row(0).startsWith(u"… Being proved anew; before: Holds while"_s),
                 qPrintable(row(0)));
    QVERIFY2(reasons().startsWith(u"Being proved anew"_s), qPrintable(reasons()));
    QCOMPARE(protectionText(*guarantees(), prod), u"… Being proved anew"_s);
    QVERIFY(!panel()->findChild<QPushButton*>(u"openExample"_s)->isEnabled());
    workers.release();
    QTRY_VERIFY2(row(0).startsWith(u"✓ Proved"_s), qPrintable(row(0)));
    QVERIFY2(!reasons().contains(u"Being proved"_s), qPrintable(reasons()));
    QTest::qWait(300); // nothing comes later
    QVERIFY2(row(0).startsWith(u"✓ Proved"_s), qPrintable(row(0)));
}

void TestGuarantees::anotherCountKeepsTheCurrentRow() {
    guarantees()->setList({{keeping("prod-*"), keeping("latest")}, 100});
    list()->setCurrentIndex(list()->model()->index(1, 0));
    panel()->findChild<QSpinBox*>()->setValue(101);
    QCOMPARE(guarantees()->list().enough, 101);
    QCOMPARE(list()->currentIndex().row(), 1);
}

void TestGuarantees::reasonsNameEachRule() {
    QVERIFY(reasons().startsWith(u"A guarantee is"_s));
    document().moveRule(test::ruleAt(document(), 1), 0);
    guarantees()->setList({{keeping("prod-*"), keeping("latest")}, 100});
    QTRY_VERIFY2(reasons().contains(u"While at most 1000 images carry prod-* (1 now)\n"_s),
                 qPrintable(reasons()));
    QVERIFY2(reasons().contains(u"◐ Rule 1 claims an image tagged prod-1"_s),
             qPrintable(reasons()));
    QVERIFY2(reasons().contains(u"✓ Rule 2 cannot touch them: rule 1 claims them all"_s),
             qPrintable(reasons()));
    list()->setCurrentIndex(list()->model()->index(1, 0));
    QVERIFY2(reasons().contains(u"tagged"_s) && reasons().contains(u"latest"_s),
             qPrintable(reasons()));
}

void TestGuarantees::errorsAreToldOf() {
    guarantees()->setList({{keeping("prod-*")}, 100});
    QTRY_VERIFY(row(0).startsWith(u"✕ Refuted"_s));
    document().edit(u"break"_s, {test::ruleAt(document(), 0)},
                    [](core::RuleDraft& rule) { core::setCountNumber(rule, 0); });
    QVERIFY2(reasons().startsWith(u"The policy has errors now"_s), qPrintable(reasons()));
    document().undoStack().undo();
    QVERIFY2(reasons().startsWith(u"Refuted"_s), qPrintable(reasons()));
    // Of another policy that has errors from the start nothing is known.
    core::PolicyDraft broken = core::emptyDraft();
    broken.rules.push_back({core::RuleId(1), core::JsonObject{}});
    document().setPolicy(broken);
    QTRY_COMPARE(row(0),
                 u"… not looked at yet · Never expired: images with a tag matching prod-*"_s);
    QVERIFY(!panel()->findChild<QPushButton*>(u"openExample"_s)->isEnabled());
}

void TestGuarantees::theyAreAddedChangedAndRemovedByKey() {
    showPanel();
    QTest::keyClick(list(), Qt::Key_Insert);
    QTRY_VERIFY(dialog());
    type(u"prod-*"_s);
    QTRY_VERIFY(row(0).startsWith(u"✕ Refuted"_s));
    focusList();
    QTest::keyClick(list(), Qt::Key_F2);
    QTRY_VERIFY(dialog());
    QCOMPARE(dialog()->findChild<QLineEdit*>(u"patterns"_s)->text(), u"prod-*"_s);
    dialog()->findChild<QCheckBox*>(u"alsoArchive"_s)->setChecked(true);
    type(u"prod-* v*"_s);
    QVERIFY2(
        row(0).endsWith(u"Never expired or archived: images with a tag for each of prod-*, v*"_s),
        qPrintable(row(0)));
    focusList();
    QTest::keyClick(list(), Qt::Key_Delete);
    QCOMPARE(list()->model()->rowCount(), 0);
}

void TestGuarantees::eachStepOnThemIsUndone() {
    showPanel();
    for (const QString& patterns : {u"a*"_s, u"b*"_s, u"c*"_s}) {
        QTest::keyClick(list(), Qt::Key_Insert);
        QTRY_VERIFY(dialog());
        type(patterns);
        focusList();
    }
    const GuaranteeList all = guarantees()->list();
    document().moveRule(test::ruleAt(document(), 1), 0);
    list()->setCurrentIndex(list()->model()->index(1, 0));
    QTest::keyClick(list(), Qt::Key_Delete);
    QCOMPARE(guarantees()->list().guarantees.size(), 2u);
    QVERIFY(row(list()->currentIndex().row()).endsWith(u"c*"_s));
    QTest::keyClick(list(), Qt::Key_Delete);

    auto& steps = document().undoStack();
    QCOMPARE(steps.undoText(), u"Remove guarantee"_s);
    m_window->findChild<QAction*>(u"undo"_s)->trigger();
    steps.undo();
    QCOMPARE(guarantees()->list(), all);
    QCOMPARE(list()->currentIndex().row(), 1); // the one that came back
    steps.undo();                              // the move
    QCOMPARE(guarantees()->list(), all);
    QCOMPARE(steps.undoText(), u"Add guarantee"_s);
    while (steps.canUndo())
        steps.undo();
    QCOMPARE(guarantees()->list(), GuaranteeList());
    while (steps.canRedo())
        steps.redo();
    QCOMPARE(guarantees()->list(), (GuaranteeList{{keeping("a*")}, 100}));
}

void TestGuarantees::numbersInARowAreOneStep() {
    auto* enough = panel()->findChild<QSpinBox*>();
    enough->setValue(101);
    enough->setValue(102);
    QCOMPARE(document().undoStack().count(), 1);
    document().undoStack().undo();
    QCOMPARE(enough->value(), 100);
    document().undoStack().redo();
    enough->setValue(100); // where it began
    QCOMPARE(document().undoStack().count(), 0);
}

void TestGuarantees::stepsOnThemLeaveThePolicySaved() {
    QVERIFY(m_window->policyFiles().saveTo(path(u"p.json"_s)));
    guarantees()->change(u"add"_s, {{keeping("a*")}, 100});
    QVERIFY(document().isSaved());
    QVERIFY(!m_window->isWindowModified());
    document().moveRule(test::ruleAt(document(), 1), 0);
    QVERIFY(m_window->isWindowModified());
    guarantees()->change(u"add"_s, {{keeping("b*")}, 100});
    document().undoStack().undo();
    QVERIFY(m_window->isWindowModified());
    document().undoStack().undo();
    QVERIFY(!m_window->isWindowModified());
    document().undoStack().undo();
    QVERIFY(document().isSaved());
    QCOMPARE(document().history().steps.size(), 1u); // those on the policy
    QCOMPARE(document().history().position, 0);
    QCOMPARE(document().history().saved, 0);
}

void TestGuarantees::theSameOneIsNotThereTwice() {
    showPanel();
    guarantees()->setList(
        {{{.keep = {core::TagPattern::pattern("prod-*"), core::TagPattern::pattern("v*")}},
          keeping("latest")},
         100});
    list()->setCurrentIndex(list()->model()->index(1, 0));
    const GuaranteeList before = guarantees()->list();
    for (const int key : {int(Qt::Key_Insert), int(Qt::Key_F2)}) {
        focusList();
        list()->setCurrentIndex(list()->model()->index(1, 0));
        QTest::keyClick(list(), Qt::Key(key));
        QTRY_VERIFY(dialog());
        type(u"v* prod-*"_s);
        QCOMPARE(guarantees()->list(), before);
        QCOMPARE(list()->currentIndex().row(), 0);
        QCOMPARE(m_window->statusBar()->currentMessage(),
                 u"This guarantee is there already; it is selected"_s);
    }
    focusList();
    // Leaving one as it was is no step either.
    QTest::keyClick(list(), Qt::Key_F2);
    QTRY_VERIFY(dialog());
    type(u"prod-* v*"_s);
    QVERIFY(!document().undoStack().canUndo());
}

void TestGuarantees::eachButtonHasAKeyOfItsOwn() {
    QStringList taken{u"Alt+A"_s, u"Alt+M"_s}; // of message bars
    const auto menus = m_window->menuBar()->actions();
    for (const QAction* menu : menus)
        taken << QKeySequence::mnemonic(menu->text()).toString();
    const auto* tabs = m_window->findChild<QTabWidget*>();
    for (int tab = 0; tab < tabs->count(); ++tab)
        taken << QKeySequence::mnemonic(tabs->tabText(tab)).toString();
    const auto buttons = panel()->findChildren<QPushButton*>();
    for (const QPushButton* button : buttons) {
        const QString key = QKeySequence::mnemonic(button->text()).toString();
        if (key.isEmpty()) { // the list has one
            QCOMPARE(button->text(), u"Remove"_s);
            continue;
        }
        QVERIFY2(!taken.contains(key), qPrintable(button->text()));
        taken << key;
    }
}

void TestGuarantees::theDialogTakesPatternsOnly() {
    GuaranteeDialog asking(std::nullopt);
    const auto* ok = asking.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    auto* patterns = asking.findChild<QLineEdit*>(u"patterns"_s);
    QVERIFY(!ok->isEnabled());
    patterns->setText(u"*a*b*c*d*"_s);
    QVERIFY(!ok->isEnabled());
    patterns->setText(u"prod-*"_s);
    QVERIFY(ok->isEnabled());
    QCOMPARE(*asking.guarantee(), keeping("prod-*"));
}

void TestGuarantees::aCounterexampleIsOpenedAndLeft() {
    showPanel();
    const auto own = document().images();
    auto* open = panel()->findChild<QPushButton*>(u"openExample"_s);
    QVERIFY(!open->isEnabled());
    guarantees()->setList({{keeping("prod-*")}, 100});
    QTRY_VERIFY(open->isEnabled());
    open->click();
    QTRY_COMPARE(document().images()->store.size(), 3u);
    QVERIFY(!core::lostImages(keeping("prod-*"), *document().evaluation()).empty());
    QVERIFY2(bars().contains(u"counterexample"_s), qPrintable(bars()));
    QVERIFY(m_window->windowTitle().contains(u"counterexample"_s));
    // The image that goes is selected, and told of.
    const auto* why = m_window->findChild<WhyPanel*>();
    QTRY_VERIFY(why->isVisible());
    const auto isTold = [why] {
        const auto labels = why->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [](const QLabel* label) {
            return label->text().contains(u"claims it, expires it"_s);
        });
    };
    QTRY_VERIFY(isTold());

    QVERIFY(test::pressBarButton(*m_window, u"Back to my images"_s));
    QCOMPARE(document().images(), own);
    QVERIFY(panel()->isVisible()); // where it was opened from
    QCOMPARE(document().now(), ui::sampleTime());
    QVERIFY2(!bars().contains(u"counterexample"_s), qPrintable(bars()));
}

void TestGuarantees::theMenuLeadsBackFromACounterexample() {
    const auto own = document().images();
    auto* back = m_window->findChild<QAction*>(u"backToImages"_s);
    QVERIFY(!back->isEnabled());
    m_window->imageFiles().showCounterexample(std::make_shared<const core::ImageList>(),
                                              test::daysAgo(100));
    QVERIFY(back->isEnabled());
    back->trigger();
    QCOMPARE(document().images(), own);
    QVERIFY(!back->isEnabled());
}

void TestGuarantees::otherImagesEndACounterexample() {
    document().setFixedNow(test::daysAgo(3));
    m_window->imageFiles().showCounterexample(std::make_shared<const core::ImageList>(),
                                              test::daysAgo(100));
    QCOMPARE(document().now(), test::daysAgo(100));
    QCOMPARE(m_window->imageFiles().fixedNow(), test::daysAgo(3));
    m_window->imageFiles().openSample(ui::samples().front());
    QCOMPARE(document().now(), ui::sampleTime());
    QCOMPARE(m_window->imageFiles().fixedNow(), ui::sampleTime());
    QVERIFY2(!bars().contains(u"counterexample"_s), qPrintable(bars()));
}

void TestGuarantees::aProtectionShowsItsProof() {
    const core::RuleId prod = test::ruleAt(document(), 1);
    QCOMPARE(protectionText(*guarantees(), prod), QString());
    document().edit(u"protect"_s, {prod}, [](core::RuleDraft& rule) { core::protect(rule); });
    QTRY_COMPARE(protectionText(*guarantees(), prod), u"✕ Rule 1 can expire them all the same"_s);
    document().moveRule(prod, 0);
    QTRY_COMPARE(protectionText(*guarantees(), prod), u"✓ Never expired"_s);
    const auto isShown = [&] {
        const auto labels = m_window->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) {
            return !label->isHidden() && label->text().startsWith(u"✓ Never expired"_s);
        });
    };
    QVERIFY(isShown());
    document().setMuted(prod, true);
    QVERIFY(!isShown());
    document().setMuted(prod, false);
    QTRY_VERIFY(isShown());
}

QTEST_MAIN(TestGuarantees)
#include "tst_guarantees.moc"
