// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/jsonreader.h"
#include "tests/ui/incident.h"
#include "ui/rules/entrychip.h"
#include "ui/rules/fieldcontrols.h"
#include "ui/rules/figuresline.h"
#include "ui/rules/findingstrip.h"
#include "ui/rules/rulecard.h"
#include "ui/rules/rulecardlist.h"
#include "ui/rules/rulespane.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using core::RuleId;
using ui::Document;
using ui::Field;

class TestRuleCards : public QObject {
    Q_OBJECT
private slots:
    void init();

    void showsTheRulesAsTheyDecide();
    void saysWhatARuleDoesInNumbers();
    void saysHowManyImagesNoRuleIdentifies();
    void invitesToAddARuleWhereThereIsNone();
    void keepsACardWhileItsRuleLives();

    void typingInAnEntryIsOneStepAndUndoRestoresTheText();
    void undoInALineEditIsTheDocuments();
    void theFirstCharacterMakesAnEntry();
    void splitsWhatIsPasted_data();
    void splitsWhatIsPasted();
    void enterGoesOnToTheNextEntry();
    void backspaceInAnEmptyEntryRemovesIt();
    void theCrossRemovesAnEntryAsAStepOfItsOwn();
    void anEmptiedEntryGetsItsTextBackByUndo();
    void theCursorStaysWhereTheUserTypes();

    void anotherTagStatusKeepsUnknownKeys();
    void unreadableValuesAreAskedForAndMended();
    void aNumberBelowOneIsShownAsItStands();
    void theWheelChangesOnlyWhatIsEdited();

    void altUpMovesFromEverywhereInTheCard_data();
    void altUpMovesFromEverywhereInTheCard();
    void anAnyRuleDoesNotMoveUpAndSaysWhy();
    void arrowsGoFromCardToCard();
    void deleteAndDuplicateByKey();
    void deleteInALineEditDeletesNoRule();
    void aNewRuleIsReadyToBeTyped();
    void afterDeletingTheNeighbourIsSelected();
    void tabGoesThroughACardAndOnToTheNext();
    void revealsAField_data();
    void revealsAField();
    void renumbersFromOne();

    void marksTheRuleThatIsWrong();
    void hostileTextStaysPlain();
    void aNarrowPaneCutsNothingOff();
    void tellsScreenReadersWhichCardIsSelected();

private:
    void open(const char* rules);
    RuleId rule(std::size_t place) const { return test::ruleAt(*m_document, place); }
    ui::RuleCard* card(std::size_t place) const { return m_list->cardAt(place); }
    template <class Widget>
    Widget* named(std::size_t place, const char* name) const;
    QLineEdit* entry(std::size_t place, std::size_t index) const;
    std::vector<std::string> entries(std::size_t place) const;
    core::RuleFields fields(std::size_t place) const;

    std::unique_ptr<Document> m_document;
    std::unique_ptr<ui::RulesPane> m_pane;
    ui::RuleCardList* m_list = nullptr;
};

void TestRuleCards::init() {
    m_pane.reset();
    m_document = std::make_unique<Document>();
    test::openIncident(*m_document);
    m_pane = std::make_unique<ui::RulesPane>(*m_document);
    m_pane->resize(440, 800);
    m_pane->show();
    m_pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    m_list = m_pane->findChild<ui::RuleCardList*>();
}

void TestRuleCards::open(const char* rules) {
    const std::string text = std::string(R"({"rules":[)") + rules + "]}";
    m_document->setPolicy(*core::draftFrom(core::readJson(text)->root));
}

template <class Widget>
Widget* TestRuleCards::named(std::size_t place, const char* name) const {
    for (auto* widget : card(place)->findChildren<Widget*>())
        if (widget->accessibleName() == QLatin1String(name))
            return widget;
    return nullptr;
}

QLineEdit* TestRuleCards::entry(std::size_t place, std::size_t index) const {
    std::vector<QLineEdit*> edits;
    for (QWidget* stop : card(place)->tabStops())
        if (qobject_cast<ui::EntryChip*>(stop->parentWidget()))
            edits.push_back(static_cast<QLineEdit*>(stop));
    return edits.at(index);
}

std::vector<std::string> TestRuleCards::entries(std::size_t place) const {
    return fields(place).entries;
}

core::RuleFields TestRuleCards::fields(std::size_t place) const {
    return core::fieldsOf(*m_document->rule(rule(place)));
}

void TestRuleCards::showsTheRulesAsTheyDecide() {
    open(R"({"rulePriority":20,"selection":{"tagStatus":"untagged","countType":"sinceImagePushed",
             "countUnit":"days","countNumber":14},"action":{"type":"expire"}},
            {"rulePriority":3,"description":"first","selection":{"tagStatus":"tagged",
             "tagPatternList":["a*","b*"],"countType":"imageCountMoreThan","countNumber":7},
             "action":{"type":"expire"}})");
    QCOMPARE(m_list->count(), std::size_t{2});
    QCOMPARE(named<QLineEdit>(0, "Description")->text(), QStringLiteral("first"));
    QCOMPARE(named<QComboBox>(0, "Which images")->currentText(), QStringLiteral("tagged, pattern"));
    QCOMPARE(entry(0, 1)->text(), QStringLiteral("b*"));
    QCOMPARE(named<QComboBox>(0, "Limit")->currentText(), QStringLiteral("keep newest"));
    QCOMPARE(named<QSpinBox>(0, "Number")->value(), 7);
    QCOMPARE(named<QComboBox>(1, "Which images")->currentText(), QStringLiteral("untagged"));
    QVERIFY(!entry(1, 0)->isVisible());
    QCOMPARE(named<QComboBox>(1, "Limit")->currentText(), QStringLiteral("pushed more than"));
    QCOMPARE(named<QComboBox>(1, "Action")->currentText(), QStringLiteral("expire"));
    QTRY_VERIFY(card(0)->y() < card(1)->y());
}

void TestRuleCards::saysWhatARuleDoesInNumbers() {
    const auto figures = [this](std::size_t place) {
        return card(place)->findChild<ui::FiguresLine*>()->text();
    };
    QCOMPARE(figures(0), QStringLiteral("identifies 5 · acts on 3"));
    QCOMPARE(figures(1), QStringLiteral("identifies 1 · acts on 0"));
    m_document->moveRule(rule(1), 0);
    QCOMPARE(figures(0), QStringLiteral("identifies 1 · acts on 0 · shields 1 from rule 2"));
    QCOMPARE(figures(1), QStringLiteral("identifies 5 · acts on 2 · loses 1 to rule 1"));
    named<QSpinBox>(0, "Number")->clear();
    m_document->edit({}, {rule(0), Field::Entries},
                     [](core::RuleDraft& draft) { core::setEntries(draft, {}); });
    QVERIFY(!m_document->evaluation());
    QCOMPARE(figures(0), QStringLiteral("identifies – · acts on –"));
}

void TestRuleCards::saysHowManyImagesNoRuleIdentifies() {
    const auto isShown = [this](const QString& text) {
        const auto labels = m_pane->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](QLabel* label) { return label->text() == text; });
    };
    QVERIFY(isShown(QStringLiteral("No rule: kept (0)")));
    m_document->removeRule(rule(0));
    QVERIFY(isShown(QStringLiteral("No rule: kept (4)")));
}

void TestRuleCards::invitesToAddARuleWhereThereIsNone() {
    m_document->setPolicy(core::emptyDraft());
    QCOMPARE(m_list->count(), std::size_t{0});
    auto* add = m_pane->findChild<QPushButton*>();
    QCOMPARE(add->accessibleName(), QStringLiteral("Add rule"));
    add->click();
    QCOMPARE(m_list->count(), std::size_t{1});
}

void TestRuleCards::keepsACardWhileItsRuleLives() {
    ui::RuleCard* dev = card(0);
    ui::RuleCard* prod = card(1);
    m_document->moveRule(rule(1), 0);
    QCOMPARE(card(0), prod);
    QCOMPARE(card(1), dev);
    m_document->addRule();
    QCOMPARE(card(0), prod);
}

void TestRuleCards::typingInAnEntryIsOneStepAndUndoRestoresTheText() {
    QLineEdit* edit = entry(0, 0);
    edit->setFocus();
    edit->end(false);
    QTest::keyClicks(edit, QStringLiteral("abc"));
    QCOMPARE(entries(0), std::vector<std::string>{"dev-abc"});
    QCOMPARE(m_document->undoStack().count(), 1);
    m_document->undoStack().undo();
    QCOMPARE(entry(0, 0)->text(), QStringLiteral("dev-"));
    QCOMPARE(entry(0, 0), edit);
    QVERIFY(edit->hasFocus());
}

void TestRuleCards::undoInALineEditIsTheDocuments() {
    QLineEdit* edit = named<QLineEdit>(0, "Description");
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("xy"));
    QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_document->undoStack().isClean());
    QCOMPARE(edit->text(), QStringLiteral("Keep the two newest development builds"));
    QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(edit->text(), QStringLiteral("xy"));
}

void TestRuleCards::theFirstCharacterMakesAnEntry() {
    QLineEdit* invitation = entry(0, 1);
    QCOMPARE(invitation->accessibleName(), QStringLiteral("Add a tag"));
    invitation->setFocus();
    QTest::keyClicks(invitation, QStringLiteral("qa-"));
    QCOMPARE(entries(0), (std::vector<std::string>{"dev-", "qa-"}));
    QVERIFY(invitation->hasFocus());
    QCOMPARE(entry(0, 2)->accessibleName(), QStringLiteral("Add a tag"));
    QCOMPARE(m_document->undoStack().count(), 1);
    m_document->undoStack().undo();
    QCOMPARE(entries(0), std::vector<std::string>{"dev-"});
    QCOMPARE(entry(0, 1)->accessibleName(), QStringLiteral("Add a tag"));
}

void TestRuleCards::splitsWhatIsPasted_data() {
    QTest::addColumn<int>("chip");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("into a new entry") << 1 << "a, b c" << QStringList{"dev-", "a", "b", "c"};
    QTest::newRow("behind a text") << 0 << "x,y" << QStringList{"dev-x", "y"};
    QTest::newRow("lines") << 1 << "a\nb\n" << QStringList{"dev-", "a", "b"};
    QTest::newRow("only separators") << 1 << " , " << QStringList{"dev-"};
}

void TestRuleCards::splitsWhatIsPasted() {
    QFETCH(const int, chip);
    QFETCH(const QString, text);
    QFETCH(const QStringList, expected);
    QLineEdit* edit = entry(0, static_cast<std::size_t>(chip));
    edit->setFocus();
    edit->end(false);
    edit->insert(text); // what pasting does, but it does not tell of an edit
    emit edit->textEdited(edit->text());
    QStringList found;
    for (const std::string& one : entries(0))
        found.append(QString::fromStdString(one));
    QCOMPARE(found, expected);
    QVERIFY(m_document->undoStack().count() <= 1);
    QVERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
}

void TestRuleCards::enterGoesOnToTheNextEntry() {
    QLineEdit* edit = entry(0, 0);
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(entry(0, 1)->hasFocus());
    QTest::keyClicks(entry(0, 1), QStringLiteral("a,"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("b"));
    QCOMPARE(entries(0), (std::vector<std::string>{"dev-", "a", "b"}));
    QVERIFY(entry(0, 2)->hasFocus());
}

void TestRuleCards::backspaceInAnEmptyEntryRemovesIt() {
    m_document->edit({}, {rule(0), Field::Entries, 0}, [](core::RuleDraft& draft) {
        core::setEntries(draft, {"dev-", "x"});
    });
    QLineEdit* edit = entry(0, 1);
    edit->setFocus();
    edit->end(false);
    QTest::keyClick(edit, Qt::Key_Backspace);
    QCOMPARE(entries(0), std::vector<std::string>{"dev-"});
    QVERIFY(edit->hasFocus());
    QTest::keyClick(edit, Qt::Key_Backspace);
    QVERIFY(entry(0, 0)->hasFocus());
    QCOMPARE(entry(0, 1)->accessibleName(), QStringLiteral("Add a tag"));
    QCOMPARE(entries(0), std::vector<std::string>{"dev-"});
}

void TestRuleCards::theCrossRemovesAnEntryAsAStepOfItsOwn() {
    m_document->change({}, [](core::PolicyDraft& draft) {
        core::setEntries(draft.rules[0], {"a", "b", "c"});
    });
    named<QToolButton>(0, "Remove b")->click();
    QCOMPARE(entries(0), (std::vector<std::string>{"a", "c"}));
    named<QToolButton>(0, "Remove a")->click();
    QCOMPARE(entries(0), std::vector<std::string>{"c"});
    m_document->undoStack().undo();
    QCOMPARE(entries(0), (std::vector<std::string>{"a", "c"}));
    QCOMPARE(entry(0, 0)->text(), QStringLiteral("a"));
    QCOMPARE(entry(0, 1)->text(), QStringLiteral("c"));
}

void TestRuleCards::anEmptiedEntryGetsItsTextBackByUndo() {
    QLineEdit* edit = entry(0, 0);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Backspace);
    QCOMPARE(entries(0), std::vector<std::string>{});
    QVERIFY(edit->hasFocus());
    m_document->undoStack().undo();
    QCOMPARE(entry(0, 0), edit);
    QCOMPARE(edit->text(), QStringLiteral("dev-"));
}

void TestRuleCards::theCursorStaysWhereTheUserTypes() {
    QLineEdit* edit = entry(0, 0);
    edit->setFocus();
    edit->setCursorPosition(1);
    QTest::keyClick(edit, Qt::Key_X);
    QCOMPARE(edit->text(), QStringLiteral("dxev-"));
    QCOMPARE(edit->cursorPosition(), 2);
    edit->setSelection(1, 2);
    m_document->moveRule(rule(1), 0); // news of something else
    QCOMPARE(edit->selectedText(), QStringLiteral("xe"));
}

void TestRuleCards::anotherTagStatusKeepsUnknownKeys() {
    open(R"({"future":{"a":[1]},"rulePriority":1,"selection":{"tagStatus":"tagged","later":true,
             "tagPrefixList":["x"],"countType":"imageCountMoreThan","countNumber":1},
             "action":{"type":"expire"}})");
    auto* status = named<QComboBox>(0, "Which images");
    status->setFocus();
    QTest::keyClick(status, Qt::Key_End);
    QCOMPARE(fields(0).tagStatus, core::TagStatus::Any);
    const core::JsonValue& json = m_document->rule(rule(0))->json;
    QCOMPARE(core::asObject(json)->front().name, std::string("future"));
    QVERIFY(core::find(*core::find(json, "selection"), "later"));
    QVERIFY(!entry(0, 0)->isVisible());
}

void TestRuleCards::unreadableValuesAreAskedForAndMended() {
    open(R"({"rulePriority":1,"selection":{"tagStatus":"untaged","countType":7,
             "countNumber":"many"},"action":{}})");
    auto* status = named<QComboBox>(0, "Which images");
    auto* number = named<QSpinBox>(0, "Number");
    QCOMPARE(status->currentIndex(), -1);
    QCOMPARE(status->placeholderText(), QStringLiteral("?"));
    QCOMPARE(number->text(), QStringLiteral("?"));
    QVERIFY(!m_document->policy());

    m_pane->reveal(rule(0), Field::CountNumber);
    QTest::keyClicks(number, QStringLiteral("12"));
    QCOMPARE(fields(0).countNumber, 12);
    QCOMPARE(number->text(), QStringLiteral("12"));
    emit named<QComboBox>(0, "Limit")->activated(0);
    emit named<QComboBox>(0, "Action")->activated(0);
    emit status->activated(2);
    QVERIFY(m_document->policy());
    QCOMPARE(status->currentText(), QStringLiteral("untagged"));
}

void TestRuleCards::aNumberBelowOneIsShownAsItStands() {
    open(R"({"rulePriority":1,"selection":{"tagStatus":"any","countType":"imageCountMoreThan",
             "countNumber":-5},"action":{"type":"expire"}})");
    auto* number = named<QSpinBox>(0, "Number");
    QCOMPARE(number->text(), QStringLiteral("-5"));
    number->setValue(3);
    QCOMPARE(fields(0).countNumber, 3);
    number->setValue(0); // not offered any more
    QCOMPARE(fields(0).countNumber, 1);
}

void TestRuleCards::theWheelChangesOnlyWhatIsEdited() {
    auto* number = named<QSpinBox>(0, "Number");
    const auto turn = [number] {
        QWheelEvent event(QPointF(5, 5), number->mapToGlobal(QPointF(5, 5)), {}, {0, 120},
                          Qt::NoButton, {}, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(number, &event);
    };
    turn();
    QCOMPARE(fields(0).countNumber, 2);
    number->setFocus();
    turn();
    QCOMPARE(fields(0).countNumber, 3);
}

void TestRuleCards::altUpMovesFromEverywhereInTheCard_data() {
    QTest::addColumn<int>("stop");
    const char* const stops[] = {"the card", "description", "which images",
                                 "entry",    "a new entry", "limit",
                                 "number",   "action",      "menu button"};
    for (int i = 0; i < static_cast<int>(std::size(stops)); ++i)
        QTest::newRow(stops[i]) << i;
}

void TestRuleCards::altUpMovesFromEverywhereInTheCard() {
    QFETCH(const int, stop);
    const RuleId prod = rule(1);
    const QSignalSpy told(m_pane.get(), &ui::RulesPane::statusMessage);
    QWidget* control = card(1)->tabStops().at(static_cast<std::size_t>(stop));
    control->setFocus();
    QTest::keyClick(control, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(rule(0), prod);
    QCOMPARE(test::outcomeOf(*m_document, "prod-1"), core::Outcome::Keep);
    QVERIFY(control->hasFocus());
    QCOMPARE(m_document->undoStack().count(), 1);
    QVERIFY(told.value(0).value(0).toString().contains(QLatin1String("now decides 1st")));
    QTest::keyClick(control, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(rule(1), prod);
}

void TestRuleCards::anAnyRuleDoesNotMoveUpAndSaysWhy() {
    const RuleId any = m_document->addRule();
    m_document->edit({}, {any, Field::TagStatus}, [](core::RuleDraft& draft) {
        core::setTagStatus(draft, core::TagStatus::Any);
    });
    m_pane->selectRule(any);
    QVERIFY(!m_pane->canMoveUp());
    const QSignalSpy told(m_pane.get(), &ui::RulesPane::statusMessage);
    m_pane->moveSelectedUp();
    QCOMPARE(rule(2), any);
    QVERIFY(told.value(0).value(0).toString().contains(QLatin1String("must decide last")));
}

void TestRuleCards::arrowsGoFromCardToCard() {
    card(0)->setFocus();
    QCOMPARE(m_pane->selectedRule(), rule(0));
    QTest::keyClick(card(0), Qt::Key_Down);
    QCOMPARE(m_pane->selectedRule(), rule(1));
    QVERIFY(card(1)->hasFocus());
    QTest::keyClick(card(1), Qt::Key_Down);
    QCOMPARE(m_pane->selectedRule(), rule(1));
    QTest::keyClick(card(1), Qt::Key_Up);
    QCOMPARE(m_pane->selectedRule(), rule(0));
    QTest::keyClick(card(0), Qt::Key_F2);
    QVERIFY(named<QLineEdit>(0, "Description")->hasFocus());
}

void TestRuleCards::deleteAndDuplicateByKey() {
    card(0)->setFocus();
    QTest::keyClick(card(0), Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(m_list->count(), std::size_t{3});
    QCOMPARE(m_pane->selectedRule(), rule(1)); // the copy
    QCOMPARE(entries(1), std::vector<std::string>{"dev-"});
    card(1)->setFocus();
    QTest::keyClick(card(1), Qt::Key_Delete);
    QCOMPARE(m_list->count(), std::size_t{2});
    QCOMPARE(entries(1), std::vector<std::string>{"prod-"});
}

void TestRuleCards::deleteInALineEditDeletesNoRule() {
    QLineEdit* edit = entry(0, 1);
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_Delete);
    QCOMPARE(m_list->count(), std::size_t{2});
}

void TestRuleCards::aNewRuleIsReadyToBeTyped() {
    m_pane->addRule();
    QCOMPARE(m_list->count(), std::size_t{3});
    QCOMPARE(m_pane->selectedRule(), rule(2));
    auto* edit = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(edit);
    QVERIFY(card(2)->isAncestorOf(edit));
    QTest::keyClicks(edit, QStringLiteral("qa-"));
    QCOMPARE(entries(2), std::vector<std::string>{"qa-"});
}

void TestRuleCards::afterDeletingTheNeighbourIsSelected() {
    const RuleId second = rule(1);
    m_pane->selectRule(rule(0));
    m_pane->deleteSelected();
    QCOMPARE(m_pane->selectedRule(), second);
    m_pane->deleteSelected();
    QCOMPARE(m_pane->selectedRule(), std::nullopt);
    m_pane->deleteSelected(); // nothing to do
    m_document->undoStack().undo();
    QCOMPARE(m_list->count(), std::size_t{1});
}

void TestRuleCards::tabGoesThroughACardAndOnToTheNext() {
    m_document->moveRule(rule(1), 0);
    QCoreApplication::processEvents();
    std::vector<QWidget*> expected;
    for (std::size_t place = 0; place < 2; ++place)
        for (QWidget* stop : card(place)->tabStops())
            expected.push_back(stop);
    expected.push_back(m_pane->findChild<QPushButton*>());
    expected.front()->setFocus();
    for (QWidget* stop : expected) {
        QCOMPARE(QApplication::focusWidget(), stop);
        QTest::keyClick(stop, Qt::Key_Tab);
    }
}

void TestRuleCards::revealsAField_data() {
    QTest::addColumn<int>("field");
    QTest::addColumn<int>("stop");
    QTest::newRow("description") << static_cast<int>(Field::Description) << 1;
    QTest::newRow("tag status") << static_cast<int>(Field::TagStatus) << 2;
    QTest::newRow("entries") << static_cast<int>(Field::Entries) << 3;
    QTest::newRow("count type") << static_cast<int>(Field::CountType) << 5;
    QTest::newRow("count number") << static_cast<int>(Field::CountNumber) << 6;
    QTest::newRow("action") << static_cast<int>(Field::Action) << 7;
}

void TestRuleCards::revealsAField() {
    QFETCH(const int, field);
    QFETCH(const int, stop);
    for (int i = 0; i < 10; ++i)
        m_document->addRule();
    m_document->change(
        {}, [](core::PolicyDraft& draft) { core::setEntries(draft.rules.back(), {"last"}); });
    m_pane->reveal(rule(11), static_cast<Field>(field));
    QCOMPARE(m_pane->selectedRule(), rule(11));
    QVERIFY(card(11)->tabStops().at(static_cast<std::size_t>(stop))->hasFocus());
    QVERIFY(!card(11)->visibleRegion().isEmpty());
}

void TestRuleCards::renumbersFromOne() {
    m_document->change({}, [](core::PolicyDraft& draft) {
        core::setPriority(draft.rules[0], 5);
        core::setPriority(draft.rules[1], 5);
    });
    m_pane->renumber();
    QCOMPARE(fields(0).priority, 1);
    QCOMPARE(fields(1).priority, 2);
}

void TestRuleCards::marksTheRuleThatIsWrong() {
    const auto strip = [this](std::size_t place) {
        return card(place)->findChild<ui::FindingStrip*>();
    };
    QVERIFY(!strip(0)->isVisible());
    m_document->edit({}, {rule(1), Field::Entries},
                     [](core::RuleDraft& draft) { core::setEntries(draft, {"a*b*c*d*e*f"}); });
    m_document->edit({}, {rule(1), Field::TagStatus}, [](core::RuleDraft& draft) {
        core::setTagStatus(draft, core::TagStatus::TaggedPattern);
    });
    QVERIFY(strip(1)->isVisible());
    QVERIFY(strip(1)->accessibleName().contains(QLatin1String("wildcards")));
    QVERIFY(!strip(0)->isVisible());
    m_document->undoStack().undo();
    m_document->undoStack().undo();
    QVERIFY(!strip(1)->isVisible());
}

void TestRuleCards::hostileTextStaysPlain() {
    const std::string hostile = "<b>x</b><img src=q>\u202egnp";
    m_document->change({}, [&](core::PolicyDraft& draft) {
        core::setDescription(draft.rules[0], hostile);
        core::setEntries(draft.rules[0], {hostile});
    });
    QCOMPARE(named<QLineEdit>(0, "Description")->text(), QString::fromStdString(hostile));
    for (const QLabel* label : card(0)->findChildren<QLabel*>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    for (const QWidget* widget : card(0)->findChildren<QWidget*>()) {
        QVERIFY(!widget->toolTip().contains(QLatin1String("<b>")));
        QVERIFY(!widget->toolTip().contains(QChar(0x202e)));
        QVERIFY(!widget->accessibleName().contains(QChar(0x202e)));
    }
}

void TestRuleCards::aNarrowPaneCutsNothingOff() {
    m_document->change({}, [](core::PolicyDraft& draft) {
        core::setEntries(draft.rules[0], {std::string(128, 'w'), "b", std::string(40, 'x')});
        core::setCountNumber(draft.rules[0], 2'147'483'647);
        core::setCountType(draft.rules[1], core::CountType::SinceImagePushed);
    });
    m_pane->resize(360, 800);
    QCoreApplication::processEvents();
    for (std::size_t place = 0; place < 2; ++place) {
        QVERIFY(card(place)->geometry().right() < m_list->width());
        for (QWidget* control : card(place)->tabStops()) {
            const QRect area(control->mapTo(m_list, QPoint()), control->size());
            QVERIFY2(card(place)->geometry().contains(area), qPrintable(control->accessibleName()));
            if (!qobject_cast<QLineEdit*>(control) && control != card(place))
                QVERIFY(control->width() >= control->minimumSizeHint().width());
        }
    }
}

void TestRuleCards::tellsScreenReadersWhichCardIsSelected() {
    m_pane->selectRule(rule(1));
    const auto isSelected = [this](std::size_t place) {
        return bool(QAccessible::queryAccessibleInterface(card(place))->state().selected);
    };
    QVERIFY(isSelected(1));
    QVERIFY(!isSelected(0));
    QCOMPARE(card(1)->accessibleName(), QStringLiteral("Rule 2: prod-, decides 2 of 2"));
}

QTEST_MAIN(TestRuleCards)
#include "tst_rulecards.moc"
