// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The panels behind tabs that are made when they are first shown.
#include "tests/ui/wholewindow.h"
#include "ui/charts/timelinepanel.h"
#include "ui/guarantees/guaranteespanel.h"
#include "ui/json/jsonpanel.h"

#include <QTabBar>
#include <QTabWidget>
#include <QTest>

class TestLatePanels : public QObject, private test::WholeWindow {
    Q_OBJECT
private slots:
    void init() { openSample(); }

    void theyAreEmptyUntilTheirTabIsChosen_data() { addPanels(); }
    void theyAreEmptyUntilTheirTabIsChosen();
    void oneChosenBeforeTheWindowIsThereIsWhole_data() { addPanels(); }
    void oneChosenBeforeTheWindowIsThereIsWhole();
    void theTabKeyLeadsFromTheTabIntoIt_data() { addPanels(); }
    void theTabKeyLeadsFromTheTabIntoIt();

private:
    static void addPanels() {
        QTest::addColumn<const QMetaObject*>("panel");
        for (const QMetaObject* panel :
             {&ui::JsonPanel::staticMetaObject, &ui::TimelinePanel::staticMetaObject,
              &ui::GuaranteesPanel::staticMetaObject})
            QTest::newRow(panel->className()) << panel;
    }

    QTabWidget* tabs() { return m_window->findChild<QTabWidget*>(); }
    QWidget* panel() {
        QFETCH(const QMetaObject*, panel);
        for (int tab = 0; tab < tabs()->count(); ++tab)
            if (tabs()->widget(tab)->metaObject() == panel)
                return tabs()->widget(tab);
        return nullptr;
    }
    bool isMade() { return !panel()->findChildren<QWidget*>().isEmpty(); }
};

void TestLatePanels::theyAreEmptyUntilTheirTabIsChosen() {
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QVERIFY(!isMade());
    tabs()->setCurrentWidget(panel());
    QVERIFY(isMade());
    QTRY_VERIFY(panel()->findChildren<QWidget*>().constFirst()->isVisible());
}

// As where a session is taken up again.
void TestLatePanels::oneChosenBeforeTheWindowIsThereIsWhole() {
    tabs()->setCurrentWidget(panel());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QVERIFY(isMade());
    QVERIFY(panel()->isVisible());
}

void TestLatePanels::theTabKeyLeadsFromTheTabIntoIt() {
    QFETCH(const QMetaObject*, panel);
    if (panel == &ui::JsonPanel::staticMetaObject)
        QSKIP("Scintilla's widget does not take another place; Ctrl+3 leads to it");
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    tabs()->setCurrentWidget(this->panel());
    tabs()->tabBar()->setFocus();
    QTest::keyClick(tabs()->tabBar(), Qt::Key_Tab);
    QVERIFY(this->panel()->isAncestorOf(m_window->focusWidget()));
}

QTEST_MAIN(TestLatePanels)
#include "tst_latepanels.moc"
