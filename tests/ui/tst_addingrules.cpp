// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// "Add rule" and its templates, and the card of a rule that protects its images.
#include "core/policy/protection.h"
#include "tests/ui/cardwindow.h"
#include "ui/rules/cardmark.h"
#include "ui/rules/templatemenu.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using core::RuleTemplate;
using ui::Field;

class TestAddingRules : public QObject, protected test::CardWindow {
    Q_OBJECT
private slots:
    void init() { openIncident(); }

    void theButtonOpensTheTemplates();
    void aTemplateIsOneStepAndReadyToBeTyped();
    void whatEcrWouldRefuseSaysWhy();
    void aFullPolicyTakesNone();
    void aProtectionDecidesFirstAndSaysSo();
    void aProtectionIsKnownAgain_data();
    void aProtectionIsKnownAgain();
    void alwaysKeepIsALimitLikeOthers();

private:
    QAction* item(const char* start) const {
        for (QAction* action : m_pane->templateMenu()->actions())
            if (action->text().remove(u'&').startsWith(QLatin1String(start)))
                return action;
        return nullptr;
    }
    ui::CardMark* mark(std::size_t place) const {
        for (auto* mark : card(place)->findChildren<ui::CardMark*>())
            if (mark->accessibleName() == QLatin1String("Protect"))
                return mark;
        return nullptr;
    }
    bool says(std::size_t place, const char* text) const {
        const auto labels = card(place)->findChildren<QLabel*>();
        return std::ranges::any_of(
            labels, [&](QLabel* label) { return label->text().contains(QLatin1String(text)); });
    }
};

void TestAddingRules::theButtonOpensTheTemplates() {
    auto* add = m_pane->findChild<QPushButton*>();
    QCOMPARE(add->menu(), m_pane->templateMenu());
    QCOMPARE(add->menu()->actions().size(), qsizetype{6});
}

void TestAddingRules::aTemplateIsOneStepAndReadyToBeTyped() {
    item("Expire untagged")->trigger();
    QCOMPARE(m_list->count(), std::size_t{3});
    QCOMPARE(m_pane->selectedRule(), rule(2));
    QVERIFY(named<QSpinBox>(2, "Number")->hasFocus());
    QVERIFY(m_document->policy());
    QCOMPARE(m_document->undoStack().count(), 1);
    item("Catch-all")->trigger();
    item("Keep the newest")->trigger();
    QVERIFY(entry(2 + 1, 0)->hasFocus()); // above the catch-all
    QCOMPARE(fields(4).tagStatus, core::TagStatus::Any);
}

void TestAddingRules::whatEcrWouldRefuseSaysWhy() {
    QVERIFY(item("Catch-all")->isEnabled());
    item("Catch-all")->trigger();
    QVERIFY(!item("Catch-all")->isEnabled());
    QVERIFY(item("Catch-all")->text().contains(QLatin1String("rule 3 is about any image")));
    QVERIFY(!item("Archive what")->isEnabled());
    QVERIFY(item("Expire from the archive")->isEnabled());
    item("Expire untagged")->trigger();
    QVERIFY(item("Expire untagged")->text().contains(QLatin1String("is about untagged images")));
    m_document->undoStack().setIndex(0);
    QVERIFY(item("Catch-all")->isEnabled());
    QCOMPARE(item("Expire untagged")->text(), QStringLiteral("Expire &untagged images by age"));
}

void TestAddingRules::aFullPolicyTakesNone() {
    while (m_list->count() < 50)
        m_document->addRule();
    QVERIFY(!item("Keep the newest")->isEnabled());
    QVERIFY(item("Protect")->text().contains(QLatin1String("50 rules")));
}

void TestAddingRules::aProtectionDecidesFirstAndSaysSo() {
    item("Protect")->trigger();
    QVERIFY(entry(0, 0)->hasFocus());
    QTest::keyClicks(entry(0, 0), QStringLiteral("prod-"));
    m_document->removeRule(rule(2)); // the one about prod- that was there
    QCOMPARE(test::outcomeOf(*m_document, "prod-1"), core::Outcome::Keep);
    QVERIFY(mark(0)->isVisible());
    QVERIFY(!mark(1)->isVisible());
    QVERIFY(says(0, "Always keep images with a tag starting with prod-"));
    QCOMPARE(card(0)->accessibleName(), QStringLiteral("Rule 1: prod-, protected, decides 1 of 2"));
    QCOMPARE(fields(0).countNumber, core::protectingCount);
}

void TestAddingRules::aProtectionIsKnownAgain_data() {
    QTest::addColumn<QByteArray>("count");
    QTest::addColumn<bool>("isProtection");
    QTest::newRow("ours") << QByteArray("999999999") << true;
    QTest::newRow("the largest number") << QByteArray("2147483647") << true;
    QTest::newRow("the quota") << QByteArray("100000") << true;
    QTest::newRow("below it") << QByteArray("99999") << false;
}

void TestAddingRules::aProtectionIsKnownAgain() {
    QFETCH(const QByteArray, count);
    QFETCH(const bool, isProtection);
    const QByteArray text = R"({"rulePriority":7,"selection":{"tagStatus":"tagged",
        "tagPatternList":["prod-*"],"countType":"imageCountMoreThan","countNumber":)" +
                            count + R"(},"action":{"type":"expire"}})";
    open(text.constData());
    QCOMPARE(mark(0)->isVisible(), isProtection);
    QCOMPARE(named<QComboBox>(0, "Limit")->currentText() == QLatin1String("always keep"),
             isProtection);
    QCOMPARE(named<QComboBox>(0, "Action")->isVisible(), !isProtection);
    QVERIFY(m_document->undoStack().isClean());
}

void TestAddingRules::alwaysKeepIsALimitLikeOthers() {
    auto* limit = named<QComboBox>(0, "Limit");
    emit limit->activated(limit->findText(QStringLiteral("always keep")));
    QCOMPARE(fields(0).countNumber, core::protectingCount);
    QVERIFY(mark(0)->isVisible());
    QCOMPARE(m_document->evaluation()->summary().expire.images, std::size_t{0});
    emit limit->activated(0); // no one means to keep so many
    QCOMPARE(fields(0).countType, core::CountType::ImageCountMoreThan);
    QCOMPARE(fields(0).countNumber, 10);
    QVERIFY(!mark(0)->isVisible());
}

QTEST_MAIN(TestAddingRules)
#include "tst_addingrules.moc"
