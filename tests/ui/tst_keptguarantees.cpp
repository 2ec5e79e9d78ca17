// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Guarantees as they are typed, and as they are kept with the policy.
#include "tests/ui/wholewindow.h"
#include "ui/guarantees/guarantees.h"
#include "ui/window/policyfiles.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QMessageBox>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

core::Guarantee keeping(const char* pattern) {
    return {.keep = {core::TagPattern::pattern(pattern)}};
}

} // namespace

class TestKeptGuarantees : public QObject, private test::WholeWindow {
    Q_OBJECT
private slots:
    void init() { openSample(); }

    void patternsAreTyped_data();
    void patternsAreTyped();
    void theyAreKeptAsText();
    void theyAreKeptWithThePolicy();
    void eachPolicyHasItsOwn();
    void savingDoesNotUndoWhatAnotherWindowSet();
    void withoutANameTheyAreNotLostUnasked_data();
    void withoutANameTheyAreNotLostUnasked();
    void withANameNothingIsAsked();

private:
    Guarantees* guarantees() const { return m_window->findChild<Guarantees*>(); }
    // A policy in a shape that can only be read, in a folder of its own.
    bool openReadOnly(const QString& folder) {
        QDir().mkpath(path(folder));
        QFile file(path(folder + u"/policy.json"_s));
        if (!file.open(QIODevice::WriteOnly))
            return false;
        file.write(
            "{\"repositoryName\": \"shop\", \"lifecyclePolicyText\": \"{\\\"rules\\\": []}\"}");
        file.close();
        return m_window->policyFiles().open(file.fileName());
    }
};

void TestKeptGuarantees::patternsAreTyped_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("patterns");
    QTest::newRow("one") << u" prod-* "_s << u"prod-*"_s;
    QTest::newRow("several") << u"prod-*,v*  , x"_s << u"prod-* v* x"_s;
    QTest::newRow("none") << u" , "_s << QString();
    QTest::newRow("too many stars") << u"ok *a*b*c*d*"_s << QString();
    QTest::newRow("longer than a tag") << u"ok "_s + QString(129, u'a') << QString();
}

void TestKeptGuarantees::patternsAreTyped() {
    QFETCH(const QString, text);
    const auto patterns = patternsFrom(text);
    QTEST(patterns ? patternsText({.keep = *patterns}) : QString(), "patterns");
}

void TestKeptGuarantees::theyAreKeptAsText() {
    GuaranteeList list{{keeping("prod-*"), keeping("*")}, 250};
    list.guarantees[0].newest = 5;
    list.guarantees[1].youngerThan = std::chrono::days(30);
    list.guarantees[1].alsoArchive = true;
    QCOMPARE(guaranteesFrom(toText(list)), list);
    QCOMPARE(guaranteesFrom(u"no JSON"_s), GuaranteeList());
    QCOMPARE(guaranteesFrom(u"{\"guarantees\": [1, {\"keep\": \"\"}, {\"newest\": 3}]}"_s),
             GuaranteeList());
    QVERIFY(!guaranteesFrom(u"{\"guarantees\": [{\"keep\": \"a\", \"newest\": -3}]}"_s)
                 .guarantees.front()
                 .newest);
}

void TestKeptGuarantees::theyAreKeptWithThePolicy() {
    const GuaranteeList kept{{keeping("prod-*")}, 250};
    guarantees()->setList(kept);
    QVERIFY(m_window->policyFiles().saveTo(path(u"saved.json"_s)));
    QCOMPARE(guarantees()->list(), kept);
    m_window->openSample(ui::samples()[1]);
    QCOMPARE(guarantees()->list(), GuaranteeList());
    m_window = std::make_unique<ui::MainWindow>(*m_settings);
    QVERIFY(m_window->policyFiles().open(path(u"saved.json"_s)));
    QCOMPARE(guarantees()->list(), kept);
    m_window->openSample(ui::samples().front());
    QCOMPARE(guarantees()->list(), kept);
    guarantees()->setList({});
    m_window->openSample(ui::samples()[1]);
    m_window->openSample(ui::samples().front());
    QCOMPARE(guarantees()->list(), GuaranteeList());
}

void TestKeptGuarantees::eachPolicyHasItsOwn() {
    const GuaranteeList kept{{keeping("prod-*")}, 250};
    QApplication::clipboard()->setText(u"{\"rules\": []}"_s);
    QVERIFY(m_window->policyFiles().paste());
    document().undoStack().setClean(); // so that nothing is asked
    guarantees()->setList(kept);
    QTimer::singleShot(0, this, [] { // they would be lost
        if (auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget()))
            box->button(QMessageBox::Discard)->click();
    });
    QVERIFY(m_window->policyFiles().paste());
    document().undoStack().setClean();
    QCOMPARE(guarantees()->list(), GuaranteeList());
    // Two of one name in two folders.
    QVERIFY(openReadOnly(u"a"_s));
    QVERIFY(m_window->policyFiles().path().isEmpty());
    guarantees()->setList(kept);
    QVERIFY(openReadOnly(u"b"_s));
    QCOMPARE(guarantees()->list(), GuaranteeList());
    QVERIFY(openReadOnly(u"a"_s));
    QCOMPARE(guarantees()->list(), kept);
}

void TestKeptGuarantees::savingDoesNotUndoWhatAnotherWindowSet() {
    QVERIFY(m_window->policyFiles().saveTo(path(u"saved.json"_s)));
    MainWindow other(*m_settings);
    QVERIFY(other.policyFiles().open(path(u"saved.json"_s)));
    const GuaranteeList kept{{keeping("prod-*")}, 250};
    other.findChild<Guarantees*>()->setList(kept);
    QVERIFY(m_window->policyFiles().save());
    QVERIFY(m_window->policyFiles().open(path(u"saved.json"_s)));
    QCOMPARE(guarantees()->list(), kept);
}

void TestKeptGuarantees::withoutANameTheyAreNotLostUnasked_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QMessageBox::StandardButton>("answer");
    QTest::newRow("new") << QString() << QMessageBox::Cancel;
    QTest::newRow("pasted") << u"{\"rules\": []}"_s << QMessageBox::Cancel;
    QTest::newRow("given up") << QString() << QMessageBox::Discard;
}

void TestKeptGuarantees::withoutANameTheyAreNotLostUnasked() {
    QFETCH(const QString, text);
    QFETCH(const QMessageBox::StandardButton, answer);
    m_window->policyFiles().startNew();
    if (!text.isEmpty()) {
        QApplication::clipboard()->setText(text);
        QVERIFY(m_window->policyFiles().paste());
        document().undoStack().setClean();
    }
    QVERIFY(!m_window->isWindowModified());
    const GuaranteeList kept{{keeping("prod-*")}, 250};
    guarantees()->change(u"add"_s, kept);
    QVERIFY(m_window->isWindowModified());
    int asked = 0;
    const auto answerWhenAsked = [&] {
        QTimer::singleShot(0, this, [&] {
            auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            if (!box)
                return;
            asked += box->text().contains(u"guarantees"_s);
            box->button(answer)->click();
        });
    };
    m_window->show();
    answerWhenAsked();
    QCOMPARE(m_window->close(), answer == QMessageBox::Discard);
    QCOMPARE(asked, 1);
    answerWhenAsked();
    m_window->policyFiles().startNew();
    QCOMPARE(asked, 2);
    QCOMPARE(guarantees()->list(), answer == QMessageBox::Discard ? GuaranteeList() : kept);
}

void TestKeptGuarantees::withANameNothingIsAsked() {
    QVERIFY(m_window->policyFiles().saveTo(path(u"saved.json"_s)));
    guarantees()->change(u"add"_s, {{keeping("prod-*")}, 250});
    QVERIFY(!m_window->isWindowModified());
    QVERIFY(m_window->close()); // a question would wait for ever
}

QTEST_MAIN(TestKeptGuarantees)
#include "tst_keptguarantees.moc"
