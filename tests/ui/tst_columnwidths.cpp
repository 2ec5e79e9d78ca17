// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The columns of the image table have the room that there is: reasons can be read while policies
// are compared, the user's widths stay, and those of another language go.
#include "tests/ui/wholewindow.h"
#include "ui/images/imagecolumns.h"
#include "ui/images/imagespane.h"
#include "ui/images/imagetableview.h"
#include "ui/style/language.h"

#include <QAction>
#include <QDataStream>
#include <QHeaderView>
#include <QScrollBar>
#include <QTest>

using namespace ui;

Q_DECLARE_METATYPE(ui::Language)

class TestColumnWidths : public QObject, test::WholeWindow {
    Q_OBJECT
private slots:
    void init() { open(Language::English); }
    void cleanup() { applyLanguage(*qApp, Language::English); }

    void reasonsAreInSightWhileComparing_data();
    void reasonsAreInSightWhileComparing();
    void widthsComeBackWithTheEndOfTheComparison();
    void theUsersWidthsStay();
    void widthsOfAnotherLanguageGo();
    void widthsOfOlderVersionsLeaveHeadingsWhole();
    void aWindowWithoutRoomScrolls();

private:
    void open(Language language) {
        applyLanguage(*qApp, language);
        openSample();
        m_window->resize(1280, 800);
        m_window->show();
    }
    ImageTableView& table() { return *m_window->findChild<ImageTableView*>(); }
    ImagesPane& pane() { return *m_window->findChild<ImagesPane*>(); }
    void trigger(const QString& action) { m_window->findChild<QAction*>(action)->trigger(); }
    int digits(int count) {
        return count * table().fontMetrics().horizontalAdvance(QLatin1Char('0'));
    }
    int headingWidth(int column) {
        QFont bold = table().font();
        bold.setBold(true);
        return QFontMetrics(bold).horizontalAdvance(
            table().model()->headerData(column, Qt::Horizontal).toString());
    }
};

void TestColumnWidths::reasonsAreInSightWhileComparing_data() {
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::English;
    QTest::newRow("Japanese") << Language::Japanese;
}

void TestColumnWidths::reasonsAreInSightWhileComparing() {
    QFETCH(const Language, language);
    open(language);
    trigger("compareNow");
    QVERIFY(!table().isColumnHidden(imagecolumn::Before));
    QCOMPARE(table().horizontalScrollBar()->maximum(), 0);
    QVERIFY2(table().columnWidth(imagecolumn::Why) >= digits(16),
             qPrintable(QString::number(table().columnWidth(imagecolumn::Why))));
    for (int column = 0; column < imagecolumn::count; ++column)
        QVERIFY2(table().columnWidth(column) > headingWidth(column),
                 qPrintable(QString::number(column)));
}

void TestColumnWidths::widthsComeBackWithTheEndOfTheComparison() {
    const int digest = table().columnWidth(imagecolumn::Digest);
    trigger("compareNow");
    QVERIFY(table().columnWidth(imagecolumn::Digest) < digest);
    trigger("endComparison");
    QCOMPARE(table().columnWidth(imagecolumn::Digest), digest);
}

void TestColumnWidths::theUsersWidthsStay() {
    table().horizontalHeader()->resizeSection(imagecolumn::Tags, 211);
    trigger("compareNow");
    QCOMPARE(table().columnWidth(imagecolumn::Tags), 211);
    const QByteArray state = pane().saveState();
    open(Language::English);
    QVERIFY(pane().restoreState(state));
    QCOMPARE(table().columnWidth(imagecolumn::Tags), 211);
    trigger("compareNow");
    QCOMPARE(table().columnWidth(imagecolumn::Tags), 211);
}

void TestColumnWidths::widthsOfAnotherLanguageGo() {
    const QByteArray state = pane().saveState();
    table().horizontalHeader()->resizeSection(imagecolumn::Digest, 40);
    const QByteArray narrow = pane().saveState();
    open(Language::Japanese);
    const int usual = table().columnWidth(imagecolumn::Digest);
    QVERIFY(pane().restoreState(state));
    QCOMPARE(table().columnWidth(imagecolumn::Digest), usual);
    QVERIFY(pane().restoreState(narrow));
    QVERIFY(table().columnWidth(imagecolumn::Digest) > headingWidth(imagecolumn::Digest));
}

void TestColumnWidths::widthsOfOlderVersionsLeaveHeadingsWhole() {
    table().horizontalHeader()->resizeSection(imagecolumn::Digest, 40);
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << table().horizontalHeader()->saveState() << qint32{0};
    open(Language::Japanese);
    QVERIFY(pane().restoreState(state));
    QVERIFY(table().columnWidth(imagecolumn::Digest) > headingWidth(imagecolumn::Digest));
}

void TestColumnWidths::aWindowWithoutRoomScrolls() {
    table().horizontalHeader()->resizeSection(imagecolumn::Tags, 900);
    m_window->resize(1270, 800);
    QVERIFY(table().horizontalScrollBar()->maximum() > 0);
    QVERIFY(table().columnWidth(imagecolumn::Why) >= digits(12));
}

QTEST_MAIN(TestColumnWidths)
#include "tst_columnwidths.moc"
