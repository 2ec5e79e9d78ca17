// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/incident.h"
#include "ui/document/document.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

class TestDocumentText : public QObject {
    Q_OBJECT
private slots:
    void init();
    void anEditOnACardChangesItsCharacters();
    void aMoveUnderWayShowsInTheText();
    void typingChangesTheRuleAndKeepsItsId();
    void typingOneWordIsOneStep();
    void removingIsAStepOfItsOwn();
    void undoRestoresABrokenText();
    void whatBreaksTheTextIsAStepOfItsOwn();
    void leadsBackToTheLastWholeText();
    void aTextThatWasNeverWholeHasNoWayBack();
    void whileTheTextIsBrokenNothingElseChangesIt();
    void verdictsOutlastABrokenText();
    void verdictsAreThoseOfTheCardsWhileTheTextIsBroken();
    void theCardsKeepTheirFindingsWhileTheTextIsBroken();
    void layingOutIsOneStep();
    void aMutedRuleStaysMutedWhileItIsTypedInto();

private:
    void open(const std::string& text);
    // As a user types: one character after another.
    void type(std::size_t at, const std::string& inserted);
    void removeAt(std::size_t at, std::size_t bytes);
    std::size_t find(const std::string& part) const { return m_document->text().find(part); }

    std::unique_ptr<ui::Document> m_document;
    std::string m_text;
};

void TestDocumentText::init() {
    m_document = std::make_unique<ui::Document>();
    test::openIncident(*m_document);
    m_text = ui::samplePolicy(ui::samples().front());
    open(m_text);
}

void TestDocumentText::open(const std::string& text) {
    m_document->setPolicy(core::withText(core::laidOut(core::emptyDraft()), text));
}

void TestDocumentText::type(std::size_t at, const std::string& inserted) {
    for (const char c : inserted)
        m_document->editText(std::string(m_document->text()).insert(at++, 1, c));
}

void TestDocumentText::removeAt(std::size_t at, std::size_t bytes) {
    m_document->editText(std::string(m_document->text()).erase(at, bytes));
}

void TestDocumentText::anEditOnACardChangesItsCharacters() {
    const core::RuleId rule = test::ruleAt(*m_document, 0);
    const auto count = *core::fieldsOf(*m_document->rule(rule)).countNumber;
    m_document->edit({}, {rule, ui::Field::CountNumber},
                     [](core::RuleDraft& draft) { core::setCountNumber(draft, 4321); });
    std::string text = m_document->text();
    text.replace(text.find("4321"), 4, std::to_string(count));
    QCOMPARE(text, m_text);
    m_document->undoStack().undo();
    QCOMPARE(m_document->text(), m_text);
}

void TestDocumentText::aMoveUnderWayShowsInTheText() {
    m_document->previewMove(test::ruleAt(*m_document, 1), 0);
    QVERIFY(m_document->text() != m_text);
    m_document->cancelMove();
    QCOMPARE(m_document->text(), m_text);
}

void TestDocumentText::typingChangesTheRuleAndKeepsItsId() {
    const core::RuleId rule = test::ruleAt(*m_document, 0);
    const auto count = *core::fieldsOf(*m_document->rule(rule)).countNumber;
    const std::size_t end = m_text.find("\"countNumber\": ") + 15 + std::to_string(count).size();
    type(end, "0");
    QCOMPARE(*core::fieldsOf(*m_document->rule(rule)).countNumber, 10 * count);
    QCOMPARE(test::ruleAt(*m_document, 0), rule);
}

void TestDocumentText::typingOneWordIsOneStep() {
    const std::size_t at = find("\"description\": \"") + 16;
    type(at, "one");
    type(at + 3, " two");
    QCOMPARE(m_document->undoStack().count(), 2);
    m_document->undoStack().undo();
    QCOMPARE(m_document->text(), std::string(m_text).insert(at, "one"));
    m_document->undoStack().undo();
    QCOMPARE(m_document->text(), m_text);
}

void TestDocumentText::removingIsAStepOfItsOwn() {
    const std::size_t at = find("\"description\": \"") + 16;
    type(at, "ab");
    removeAt(at + 1, 1);
    removeAt(at, 1);
    QCOMPARE(m_document->undoStack().count(), 2);
    QCOMPARE(m_document->text(), m_text);
    m_document->undoStack().undo();
    QCOMPARE(m_document->text(), std::string(m_text).insert(at, "ab"));
}

void TestDocumentText::undoRestoresABrokenText() {
    const core::PolicyDraft draft = m_document->draft();
    removeAt(m_text.size() - 2, 2);
    const std::string broken = m_document->text();
    QVERIFY(m_document->fault());
    QVERIFY(m_document->draft() == draft);
    m_document->editText(m_text);
    QVERIFY(!m_document->fault());
    m_document->undoStack().undo();
    QCOMPARE(m_document->text(), broken);
    QVERIFY(m_document->fault());
    QVERIFY(!m_document->undoStack().isClean());
}

void TestDocumentText::whatBreaksTheTextIsAStepOfItsOwn() {
    const std::size_t at = find("\"description\": \"") + 16;
    type(at, "a");
    type(at + 1, "\"b");
    QVERIFY(m_document->fault());
    m_document->undoStack().undo();
    QCOMPARE(m_document->text(), std::string(m_text).insert(at, "a"));
}

void TestDocumentText::leadsBackToTheLastWholeText() {
    QVERIFY(!m_document->canUndoToWholeText());
    removeAt(0, 1);
    removeAt(5, 1);
    type(3, "abc");
    QVERIFY(m_document->canUndoToWholeText());
    m_document->undoToWholeText();
    QCOMPARE(m_document->text(), m_text);
    QVERIFY(m_document->undoStack().canRedo());
}

void TestDocumentText::aTextThatWasNeverWholeHasNoWayBack() {
    open("{\"rules\": [");
    type(11, "1");
    QVERIFY(!m_document->canUndoToWholeText());
    m_document->undoToWholeText();
    QCOMPARE(m_document->text(), std::string("{\"rules\": [1"));
}

void TestDocumentText::whileTheTextIsBrokenNothingElseChangesIt() {
    const core::RuleId rule = test::ruleAt(*m_document, 1);
    removeAt(0, 1);
    const std::string broken = m_document->text();
    m_document->edit({}, {rule, ui::Field::CountNumber},
                     [](core::RuleDraft& draft) { core::setCountNumber(draft, 4321); });
    m_document->removeRule(rule);
    m_document->moveRule(rule, 0);
    m_document->previewMove(rule, 0);
    m_document->addRule();
    m_document->layOut();
    QVERIFY(!m_document->isMoving());
    QVERIFY(!m_document->canMoveBy(rule, -1));
    QCOMPARE(m_document->text(), broken);
    QCOMPARE(m_document->undoStack().count(), 1);
}

void TestDocumentText::verdictsOutlastABrokenText() {
    const auto before = test::outcomeOf(*m_document, "prod-1");
    removeAt(0, 1);
    QVERIFY(!m_document->isHeldOver()); // they are those of the cards
    QCOMPARE(test::outcomeOf(*m_document, "prod-1"), before);
    QVERIFY(core::hasErrors(m_document->findings()));
}

void TestDocumentText::verdictsAreThoseOfTheCardsWhileTheTextIsBroken() {
    QCOMPARE(test::outcomeOf(*m_document, "dev-1"), core::Outcome::Expire);
    core::PolicyDraft other = m_document->draft();
    for (core::RuleDraft& rule : other.rules)
        core::setCountNumber(rule, 9999);
    removeAt(0, 1);
    m_document->editText(core::printPolicy(other));
    QCOMPARE(test::outcomeOf(*m_document, "dev-1"), core::Outcome::Keep);
    m_document->undoStack().undo();
    QVERIFY(m_document->fault());
    QCOMPARE(test::outcomeOf(*m_document, "dev-1"), core::Outcome::Expire);
}

void TestDocumentText::theCardsKeepTheirFindingsWhileTheTextIsBroken() {
    const core::RuleId rule = test::ruleAt(*m_document, 0);
    m_document->edit({}, {rule, ui::Field::CountNumber},
                     [](core::RuleDraft& draft) { core::setCountNumber(draft, 0); });
    removeAt(0, 1);
    QCOMPARE(m_document->findings().size(), std::size_t{1});
    QCOMPARE(m_document->findings().front().id, std::string_view("V1"));
    QCOMPARE(m_document->draftFindings().front().id, std::string_view("V12"));
    QVERIFY(m_document->isHeldOver());
}

void TestDocumentText::layingOutIsOneStep() {
    const core::PolicyDraft draft = m_document->draft();
    open(core::printCompact(core::toJson(draft)));
    const std::string compact = m_document->text();
    m_document->layOut();
    QCOMPARE(m_document->text(), core::printPolicy(draft));
    m_document->layOut();
    QCOMPARE(m_document->undoStack().count(), 1);
    m_document->undoStack().undo();
    QCOMPARE(m_document->text(), compact);
}

void TestDocumentText::aMutedRuleStaysMutedWhileItIsTypedInto() {
    const core::RuleId rule = test::ruleAt(*m_document, 0);
    m_document->setMuted(rule, true);
    type(find("\"description\": \"") + 16, "a");
    QVERIFY(m_document->isMuted(rule));
}

QTEST_MAIN(TestDocumentText)
#include "tst_documenttext.moc"
