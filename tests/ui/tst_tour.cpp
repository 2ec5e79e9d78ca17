// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tour of the first start: its steps, its places, and that it comes once.
#include "tests/ui/wholewindow.h"
#include "ui/window/tour.h"

#include <QPushButton>
#include <QTest>

class TestTour : public QObject, test::WholeWindow {
    Q_OBJECT
private slots:
    void init();
    void threeStepsBesideWhatTheyAreAbout();
    void itComesOnceForEver_data();
    void itComesOnceForEver();
    void theWindowStaysUsable();
    void itFollowsTheWindow();

private:
    ui::Tour* tour() const { return m_window->findChild<ui::Tour*>(); }
    QPushButton* button(const QString& text) const;
};

void TestTour::init() {
    openSample();
    m_window->show();
    m_window->offerTour();
}

QPushButton* TestTour::button(const QString& text) const {
    for (QPushButton* each : tour()->findChildren<QPushButton*>())
        if (each->text().contains(text))
            return each;
    return nullptr;
}

void TestTour::threeStepsBesideWhatTheyAreAbout() {
    QVERIFY(tour());
    QStringList titles;
    for (int step = 0; step < 3; ++step) {
        QCOMPARE(tour()->step(), step);
        QVERIFY(m_window->rect().contains(tour()->geometry()));
        titles << tour()->accessibleName();
        if (step < 2)
            button(QStringLiteral("Next"))->click();
    }
    QCOMPARE(titles.removeDuplicates(), 0);
    button(QStringLiteral("Done"))->click();
    QTRY_VERIFY(!tour());
}

void TestTour::itComesOnceForEver_data() {
    QTest::addColumn<bool>("byKey");
    QTest::newRow("closed by its button") << false;
    QTest::newRow("closed by Esc") << true;
}

void TestTour::itComesOnceForEver() {
    QFETCH(const bool, byKey);
    if (byKey)
        QTest::keyClick(tour(), Qt::Key_Escape);
    else
        button(QStringLiteral("Close"))->click();
    QTRY_VERIFY(!tour());
    m_window->offerTour();
    QVERIFY(!tour());

    m_window->findChild<QAction*>(QStringLiteral("tour"))->trigger();
    QVERIFY(tour());
}

void TestTour::theWindowStaysUsable() {
    document().moveRule(document().decidingOrder()[1], 0);
    QVERIFY(m_window->isWindowModified());
    QVERIFY(tour()->isVisible());
}

void TestTour::itFollowsTheWindow() {
    m_window->resize(m_window->minimumSizeHint());
    QTRY_VERIFY(m_window->rect().contains(tour()->geometry()));
}

QTEST_MAIN(TestTour)
#include "tst_tour.moc"
