// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window around the panes: its size, its actions, and what status bar and bars still say.
#include "tests/ui/wholewindow.h"
#include "tests/ui/wrappedtexts.h"
#include "ui/charts/stackedchart.h"
#include "ui/charts/timelinepanel.h"
#include "ui/images/filterline.h"
#include "ui/images/imagespane.h"
#include "ui/rules/rulespane.h"
#include "ui/window/imagefiles.h"
#include "ui/window/keysheet.h"
#include "ui/window/policyfiles.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QScreen>
#include <QStatusBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTimer>

class TestWindow : public QObject, protected test::WholeWindow {
    Q_OBJECT
private slots:
    void init();

    void theFirstWindowFitsOnTheScreen();
    void rulesThatCannotMoveAreNotOfferedTo();
    void theStatusBarForgetsWhatIsOver_data();
    void theStatusBarForgetsWhatIsOver();
    void aMoveIsToldAfterItsDrop();
    void aMoveIsNotToldOfOtherImages();
    void aBarGoesWithItsFile();
    void aBarGoesWhenTheActionSucceeds();
    void theWayForwardTakesItsBarAway();
    void thereIsOneBarForOneAction();
    void barsOfImagesAndPolicyAreApart();
    void aRefusedCopyIsNoExport();
    void aNewFileGetsASuffix();
    void fitsAScreenOf640By400();
    void saysWhatWasUndone();
    void theTimelineStaysWhereImagesAreChosenInIt();
    void everyKeyIsOnTheSheet();
    void aQuestionMarkIsALetterWhereTextIsTyped();

private:
    ui::PolicyFiles& policyFiles() { return m_window->policyFiles(); }
    QString status() const { return m_window->statusBar()->currentMessage(); }
    void openImages(const QByteArray& text);
    void makeError();
};

void TestWindow::init() {
    openSample();
}

void TestWindow::openImages(const QByteArray& text) {
    m_window->imageFiles().open({test::write(*m_folder, QStringLiteral("i.json"), text)});
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->imageFiles().loader().isLoading(), 60'000);
}

void TestWindow::makeError() {
    test::setCount(document(), 0);
}

void TestWindow::theFirstWindowFitsOnTheScreen() {
    const QSize available = m_window->screen()->availableSize();
    QVERIFY(m_window->height() < available.height()); // there is a frame, too
    QVERIFY(m_window->width() <= available.width());
}

void TestWindow::rulesThatCannotMoveAreNotOfferedTo() {
    const auto isEnabled = [this](const char* name) {
        return m_window->findChild<QAction*>(QLatin1String(name))->isEnabled();
    };
    auto* rules = m_window->findChild<ui::RulesPane*>();
    const core::RuleId first = test::ruleAt(document(), 0);
    rules->selectRule(first);
    QVERIFY(!isEnabled("moveUp") && isEnabled("moveDown"));
    document().moveBy(first, 1);
    QVERIFY(isEnabled("moveUp") && !isEnabled("moveDown"));
    rules->selectRule({});
    QVERIFY(!isEnabled("moveUp") && !isEnabled("moveDown"));
}

void TestWindow::theStatusBarForgetsWhatIsOver_data() {
    QTest::addColumn<QString>("next");
    for (const char* next : {"undo", "another edit", "another policy", "other images", "a failure"})
        QTest::newRow(next) << next;
}

void TestWindow::theStatusBarForgetsWhatIsOver() {
    QFETCH(const QString, next);
    test::setCount(document(), 7);
    QVERIFY(policyFiles().saveTo(path(QStringLiteral("p.json"))));
    QCOMPARE(status(), "Saved p.json");
    if (next == "undo")
        document().undoStack().undo();
    else if (next == "another edit")
        test::setCount(document(), 8);
    else if (next == "another policy")
        policyFiles().startNew();
    else if (next == "other images")
        openImages("[]");
    else
        policyFiles().open(path(QStringLiteral("missing.json")));
    QVERIFY2(!status().contains("Saved"), qPrintable(status()));
}

void TestWindow::aMoveIsToldAfterItsDrop() {
    const core::RuleId prod = test::ruleAt(document(), 1);
    m_window->findChild<ui::RulesPane*>()->selectRule(prod);
    document().previewMove(prod, 0);
    document().commitMove();
    QCOMPARE(status(), "Rule prod- moved to priority 1: 1 image saved, 0 newly expire");
    document().previewMove(prod, 1);
    document().cancelMove();
    QCOMPARE(status(), QString());
}

void TestWindow::aMoveIsNotToldOfOtherImages() {
    // So many rules and images that a worker evaluates them.
    QByteArray rules;
    for (int i = 1; i <= 40; ++i)
        rules += QByteArray(R"({"rulePriority":%,"selection":{"tagStatus":"tagged",)"
                            R"("tagPrefixList":["p%-"],"countType":"imageCountMoreThan",)"
                            R"("countNumber":1},"action":{"type":"expire"}},)")
                     .replace('%', QByteArray::number(i));
    rules.chop(1);
    const std::string policy = "{\"rules\":[" + rules.toStdString() + "]}";
    document().setPolicy(*core::draftFrom(core::readJson(policy)->root));
    QVERIFY(document().policy());
    QByteArray list = "[";
    for (int i = 0; i < 300'000; ++i)
        list += QByteArray(R"({"imageDigest":"%","imagePushedAt":1,"imageTags":["dev-%"]},)")
                    .replace('%', QByteArray::number(i));
    list += R"({"imageDigest":"z","imagePushedAt":1}])";
    openImages(list);
    QTRY_VERIFY(document().evaluation());
    document().moveRule(test::ruleAt(document(), 1), 0);
    QVERIFY(document().isEvaluating());
    test::setIncidentImages(document());
    QTRY_VERIFY(!document().isEvaluating());
    QVERIFY2(!status().contains(QStringLiteral("moved")), qPrintable(status()));
}

void TestWindow::aBarGoesWithItsFile() {
    QVERIFY(!policyFiles().open(path(QStringLiteral("missing.json"))));
    QCOMPARE(m_window->messages().size(), 1);
    policyFiles().startNew();
    QCOMPARE(m_window->messages(), QStringList());
    openImages(R"([{"imagePushedAt": 1}])");
    QCOMPARE(m_window->messages().size(), 1);
    openImages("[]");
    QCOMPARE(m_window->messages(), QStringList());
}

void TestWindow::aBarGoesWhenTheActionSucceeds() {
    QDir(m_folder->path()).mkdir(QStringLiteral("folder"));
    QVERIFY(!policyFiles().saveTo(path(QStringLiteral("folder"))));
    QVERIFY(!policyFiles().exportTo(path(QStringLiteral("folder"))));
    QCOMPARE(m_window->messages().size(), 2);
    test::setCount(document(), 7); // has nothing to do with it
    QCOMPARE(m_window->messages().size(), 2);
    QVERIFY(policyFiles().saveTo(path(QStringLiteral("p.json"))));
    QCOMPARE(m_window->messages().size(), 1);
    QVERIFY(policyFiles().exportTo(path(QStringLiteral("out.json"))));
    QCOMPARE(m_window->messages(), QStringList());

    makeError();
    QVERIFY(!policyFiles().copyToClipboard());
    QCOMPARE(m_window->messages().size(), 1);
    document().undoStack().undo(); // nothing is wrong any more
    QCOMPARE(m_window->messages(), QStringList());
}

void TestWindow::theWayForwardTakesItsBarAway() {
    makeError();
    QVERIFY(!policyFiles().copyToClipboard());
    const auto buttons = m_window->findChildren<QPushButton*>();
    const auto way = std::ranges::find_if(buttons, [](const QPushButton* button) {
        return button->text() == "Show problems" && !button->isFlat();
    });
    QVERIFY(way != buttons.end());
    (*way)->click();
    QCOMPARE(m_window->messages(), QStringList());
}

void TestWindow::thereIsOneBarForOneAction() {
    QVERIFY(!policyFiles().open(path(QStringLiteral("a.json"))));
    QVERIFY(!policyFiles().open(path(QStringLiteral("b.json"))));
    QCOMPARE(m_window->messages().size(), 1);
    QVERIFY(m_window->messages().front().contains("b.json"));
}

void TestWindow::barsOfImagesAndPolicyAreApart() {
    openImages(R"([{"imagePushedAt": 1}])");
    policyFiles().startNew();
    QCOMPARE(m_window->messages().size(), 1);
    QVERIFY(!policyFiles().open(path(QStringLiteral("missing.json"))));
    QCOMPARE(m_window->messages().size(), 2);
}

void TestWindow::aRefusedCopyIsNoExport() {
    makeError();
    QApplication::clipboard()->setText("before");
    QVERIFY(!policyFiles().copyToClipboard());
    QVERIFY(m_window->messages().front().contains("it is not copied"));
    QVERIFY(!policyFiles().exportTo(path(QStringLiteral("out.json"))));
    QVERIFY(m_window->messages().front().contains("it is not exported"));
}

void TestWindow::aNewFileGetsASuffix() {
    bool wasAsked = false;
    QTimer::singleShot(0, this, [&] {
        auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
        wasAsked = dialog != nullptr;
        if (!dialog)
            return;
        dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))
            ->setText(path(QStringLiteral("shop")));
        static_cast<QDialog*>(dialog)->accept();
    });
    QVERIFY(policyFiles().saveAs());
    QVERIFY(wasAsked);
    QCOMPARE(policyFiles().path(), path(QStringLiteral("shop.json")));
}

// Which is 1280 × 800 at scale 2, with the frame of a window manager around it.
void TestWindow::fitsAScreenOf640By400() {
    m_window->show();
    auto* tabs = m_window->findChild<QTabWidget*>();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        m_window->resize(628, 356);
        QTest::qWait(50); // layouts have come to rest
        QCOMPARE(m_window->size(), QSize(628, 356));
    }
    const auto* table = m_window->findChild<QTableView*>();
    QVERIFY(table->viewport()->height() >= table->rowHeight(0));
}

void TestWindow::saysWhatWasUndone() {
    m_window->document().change(QStringLiteral("Change number"), [](core::PolicyDraft& draft) {
        core::setCountNumber(draft.rules[0], 77);
    });
    const QString before = m_window->statusBar()->currentMessage();
    QVERIFY(!before.contains(QStringLiteral("Undone")));
    m_window->findChild<QAction*>(QStringLiteral("undo"))->trigger();
    QCOMPARE(m_window->statusBar()->currentMessage(), "Undone: Change number");
    m_window->findChild<QAction*>(QStringLiteral("redo"))->trigger();
    QCOMPARE(m_window->statusBar()->currentMessage(), QString());
}

void TestWindow::theTimelineStaysWhereImagesAreChosenInIt() {
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    auto* panel = m_window->findChild<ui::TimelinePanel*>();
    auto* tabs = m_window->findChild<QTabWidget*>();
    tabs->setCurrentWidget(panel);
    panel->byTime()->setFocus();
    QTest::keyClick(panel->byTime(), Qt::Key_Home);
    QTest::keyClick(panel->byTime(), Qt::Key_Return);
    const auto* table = m_window->findChild<QTableView*>();
    QCOMPARE(table->selectionModel()->selectedRows().size(), 4);
    QCOMPARE(tabs->currentWidget(), panel);

    auto* images = m_window->findChild<ui::ImagesPane*>();
    panel->byTime()->clearFocus();
    images->selectImage(0);
    QVERIFY(tabs->currentWidget() != panel);
}

void TestWindow::everyKeyIsOnTheSheet() {
    QStringList listed;
    for (const ui::KeyGroup& group : ui::keysOfMenus(*m_window->menuBar()))
        for (const auto& [key, what] : group.keys)
            listed << key;
    const QString sheet = listed.join(QLatin1Char('\n'));
    const auto actions = m_window->findChildren<QAction*>();
    for (const QAction* action : actions)
        for (const QKeySequence& key : action->shortcuts())
            QVERIFY2(sheet.contains(key.toString(QKeySequence::NativeText)),
                     qPrintable(action->text()));

    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_Question);
    ui::showKeySheet(*m_window); // the sheet that is open comes to the front
    QCOMPARE(m_window->findChildren<QDialog*>(QStringLiteral("keySheet")).size(), 1);
}

void TestWindow::aQuestionMarkIsALetterWhereTextIsTyped() {
    m_window->show();
    auto* filter = m_window->findChild<ui::FilterLine*>();
    filter->setFocus();
    QTest::keyClick(filter, Qt::Key_Question, Qt::ShiftModifier);
    QCOMPARE(filter->text(), QStringLiteral("?"));
    QVERIFY(!m_window->findChild<QDialog*>(QStringLiteral("keySheet")));
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
