// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rules that are switched off to see what that changes: on their cards, saved and exported.
#include "tests/ui/cardwindow.h"
#include "ui/explain/whypanel.h"
#include "ui/rules/cardmark.h"
#include "ui/rules/figuresline.h"
#include "ui/window/mainwindow.h"
#include "ui/window/policyfiles.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <functional>

using core::Outcome;

class TestMutedRules : public QObject, protected test::CardWindow {
    Q_OBJECT
private slots:
    void init() { openIncident(); }

    void aMutedRuleTakesNoPart();
    void theCardSaysThatItIsMuted();
    void whyTellsThatItIsLeftOut();
    void theKeyMutesFromEverywhereInTheCard();
    void mutingIsNoUndoStepAndNoChange();
    void aNewRuleIsNotMuted();
    void aRuleComesBackAsMutedAsItWent_data();
    void aRuleComesBackAsMutedAsItWent();
    void anotherFileForgetsIt();
    void savingKeepsMutedRules();
    void exportingAsks_data();
    void exportingAsks();
    void nothingButMutedRulesAreNotLeftOut();

private:
    // Answers the next question; says what was asked.
    QString answer(const char* button) {
        QString asked;
        QTimer::singleShot(0, this, [&asked, button] {
            auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            if (!box)
                return;
            asked = box->text();
            for (QAbstractButton* one : box->buttons())
                if (one->text().remove(u'&') == QLatin1String(button) && one->isEnabled()) {
                    one->click();
                    return;
                }
            box->reject();
        });
        m_window->policyFiles().copyToClipboard();
        return asked;
    }
    void openWindow() {
        m_settings = std::make_unique<ui::Settings>(m_folder.filePath(QStringLiteral("s.ini")));
        m_window = std::make_unique<ui::MainWindow>(*m_settings);
        test::openIncident(m_window->document());
        QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    }
    static QString copied() { return QGuiApplication::clipboard()->text(); }

    QTemporaryDir m_folder;
    std::unique_ptr<ui::Settings> m_settings;
    std::unique_ptr<ui::MainWindow> m_window;
};

void TestMutedRules::aMutedRuleTakesNoPart() {
    QCOMPARE(test::outcomeOf(*m_document, "dev-1"), Outcome::Expire);
    m_document->setMuted(rule(0), true);
    QCOMPARE(test::outcomeOf(*m_document, "dev-1"), Outcome::Keep);
    QCOMPARE(m_document->evaluation()->policy().rules.size(), std::size_t{1});
    m_document->setMuted(rule(0), false);
    QCOMPARE(test::outcomeOf(*m_document, "dev-1"), Outcome::Expire);
}

void TestMutedRules::theCardSaysThatItIsMuted() {
    auto* eye = named<QToolButton>(0, "Mute rule 1");
    const QImage before = card(0)->grab().toImage();
    eye->click();
    QVERIFY(m_document->isMuted(rule(0)));
    QCOMPARE(eye->accessibleName(), QStringLiteral("Unmute rule 1"));
    QVERIFY(named<ui::CardMark>(0, "Muted")->isVisible());
    QVERIFY(!named<ui::CardMark>(1, "Muted")->isVisible());
    QCOMPARE(card(0)->accessibleName(), QStringLiteral("Rule 1: dev-, muted, decides 1 of 2"));
    QCOMPARE(card(0)->findChild<ui::FiguresLine*>()->text(),
             QStringLiteral("takes no part while it is muted"));
    QVERIFY(card(0)->grab().toImage() != before);
    const auto labels = m_pane->findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(
        labels, [](QLabel* label) { return label->text().startsWith(u"1 rule is muted"); }));
    eye->click();
    QCOMPARE(card(0)->findChild<ui::FiguresLine*>()->text(),
             QStringLiteral("identifies 5 · acts on 3"));
}

void TestMutedRules::whyTellsThatItIsLeftOut() {
    ui::WhyPanel why(*m_document);
    const auto told = [&](const char* tag) {
        why.setImage(test::imageTagged(*m_document, tag));
        return why.text();
    };
    QVERIFY(!told("dev-1").contains(u"Muted"));
    m_document->setMuted(rule(0), true);
    QVERIFY2(
        told("dev-1").contains(u"Muted rules are left out here. Were it not muted, rule 1 would "
                               "claim this image."),
        qPrintable(why.text()));
    m_document->setMuted(rule(0), false);
    m_document->setMuted(rule(1), true); // another has claimed it before
    QVERIFY2(told("prod-1").contains(u"Muted rules are left out here: 2. None of them would claim "
                                     "this image."),
             qPrintable(why.text()));
}

void TestMutedRules::theKeyMutesFromEverywhereInTheCard() {
    const QSignalSpy told(m_pane.get(), &ui::RulesPane::statusMessage);
    for (QWidget* stop : card(1)->tabStops()) {
        stop->setFocus();
        const bool wasMuted = m_document->isMuted(rule(1));
        QTest::keyClick(stop, Qt::Key_M, Qt::ControlModifier);
        QCOMPARE(m_document->isMuted(rule(1)), !wasMuted);
    }
    QVERIFY(told.value(0).value(0).toString().startsWith(QLatin1String("Rule prod- is muted")));
}

void TestMutedRules::mutingIsNoUndoStepAndNoChange() {
    m_document->setMuted(rule(0), true);
    QVERIFY(m_document->undoStack().isClean());
    m_document->moveRule(rule(1), 0);
    QVERIFY(m_document->isMuted(rule(1)));
    m_document->undoStack().undo();
    QVERIFY(m_document->isMuted(rule(0)));
}

void TestMutedRules::aNewRuleIsNotMuted() {
    const core::RuleId added = m_document->addRule(core::RuleTemplate::CatchAll);
    m_document->setMuted(added, true);
    m_document->undoStack().undo();
    QCOMPARE(m_document->addRule(core::RuleTemplate::CatchAll), added); // the same id
    QVERIFY(!m_document->isMuted(added));
    QCOMPARE(m_document->evaluation()->policy().rules.size(), std::size_t{3});
}

void TestMutedRules::aRuleComesBackAsMutedAsItWent_data() {
    QTest::addColumn<std::function<void(ui::Document&)>>("add");
    using Add = std::function<void(ui::Document&)>;
    QTest::newRow("a rule is added") << Add([](ui::Document& document) { document.addRule(); });
    QTest::newRow("a rule is typed") << Add([](ui::Document& document) {
        std::string text = document.text();
        const std::string rule = R"(,{"rulePriority": 77, "description": "typed"})";
        document.editText(text.insert(text.rfind('}', text.rfind(']')) + 1, rule));
    });
}

void TestMutedRules::aRuleComesBackAsMutedAsItWent() {
    QFETCH(const std::function<void(ui::Document&)>, add);
    const core::RuleId last = m_document->draft().rules.back().id;
    m_document->setMuted(last, true);
    m_document->removeRule(last);
    const std::size_t rules = m_document->draft().rules.size();
    add(*m_document);
    QCOMPARE(m_document->draft().rules.size(), rules + 1);
    QVERIFY(!m_document->isMuted(m_document->draft().rules.back().id));
    m_document->undoStack().undo();
    m_document->undoStack().undo();
    QVERIFY(m_document->rule(last));
    QVERIFY(m_document->isMuted(last));
}

void TestMutedRules::anotherFileForgetsIt() {
    m_document->setMuted(rule(0), true);
    test::openIncident(*m_document);
    QVERIFY(m_document->mutedRules().empty());
    QVERIFY(!named<ui::CardMark>(0, "Muted")->isVisible());
}

void TestMutedRules::savingKeepsMutedRules() {
    openWindow();
    m_window->document().setMuted(test::ruleAt(m_window->document(), 0), true);
    const QString path = m_folder.filePath(QStringLiteral("saved.json"));
    QVERIFY(m_window->policyFiles().saveTo(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("dev-"));
}

void TestMutedRules::exportingAsks_data() {
    QTest::addColumn<QByteArray>("button");
    QTest::addColumn<bool>("hasProd");
    QTest::addColumn<bool>("hasMuted");
    QTest::newRow("leave out") << QByteArray("Leave out") << true << false;
    QTest::newRow("all") << QByteArray("Export all rules") << true << true;
    QTest::newRow("cancel") << QByteArray("Cancel") << false << false;
}

void TestMutedRules::exportingAsks() {
    QFETCH(const QByteArray, button);
    openWindow();
    m_window->document().setMuted(test::ruleAt(m_window->document(), 0), true);
    const QString asked = answer(button.constData());
    QVERIFY2(asked.contains(QLatin1String("rule 1: dev-")), qPrintable(asked));
    QTEST(copied().contains(QLatin1String("prod-")), "hasProd");
    QTEST(copied().contains(QLatin1String("dev-")), "hasMuted");
    QCOMPARE(m_window->document().draft().rules.size(), std::size_t{2});
}

void TestMutedRules::nothingButMutedRulesAreNotLeftOut() {
    openWindow();
    for (const core::RuleId rule : m_window->document().decidingOrder())
        m_window->document().setMuted(rule, true);
    QVERIFY(answer("Leave out").contains(QLatin1String("ECR would refuse")));
    QCOMPARE(copied(), QStringLiteral("before"));
    for (const core::RuleId rule : m_window->document().decidingOrder())
        m_window->document().setMuted(rule, false);
    QCOMPARE(answer("Cancel"), QString()); // nothing to ask
    QVERIFY(copied().contains(QLatin1String("dev-")));
}

QTEST_MAIN(TestMutedRules)
#include "tst_mutedrules.moc"
