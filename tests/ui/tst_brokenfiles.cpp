// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/wholewindow.h"
#include "ui/json/jsonpanel.h"
#include "ui/window/messagebars.h"
#include "ui/window/policyfiles.h"

#include <QFile>
#include <QPushButton>
#include <QTest>

class TestBrokenFiles : public QObject, test::WholeWindow {
    Q_OBJECT
private slots:
    void init() { openSample(); }
    void cleanup() { m_window.reset(); }
    void aBrokenTextIsNotSavedBeforeOneSaysSo();
    void theBarGoesWhenTheTextIsMended();
    void aBrokenFileOpensAsText();
    void whatIsNoPolicyDoesNotOpenAsText_data();
    void whatIsNoPolicyDoesNotOpenAsText();
    void aBrokenTextIsNotSavedBack();
    void layoutInAnAnswerIsKept();
    void anAnswerInOneLineIsLaidOut();

private:
    QString write(const QByteArray& bytes) const {
        QFile file(path(QStringLiteral("p.json")));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
                   ? file.fileName()
                   : QString();
    }
    QByteArray saved() const {
        QFile file(path(QStringLiteral("p.json")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QPushButton* barButton() const {
        const auto bars = m_window->findChildren<ui::MessageBars*>();
        for (ui::MessageBars* each : bars)
            if (auto* button = each->findChild<QPushButton*>())
                return button;
        return nullptr;
    }
};

void TestBrokenFiles::aBrokenTextIsNotSavedBeforeOneSaysSo() {
    QVERIFY(m_window->policyFiles().open(write("{\"rules\": [ ]}")));
    document().editText("{\"rules\": [ }");
    QVERIFY(m_window->isWindowModified());
    QVERIFY(!m_window->policyFiles().save());
    QCOMPARE(saved(), QByteArray("{\"rules\": [ ]}"));
    QVERIFY2(bars().contains(QStringLiteral("line 1, column 13")), qPrintable(bars()));
    barButton()->click();
    QCOMPARE(saved(), QByteArray("{\"rules\": [ }"));
    QVERIFY(!m_window->isWindowModified());
    QCOMPARE(bars(), QString());
}

void TestBrokenFiles::theBarGoesWhenTheTextIsMended() {
    QVERIFY(m_window->policyFiles().open(write("{\"rules\": [ ]}")));
    document().editText("{\"rules\": [ }");
    QVERIFY(!m_window->policyFiles().save());
    document().editText("{\"rules\": [  ]}");
    QCOMPARE(bars(), QString());
    QVERIFY(m_window->policyFiles().save());
    QCOMPARE(saved(), QByteArray("{\"rules\": [  ]}"));
}

void TestBrokenFiles::aBrokenFileOpensAsText() {
    const QByteArray broken = "{\"rules\": [\r\n {\"rulePriority\": 1,}\r\n]}";
    const QString file = write(broken);
    QVERIFY(!m_window->policyFiles().open(file));
    barButton()->click();
    QCOMPARE(QByteArray::fromStdString(document().text()), broken);
    QVERIFY(document().fault());
    QCOMPARE(document().fault()->place, (core::TextPlace{2, 21}));
    QCOMPARE(m_window->policyFiles().path(), file);
    QVERIFY(!m_window->isWindowModified());
    document().editText(std::string(document().text()).erase(document().text().find(",}"), 1));
    QVERIFY(!document().fault());
    QCOMPARE(document().draft().rules.size(), std::size_t{1});
}

void TestBrokenFiles::whatIsNoPolicyDoesNotOpenAsText_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("other JSON") << QByteArray("{\"name\": 1}");
    QTest::newRow("no JSON") << QByteArray("hello");
    QTest::newRow("not UTF-8") << QByteArray("{\"rules\": \"\xff\"}");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a whole policy that says to be an answer, too")
        << QByteArray("{\"rules\": [], \"lifecyclePolicyText\": \"x\"}");
}

void TestBrokenFiles::whatIsNoPolicyDoesNotOpenAsText() {
    QFETCH(QByteArray, bytes);
    QVERIFY(!m_window->policyFiles().open(write(bytes)));
    QVERIFY(!bars().isEmpty());
    QVERIFY(!barButton());
}

void TestBrokenFiles::aBrokenTextIsNotSavedBack() {
    const QByteArray answer = R"({"lifecyclePolicyText":"{\"rules\":[]}"})";
    QVERIFY(m_window->policyFiles().open(write(answer)));
    document().editText("{");
    QVERIFY(!m_window->policyFiles().saveBack());
    QCOMPARE(saved(), answer);
    QVERIFY2(bars().contains(QStringLiteral("broken")), qPrintable(bars()));
}

void TestBrokenFiles::layoutInAnAnswerIsKept() {
    QVERIFY(
        m_window->policyFiles().open(write(R"({"lifecyclePolicyText":"{\n\"rules\" : [ ]}"})")));
    QCOMPARE(document().text(), std::string("{\n\"rules\" : [ ]}"));
    document().editText("{\n\"rules\" : [  ]}");
    QVERIFY(m_window->policyFiles().saveBack());
    QCOMPARE(saved(), QByteArray(R"({"lifecyclePolicyText":"{\n\"rules\" : [  ]}"})"));
}

void TestBrokenFiles::anAnswerInOneLineIsLaidOut() {
    const QByteArray answer = R"({"lifecyclePolicyText":"{\"rules\":[]}"})";
    QVERIFY(m_window->policyFiles().open(write(answer)));
    QCOMPARE(document().text(), std::string("{\n  \"rules\": []\n}\n"));
    QVERIFY(m_window->policyFiles().saveBack());
    QCOMPARE(saved(), answer);
}

QTEST_MAIN(TestBrokenFiles)
#include "tst_brokenfiles.moc"
