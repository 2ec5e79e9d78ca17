// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/incident.h"
#include "ui/images/imagespane.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

// A rule is dragged with a real pointer, under a window manager. Everything is checked at what
// the user sees: the order of the cards and the words in the table.
class TestPointerDrag : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();

    void theTableFollowsTheDragAndOneUndoTakesItBack();
    void escapePutsEverythingBack();
    void altUpDoesTheSame();

private:
    void xdotool(const QStringList& arguments) const;
    void movePointer(const QPoint& from, const QPoint& to) const;
    QWidget* grip(const QString& name) const;
    QPoint middleOf(const QWidget* widget) const;
    QString verdictShownFor(const QString& tag) const;
    // From the grip of prod- to above the card of dev-, the button still down.
    void dragProdAboveDev() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ui::Settings> m_settings;
    std::unique_ptr<ui::MainWindow> m_window;
};

void TestPointerDrag::initTestCase() {
    if (QGuiApplication::platformName() != QLatin1String("xcb"))
        QSKIP("needs an X server; ./tests/run starts one");
    if (QStandardPaths::findExecutable(QStringLiteral("xdotool")).isEmpty())
        QSKIP("needs xdotool; ./tests/run installs it");
}

void TestPointerDrag::init() {
    m_window.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<ui::Settings>(m_folder->filePath(QStringLiteral("s.ini")));
    m_window = std::make_unique<ui::MainWindow>(*m_settings);
    m_window->openSample(ui::samples().front());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::qWait(200); // the window manager may still move the window
    QCOMPARE(verdictShownFor(QStringLiteral("prod-1")), QStringLiteral("✕ Expires"));
}

void TestPointerDrag::xdotool(const QStringList& arguments) const {
    QProcess process;
    process.start(QStringLiteral("xdotool"), arguments);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    QTest::qWait(30);
}

void TestPointerDrag::movePointer(const QPoint& from, const QPoint& to) const {
    constexpr int steps = 10;
    for (int step = 1; step <= steps; ++step) {
        const QPoint point = from + (to - from) * step / steps;
        xdotool(
            {QStringLiteral("mousemove"), QString::number(point.x()), QString::number(point.y())});
    }
}

QWidget* TestPointerDrag::grip(const QString& name) const {
    const auto widgets = m_window->findChildren<QWidget*>();
    for (QWidget* widget : widgets)
        if (widget->accessibleName() == name)
            return widget;
    qFatal("no widget is called %s", qPrintable(name));
}

QPoint TestPointerDrag::middleOf(const QWidget* widget) const {
    return widget->mapToGlobal(widget->rect().center());
}

QString TestPointerDrag::verdictShownFor(const QString& tag) const {
    const auto* table = m_window->findChild<QTableView*>();
    const QAbstractItemModel* model = table->model();
    for (int row = 0; row < model->rowCount(); ++row)
        if (model->index(row, 1).data().toString().contains(tag))
            return model->index(row, 0).data().toString();
    return {};
}

void TestPointerDrag::dragProdAboveDev() const {
    const QPoint start = middleOf(grip(QStringLiteral("Move rule 2")));
    const QPoint end = middleOf(grip(QStringLiteral("Move rule 1"))) - QPoint(0, 40);
    xdotool({QStringLiteral("mousemove"), QString::number(start.x()), QString::number(start.y())});
    xdotool({QStringLiteral("mousedown"), QStringLiteral("1")});
    movePointer(start, end);
    QTRY_VERIFY(m_window->document().isMoving());
}

void TestPointerDrag::theTableFollowsTheDragAndOneUndoTakesItBack() {
    const auto before = m_window->document().decidingOrder();
    dragProdAboveDev();
    QCOMPARE(m_window->document().decidingOrder(),
             (std::vector<core::RuleId>{before[1], before[0]}));
    QCOMPARE(verdictShownFor(QStringLiteral("prod-1")), QStringLiteral("● Kept"));
    xdotool({QStringLiteral("mouseup"), QStringLiteral("1")});
    QTRY_VERIFY(!m_window->document().isMoving());
    QCOMPARE(verdictShownFor(QStringLiteral("prod-1")), QStringLiteral("● Kept"));
    QCOMPARE(m_window->document().undoStack().count(), 1);

    xdotool({QStringLiteral("key"), QStringLiteral("ctrl+z")});
    QTRY_COMPARE(m_window->document().decidingOrder(), before);
    QCOMPARE(verdictShownFor(QStringLiteral("prod-1")), QStringLiteral("✕ Expires"));
}

void TestPointerDrag::escapePutsEverythingBack() {
    const auto before = m_window->document().decidingOrder();
    dragProdAboveDev();
    QCOMPARE(verdictShownFor(QStringLiteral("prod-1")), QStringLiteral("● Kept"));
    xdotool({QStringLiteral("key"), QStringLiteral("Escape")});
    QTRY_VERIFY(!m_window->document().isMoving());
    QCOMPARE(m_window->document().decidingOrder(), before);
    QCOMPARE(verdictShownFor(QStringLiteral("prod-1")), QStringLiteral("✕ Expires"));
    xdotool({QStringLiteral("mouseup"), QStringLiteral("1")});
    QVERIFY(m_window->document().undoStack().isClean());
}

void TestPointerDrag::altUpDoesTheSame() {
    const QPoint card = middleOf(grip(QStringLiteral("Move rule 2")));
    xdotool({QStringLiteral("mousemove"), QString::number(card.x()), QString::number(card.y())});
    xdotool({QStringLiteral("click"), QStringLiteral("1")});
    xdotool({QStringLiteral("key"), QStringLiteral("alt+Up")});
    QTRY_COMPARE(verdictShownFor(QStringLiteral("prod-1")), QStringLiteral("● Kept"));
    QCOMPARE(m_window->document().undoStack().count(), 1);
    xdotool({QStringLiteral("key"), QStringLiteral("alt+Down")});
    QTRY_COMPARE(verdictShownFor(QStringLiteral("prod-1")), QStringLiteral("✕ Expires"));
}

QTEST_MAIN(TestPointerDrag)
#include "tst_pointerdrag.moc"
