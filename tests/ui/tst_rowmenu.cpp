// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be done with an image, and the ways between images, rules and problems.
#include "core/json/jsonreader.h"
#include "core/policy/protection.h"
#include "tests/ui/imagewindow.h"
#include "tests/ui/wholewindow.h"
#include "ui/images/rowmenu.h"
#include "ui/images/tagrules.h"
#include "ui/problems/problemspanel.h"
#include "ui/rules/rulespane.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTabWidget>
#include <QTest>

using namespace ui;

namespace {

QString clipboard() {
    return QApplication::clipboard()->text();
}

// Of the menu or of one in it.
QAction* entry(const QMenu& menu, const QString& text) {
    for (QAction* action : menu.actions()) {
        if (action->text() == text)
            return action;
        QAction* inner = action->menu() ? entry(*action->menu(), text) : nullptr;
        if (inner)
            return inner;
    }
    return nullptr;
}

} // namespace

class TestRowMenu : public QObject, test::WholeWindow {
    Q_OBJECT
private slots:
    void init() { openSample(); }
    void knowsWhatTagsBeginWith_data();
    void knowsWhatTagsBeginWith();
    void makesARuleFromATag();
    void protectsATag();
    void offersNoRuleWhereThereIsNoRoom();
    void offersNoRuleWhileTheTextIsBroken();
    void copiesTheDigest();
    void copiesRowsAsCsv();
    void copiesRowsAsJson();
    void opensByKeyAndMouse();
    void goesFromAnImageToItsRule();
    void goesFromARuleToItsFirstImage();
    void goesFromARuleToItsProblem();
    void explainsAnImage();

private:
    ImagesPane& images() const { return *m_window->findChild<ImagesPane*>(); }
    RulesPane& rules() const { return *m_window->findChild<RulesPane*>(); }
    ImageTableView& table() const { return *m_window->findChild<ImageTableView*>(); }
    void trigger(const char* name) const {
        m_window->findChild<QAction*>(QLatin1String(name))->trigger();
    }
};

void TestRowMenu::knowsWhatTagsBeginWith_data() {
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a number") << "dev-12"
                              << "dev-";
    QTest::newRow("a version") << "v1.2.3"
                               << "v1.2.";
    QTest::newRow("no separator") << "latest"
                                  << "latest";
    QTest::newRow("a separator at the end") << "dev-"
                                            << "dev-";
}

void TestRowMenu::knowsWhatTagsBeginWith() {
    QFETCH(const QString, tag);
    QTEST(QString::fromStdString(std::string(familyOf(tag.toStdString()))), "expected");
}

void TestRowMenu::makesARuleFromATag() {
    test::ImageWindow window;
    window.clickRow("dev-2 prod-1");
    const QMenu* menu = newRowMenu(window.document, window.pane, *window.pane.selectedImage());
    QSignalSpy asked(&window.pane, &ImagesPane::ruleRequested);
    const std::size_t before = window.document.draft().rules.size();
    entry(*menu, "&Make a rule for prod-")->trigger();
    QCOMPARE(asked.count(), 1);
    const auto rule = asked.first().first().value<core::RuleId>();
    const core::RuleFields fields = core::fieldsOf(*window.document.rule(rule));
    QCOMPARE(fields.entries, std::vector<std::string>{"prod-"});
    QCOMPARE(fields.tagStatus, core::TagStatus::TaggedPrefix);
    QCOMPARE(window.document.undoStack().undoText(), "Add rule for prod-");
    window.document.undoStack().undo();
    QCOMPARE(window.document.draft().rules.size(), before);
}

void TestRowMenu::protectsATag() {
    test::ImageWindow window;
    window.clickRow("dev-2 prod-1");
    const QMenu* menu = newRowMenu(window.document, window.pane, *window.pane.selectedImage());
    const core::ImageIndex image = *window.pane.selectedImage();
    QCOMPARE(window.document.evaluation()->outcome(image), core::Outcome::Expire);
    entry(*menu, "&Protect prod-1")->trigger();
    const core::RuleDraft& top = *window.document.rule(test::ruleAt(window.document, 0));
    QVERIFY(core::protects(core::fieldsOf(top)));
    QCOMPARE(core::fieldsOf(top).entries, std::vector<std::string>{"prod-1"});
    QTRY_COMPARE(window.document.evaluation()->outcome(image), core::Outcome::Keep);
    QVERIFY(window.document.policy());
    window.document.undoStack().undo();
    QTRY_COMPARE(window.document.evaluation()->outcome(image), core::Outcome::Expire);
}

void TestRowMenu::offersNoRuleWhereThereIsNoRoom() {
    test::ImageWindow window;
    window.clickRow("dev-5");
    core::PolicyDraft draft = core::emptyDraft();
    for (std::uint32_t i = 1; i <= core::mostRules; ++i)
        draft.rules.push_back(core::newRule(core::RuleId{i}, static_cast<std::int32_t>(i),
                                            "p" + std::to_string(i), 1));
    window.document.setPolicy(draft);
    const QMenu* menu = newRowMenu(window.document, window.pane, *window.pane.selectedImage());
    QVERIFY(!entry(*menu, "&Protect dev-5"));
    const QString full = QStringLiteral(" – there are 50 rules, the most that ECR takes");
    QVERIFY(!entry(*menu, "&Protect a tag" + full)->isEnabled());
    QVERIFY(!entry(*menu, "&Make a rule for a tag" + full)->isEnabled());
}

void TestRowMenu::offersNoRuleWhileTheTextIsBroken() {
    test::ImageWindow window;
    window.clickRow("dev-5");
    window.document.editText("{");
    const QMenu* menu = newRowMenu(window.document, window.pane, *window.pane.selectedImage());
    QVERIFY(!entry(*menu, "&Protect a tag – the JSON text is broken")->isEnabled());
    QVERIFY(!entry(*menu, "&Make a rule for a tag – the JSON text is broken")->isEnabled());
}

void TestRowMenu::copiesTheDigest() {
    test::ImageWindow window;
    window.clickRow("dev-5");
    window.pane.copyDigest();
    QCOMPARE(clipboard().toStdString(), window.document.images()->store.digest(0));
}

void TestRowMenu::copiesRowsAsCsv() {
    test::ImageWindow window;
    auto list = std::make_shared<core::ImageList>();
    list->store = *test::storeOf({test::image("=1+1", "a,b").withDigest("sha256:1"),
                                  test::image("\"x\"").pushedDaysAgo(1).withDigest("sha256:2")});
    window.document.setImages(list);
    for (int column = 0; column < imagecolumn::count; ++column)
        window.table().setColumnHidden(column, column > imagecolumn::Digest);
    window.table().selectAll();
    window.pane.copyAsCsv();
    QCOMPARE(clipboard(), "Verdict,Tags,Digest\r\n"
                          "Kept,\"'=1+1 a,b\",sha256:1\r\n"
                          "Kept,\"\"\"x\"\"\",sha256:2\r\n");
}

void TestRowMenu::copiesRowsAsJson() {
    test::ImageWindow window;
    window.clickRow("dev-5");
    window.clickRow("dev-1", Qt::ControlModifier);
    window.pane.copyAsJson();
    const auto json = core::readJson(clipboard().toStdString());
    QVERIFY(json);
    const core::JsonArray& list = *core::asArray(json->root);
    QCOMPARE(list.size(), std::size_t{2});
    QCOMPARE(*core::asString(*core::find(list[0], "action")), "keep");
    QCOMPARE(*core::asString(*core::find(list[1], "action")), "expire");
    QCOMPARE(*core::asString((*core::asArray(*core::find(list[1], "imageTags")))[0]), "dev-1");
}

void TestRowMenu::opensByKeyAndMouse() {
    for (const auto reason : {QContextMenuEvent::Keyboard, QContextMenuEvent::Mouse}) {
        const test::ImageWindow window;
        window.clickRow("dev-4");
        const QPoint place = window.table().visualRect(window.table().currentIndex()).center();
        QContextMenuEvent event(reason, place, window.table().viewport()->mapToGlobal(place));
        QApplication::sendEvent(window.table().viewport(), &event);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu && entry(*menu, "&Protect dev-4"));
        menu->close();
    }
}

void TestRowMenu::goesFromAnImageToItsRule() {
    images().selectImage(0);
    rules().selectRule({});
    trigger("goToRule");
    QCOMPARE(rules().selectedRule(), std::optional(test::ruleAt(document(), 0)));

    rules().selectRule({});
    emit table().doubleClicked(table().model()->index(0, imagecolumn::Tags));
    QVERIFY(!rules().selectedRule());
    emit table().doubleClicked(table().model()->index(0, imagecolumn::DecidedBy));
    QVERIFY(rules().selectedRule());
}

void TestRowMenu::goesFromARuleToItsFirstImage() {
    table().sortByColumn(imagecolumn::Pushed, Qt::AscendingOrder);
    rules().selectRule(test::ruleAt(document(), 0));
    trigger("goToImage");
    QCOMPARE(images().selectedImage(), std::optional<core::ImageIndex>(4)); // the oldest is first
    rules().selectRule(test::ruleAt(document(), 1));
    trigger("goToImage"); // all its images have tags of rule 1, too
    QCOMPARE(images().selectedImage(), std::optional<core::ImageIndex>(4));
    QCOMPARE(m_window->statusBar()->currentMessage(), "No image is decided by this rule");
}

void TestRowMenu::goesFromARuleToItsProblem() {
    auto* tabs = m_window->findChild<QTabWidget*>();
    const core::RuleId rule = test::ruleAt(document(), 0);
    document().edit({}, {rule, Field::CountNumber},
                    [](core::RuleDraft& draft) { core::setCountNumber(draft, 0); });
    rules().selectRule(rule);
    tabs->setCurrentIndex(0);
    trigger("goToProblem");
    QCOMPARE(tabs->currentWidget(), m_window->findChild<ProblemsPanel*>());

    document().undoStack().undo();
    tabs->setCurrentIndex(0);
    trigger("goToProblem");
    QCOMPARE(m_window->statusBar()->currentMessage(), "This rule has no problem");
    QCOMPARE(tabs->currentIndex(), 0);
}

void TestRowMenu::explainsAnImage() {
    auto* tabs = m_window->findChild<QTabWidget*>();
    images().selectImage(0);
    tabs->setCurrentIndex(1);
    trigger("explain");
    QCOMPARE(tabs->currentIndex(), 0);
}

QTEST_MAIN(TestRowMenu)
#include "tst_rowmenu.moc"
