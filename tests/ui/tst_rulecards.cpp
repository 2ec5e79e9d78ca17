// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the cards show, and their controls but for the entries.
#include "tests/ui/cardwindow.h"
#include "ui/rules/figuresline.h"
#include "ui/rules/findingstrip.h"

#include <QAccessible>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QWheelEvent>

using core::RuleId;
using ui::Field;

class TestRuleCards : public QObject, protected test::CardWindow {
    Q_OBJECT
private slots:
    void init() { openIncident(); }

    void showsTheRulesAsTheyDecide();
    void saysWhatARuleDoesInNumbers();
    void namesTheRulesThatShareItsLosses();
    void aRuleWithAnErrorHasNoNumbers();
    void aNewRuleAsksForItsFirstTag();
    void saysHowManyImagesNoRuleIdentifies();
    void invitesToAddARuleWhereThereIsNone();
    void keepsACardWhileItsRuleLives();
    void anotherTagStatusKeepsUnknownKeys();
    void unreadableValuesAreAskedForAndMended();
    void aNumberBelowOneIsShownAsItStands();
    void theWheelChangesOnlyWhatIsEdited();
    void marksTheRuleThatIsWrong();
    void countsWhatElseIsWrong();
    void hostileTextStaysPlain();
    void aNarrowPaneCutsNothingOff();
    void tellsScreenReadersWhichCardIsSelected();
};

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
}

void TestRuleCards::namesTheRulesThatShareItsLosses() {
    m_document->change({}, [](core::PolicyDraft& draft) {
        core::setEntries(draft.rules[0], {"dev-1"});
        core::setEntries(draft.rules[1], {"dev-2"});
    });
    const core::RuleId any = m_document->addRule(core::RuleTemplate::CatchAll);
    m_document->edit({}, {any}, [](core::RuleDraft& draft) { core::setCountNumber(draft, 1); });
    const auto figures = [this](std::size_t place) {
        return card(place)->findChild<ui::FiguresLine*>()->text();
    };
    QCOMPARE(figures(2),
             QStringLiteral("identifies 5 · acts on 2 · loses 2 to rules 1 (1), 2 (1)"));
    QCOMPARE(figures(0), QStringLiteral("identifies 1 · acts on 0 · shields 1 from rule 3"));
}

void TestRuleCards::aRuleWithAnErrorHasNoNumbers() {
    const auto figures = [this](std::size_t place) {
        return card(place)->findChild<ui::FiguresLine*>()->text();
    };
    m_document->edit({}, {rule(0), Field::CountNumber},
                     [](core::RuleDraft& draft) { core::setCountNumber(draft, 0); });
    QCOMPARE(figures(0), QStringLiteral("identifies – · acts on –"));
    QCOMPARE(figures(1), QStringLiteral("identifies 1 · acts on 0"));
}

void TestRuleCards::aNewRuleAsksForItsFirstTag() {
    m_pane->addRule();
    auto* edit = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(edit);
    QCOMPARE(edit, entry(2, 0));
    QCOMPARE(entries(2), std::vector<std::string>{});
    QVERIFY(!card(2)->findChild<ui::FindingStrip*>()->isVisible());
    const auto says = [this](const char* text) {
        const auto labels = card(2)->findChildren<QLabel*>();
        return std::ranges::any_of(
            labels, [&](QLabel* label) { return label->text().contains(QLatin1String(text)); });
    };
    QVERIFY(says("Type how their tags start"));

    QTest::keyClicks(edit, QStringLiteral("qa-"));
    QCOMPARE(entries(2), std::vector<std::string>{"qa-"});
    QVERIFY(m_document->policy());
    QVERIFY(says("qa-"));
    QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_list->count(), std::size_t{2});
    QVERIFY(m_document->undoStack().isClean());
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
    add->menu()->actions().first()->trigger();
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

void TestRuleCards::countsWhatElseIsWrong() {
    const auto text = [this] {
        return card(0)->findChild<ui::FindingStrip*>()->accessibleName();
    };
    m_document->change({}, [](core::PolicyDraft& draft) {
        core::setPriority(draft.rules[0], 0);
        core::setCountNumber(draft.rules[0], 0);
    });
    QVERIFY2(text().endsWith(QStringLiteral(" · and 1 more problem with this rule")),
             qPrintable(text()));
    m_document->change({},
                       [](core::PolicyDraft& draft) { core::setEntries(draft.rules[0], {""}); });
    QVERIFY2(text().endsWith(QStringLiteral(" · and 2 more problems with this rule")),
             qPrintable(text()));
}

void TestRuleCards::hostileTextStaysPlain() {
    const std::string hostile = "<b>x</b><img src=q>\u202egnp";
    m_document->change({}, [&](core::PolicyDraft& draft) {
        core::setDescription(draft.rules[0], hostile);
        core::setEntries(draft.rules[0], {hostile});
    });
    const auto spelled = QStringLiteral("<b>x</b><img src=q>\\u{202e}gnp");
    QCOMPARE(named<QLineEdit>(0, "Description")->text(), spelled);
    QCOMPARE(entry(0, 0)->text(), spelled);
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
