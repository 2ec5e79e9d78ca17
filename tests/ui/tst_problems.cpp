// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What mends a problem at once: on the card and in the panel.
#include "core/policy/policyfile.h"
#include "tests/ui/cardwindow.h"
#include "ui/problems/problemspanel.h"
#include "ui/rules/findingstrip.h"
#include "ui/style/wrappedlabel.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace {

const char* const plainRule = R"({"rulePriority":%1,"selection":{"tagStatus":"untagged",
    "countType":"imageCountMoreThan","countNumber":3},"action":{"type":"expire"}})";

} // namespace

class TestProblems : public QObject, protected test::CardWindow {
    Q_OBJECT
private slots:
    void init();

    void removesAnUnknownKey_data();
    void removesAnUnknownKey();
    void aLongKeyFitsOnTheCard();
    void removesAKeyBesideRules();
    void renumbersWherePrioritiesAreWrong_data();
    void renumbersWherePrioritiesAreWrong();
    void offersNothingForWhatAFieldMends();
    void theCardOfAnUnknownKeySaysWhatTheRuleDoes();
    void aPriorityLeadsToWhatMendsIt();
    void thePanelMendsTheCurrentFinding();
    void anAnyRuleAboveOthersIsMovedToTheEnd();
    void ofTwoRulesAboutTheSameTheSecondGoes_data();
    void ofTwoRulesAboutTheSameTheSecondGoes();
    void aPolicyWithoutRulesGetsOne();
    void rulesThatShareAPriorityAreToldApart();
    void aTextThatIsTooLongIsLaidOut();
    void aFindingTellsItsPlaceInTheText();
    void aDoubleClickLeadsToThePlace();
    void withoutARuleAClickLeadsToThePlace();

private:
    QString remedyOnCard() const {
        const QPushButton* button = card(0)->findChild<ui::FindingStrip*>()->button();
        return button->isVisible() ? button->accessibleName() : QString();
    }
    void mendOnCard() const { card(0)->findChild<ui::FindingStrip*>()->button()->click(); }
};

void TestProblems::init() {
    openIncident();
}

void TestProblems::removesAnUnknownKey_data() {
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QString>("key");
    const auto row = [](const char* name, const char* before, const char* after, const char* key) {
        QTest::newRow(name) << QByteArray(plainRule).replace("%1", "1").replace(before, after)
                            << key;
    };
    row("of the rule", "\"action\":", "\"x-note\":[1],\"action\":", "x-note");
    row("of the selection", "\"countNumber\":3", "\"countNumber\":3,\"later\":true", "later");
    row("of the action", "\"expire\"", "\"expire\",\"x\":1", "x");
    row("with signs of pointers", "\"action\":", "\"a/b~c&d\":1,\"action\":", "a/b~c&d");
}

void TestProblems::removesAnUnknownKey() {
    QFETCH(const QByteArray, rule);
    QFETCH(const QString, key);
    open(rule.constData());
    const core::PolicyDraft before = m_document->draft();
    QCOMPARE(remedyOnCard(), QStringLiteral("Remove `%1`").arg(key));
    mendOnCard();
    QVERIFY(m_document->policy());
    QCOMPARE(remedyOnCard(), QString());
    QCOMPARE(m_document->undoStack().undoText(), QStringLiteral("Remove `%1`").arg(key));
    m_document->undoStack().undo();
    QVERIFY(m_document->draft() == before);
}

void TestProblems::aLongKeyFitsOnTheCard() {
    const QByteArray key(5000, 'w');
    open(QByteArray(plainRule).replace("%1", "1,\"" + key + "\":1").constData());
    QCOMPARE(remedyOnCard(), QStringLiteral("Remove `%1…`").arg(QString(24, u'w')));
    m_pane->resize(360, 800);
    QCoreApplication::processEvents();
    QVERIFY(card(0)->geometry().right() < m_list->width());
    const QWidget* button = card(0)->findChild<ui::FindingStrip*>()->button();
    QVERIFY(card(0)->rect().contains(QRect(button->mapTo(card(0), QPoint()), button->size())));
    mendOnCard();
    QVERIFY(m_document->policy());
}

void TestProblems::removesAKeyBesideRules() {
    m_document->change({}, [](core::PolicyDraft& draft) {
        draft.members.insert(draft.members.begin(), {"team", "payments"});
    });
    ui::ProblemsPanel panel(*m_document);
    panel.show();
    auto* button = panel.findChild<QPushButton*>();
    QVERIFY(button->isVisible());
    QCOMPARE(button->text(), "Remove `team`");
    button->click();
    QVERIFY(m_document->findings().empty());
    QVERIFY(!button->isVisible());
}

void TestProblems::renumbersWherePrioritiesAreWrong_data() {
    QTest::addColumn<QByteArray>("priority");
    QTest::newRow("not whole") << QByteArray("1.5");
    QTest::newRow("a text") << QByteArray("\"1\"");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("zero") << QByteArray("0");
    QTest::newRow("missing") << QByteArray();
}

void TestProblems::renumbersWherePrioritiesAreWrong() {
    QFETCH(const QByteArray, priority);
    QByteArray rule(plainRule);
    rule = priority.isEmpty() ? rule.replace("\"rulePriority\":%1,", "")
                              : rule.replace("%1", priority);
    open(rule.constData());
    QCOMPARE(remedyOnCard(), "Renumber the rules 1 to n");
    mendOnCard();
    QVERIFY(m_document->policy());
    QCOMPARE(fields(0).priority, 1);
}

void TestProblems::offersNothingForWhatAFieldMends() {
    open(QByteArray(plainRule).replace("%1", "1").replace(":3", ":0").constData());
    QVERIFY(!m_document->policy());
    QCOMPARE(remedyOnCard(), QString());
}

void TestProblems::theCardOfAnUnknownKeySaysWhatTheRuleDoes() {
    const auto heading = [this] {
        const auto labels = card(0)->findChildren<ui::WrappedLabel*>();
        return labels.first()->text();
    };
    open(QByteArray(plainRule).replace("%1", "1,\"x\":1").constData());
    QCOMPARE(heading(), "Of untagged images, keep the newest 3 and expire the rest");
    open(QByteArray(plainRule).replace("%1", "0").constData());
    QCOMPARE(heading(), "Of untagged images, keep the newest 3 and expire the rest");
    open(QByteArray(plainRule).replace("%1", "1").replace("untagged", "some").constData());
    QCOMPARE(heading(), "ECR does not take this rule as it stands");
}

void TestProblems::aPriorityLeadsToWhatMendsIt() {
    m_document->change({}, [](core::PolicyDraft& draft) { core::setPriority(draft.rules[1], 1); });
    ui::ProblemsPanel panel(*m_document);
    connect(&panel, &ui::ProblemsPanel::chosen, m_pane.get(), &ui::RulesPane::reveal);
    auto* list = panel.findChild<QListView*>();
    emit list->clicked(list->model()->index(0, 0));
    auto* button = card(1)->findChild<ui::FindingStrip*>()->button();
    QVERIFY(button->hasFocus());
    QVERIFY(card(1)->tabStops().back() == button);
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(m_document->policy());
}

void TestProblems::thePanelMendsTheCurrentFinding() {
    open(QByteArray(plainRule).replace("%1", "0,\"x\":1,\"y\":2").constData());
    ui::ProblemsPanel panel(*m_document);
    auto* list = panel.findChild<QListView*>();
    auto* button = panel.findChild<QPushButton*>();
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        list->setCurrentIndex(list->model()->index(row, 0));
        if (list->model()->index(row, 0).data().toString().contains("`y`"))
            break;
    }
    QCOMPARE(button->text(), "Remove `y`");
    button->click();
    const core::JsonValue& json = m_document->rule(rule(0))->json;
    QVERIFY(core::find(json, "x"));
    QVERIFY(!core::find(json, "y"));
}

void TestProblems::anAnyRuleAboveOthersIsMovedToTheEnd() // spec V17
{
    const auto made = [](int priority, const QByteArray& status) {
        return R"({"rulePriority": )" + QByteArray::number(priority) +
               R"(, "selection": {"tagStatus": ")" + status +
               R"(", "countType": "imageCountMoreThan", "countNumber": 1},
                  "action": {"type": "expire"}})";
    };
    const QByteArray text = R"({"rules": [)" + made(10, "any") + "," + made(20, "untagged") + "]}";
    const auto file = core::readPolicyFile(text.toStdString());
    QVERIFY(file);
    m_document->setPolicy(*core::draftFrom(file->json.root));
    QVERIFY(!m_document->policy());
    QCOMPARE(remedyOnCard(), "Move the rule to the end");
    mendOnCard();
    QVERIFY(m_document->policy());
    QCOMPARE(static_cast<int>(m_document->policy()->rules.back().priority), 20);
    QVERIFY(
        std::holds_alternative<core::AnyImage>(m_document->policy()->rules.back().selection.tags));
}

void TestProblems::ofTwoRulesAboutTheSameTheSecondGoes_data() {
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    const QByteArray untagged = R"("tagStatus": "untagged")";
    const QByteArray any = R"("tagStatus": "any")";
    QTest::newRow("untagged, V18") << untagged << untagged;
    QTest::newRow("prefixes, V19")
        << QByteArray(R"("tagStatus": "tagged", "tagPrefixList": ["a", "b"])")
        << QByteArray(R"("tagStatus": "tagged", "tagPrefixList": ["b", "a"])");
    QTest::newRow("any, V17") << any << any;
}

void TestProblems::ofTwoRulesAboutTheSameTheSecondGoes() {
    QFETCH(const QByteArray, first);
    QFETCH(const QByteArray, second);
    const auto made = [](int priority, const QByteArray& selection) {
        return R"({"rulePriority": )" + QByteArray::number(priority) + R"(, "selection": {)" +
               selection + R"(, "countType": "imageCountMoreThan", "countNumber": 1},
                  "action": {"type": "expire"}})";
    };
    // The one that decides later stands first in the file.
    const QByteArray text = R"({"rules": [)" + made(7, first) + "," + made(3, second) + "]}";
    const auto file = core::readPolicyFile(text.toStdString());
    QVERIFY(file);
    m_document->setPolicy(*core::draftFrom(file->json.root));
    QVERIFY(!m_document->policy());
    ui::ProblemsPanel panel(*m_document);
    panel.show();
    auto* button = panel.findChild<QPushButton*>();
    QCOMPARE(button->text(), QStringLiteral("Remove rule 7"));
    button->click();
    QVERIFY(m_document->policy());
    QCOMPARE(static_cast<int>(m_document->policy()->rules.front().priority), 3);
    m_document->undoStack().undo();
    QCOMPARE(m_document->draft().rules.size(), std::size_t{2});
}

void TestProblems::aPolicyWithoutRulesGetsOne() // spec V2
{
    m_document->setPolicy(core::emptyDraft());
    ui::ProblemsPanel panel(*m_document);
    panel.show();
    auto* button = panel.findChild<QPushButton*>();
    QCOMPARE(button->text(), QStringLiteral("Add a rule"));
    button->click();
    QCOMPARE(m_document->draft().rules.size(), std::size_t{1});
    QCOMPARE(m_document->undoStack().count(), 1);
}

void TestProblems::rulesThatShareAPriorityAreToldApart() {
    m_document->change({}, [](core::PolicyDraft& draft) {
        draft.rules = {core::newRule(core::RuleId(1), 2, "a", 1),
                       core::newRule(core::RuleId(2), 2, "b", 1),
                       core::newRule(core::RuleId(3), 5, "c", 1)};
    });
    const core::PolicyDraft& draft = m_document->draft();
    QCOMPARE(ui::ruleName(draft, 0), QStringLiteral("rule 2 (no. 1 of the file)"));
    QCOMPARE(ui::ruleName(draft, 1), QStringLiteral("rule 2 (no. 2 of the file)"));
    QCOMPARE(ui::ruleName(draft, 2), QStringLiteral("rule 5"));
}

void TestProblems::aTextThatIsTooLongIsLaidOut() // spec V3
{
    const std::string rule = QByteArray(plainRule).replace("%1", "1").toStdString();
    const std::string text = "{\"rules\":[" + rule + std::string(31'000, ' ') + "]}";
    m_document->setPolicy(core::withText(core::laidOut(core::emptyDraft()), text));
    QVERIFY(!m_document->policy());
    const ui::ProblemsPanel panel(*m_document);
    auto* button = panel.findChild<QPushButton*>();
    QCOMPARE(button->text(), "Lay out the text anew");
    button->click();
    QVERIFY(m_document->policy());
    QCOMPARE(m_document->text(), core::printPolicy(m_document->draft()));
    m_document->undoStack().undo();
    QCOMPARE(m_document->text(), text);
}

void TestProblems::aFindingTellsItsPlaceInTheText() {
    const std::string rule = QByteArray(plainRule).replace("%1", "0").toStdString();
    m_document->setPolicy(
        core::withText(core::laidOut(core::emptyDraft()), "{\n\n\"rules\": [\n  " + rule + "]}"));
    const ui::FindingModel model(*m_document);
    const QString heading = model.index(0, 0).data(ui::FindingModel::HeadingRole).toString();
    QVERIFY2(heading.contains(QStringLiteral("line 4, column 19")), qPrintable(heading));
}

void TestProblems::aDoubleClickLeadsToThePlace() {
    open(QByteArray(plainRule).replace("%1", "0").constData());
    ui::ProblemsPanel panel(*m_document);
    panel.resize(400, 200);
    panel.show();
    auto* list = panel.findChild<QListView*>();
    const QSignalSpy toCard(&panel, &ui::ProblemsPanel::chosen);
    const QSignalSpy toText(&panel, &ui::ProblemsPanel::placeChosen);
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(toCard.size(), 1);
    QCOMPARE(toText.size(), 0);
    QTest::keyClick(list, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(toText.size(), 1);
    const QPoint row = list->visualRect(list->currentIndex()).center();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, row);
    QTest::mouseDClick(list->viewport(), Qt::LeftButton, {}, row);
    QCOMPARE(toText.size(), 2);
    QCOMPARE(toText.last().first().value<core::TextPlace>(), m_document->findings().front().place);
}

void TestProblems::withoutARuleAClickLeadsToThePlace() {
    m_document->editText("{\"rules\": [}");
    ui::ProblemsPanel panel(*m_document);
    auto* list = panel.findChild<QListView*>();
    const QSignalSpy toText(&panel, &ui::ProblemsPanel::placeChosen);
    emit list->clicked(list->model()->index(0, 0));
    QCOMPARE(toText.size(), 1);
    QVERIFY((toText.first().first().value<core::TextPlace>() == core::TextPlace{1, 12}));
}

QTEST_MAIN(TestProblems)
#include "tst_problems.moc"
