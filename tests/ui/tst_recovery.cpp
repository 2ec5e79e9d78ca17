// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/barbuttons.h"
#include "tests/ui/filesizelimit.h"
#include "tests/ui/incident.h"
#include "tests/ui/wholewindow.h"
#include "ui/guarantees/guarantees.h"
#include "ui/window/imagefiles.h"
#include "ui/window/policyfiles.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTabWidget>
#include <QTest>

#include <cstdio>

// Kills the editor for good and looks what is still there.
class TestRecovery : public QObject, protected test::WholeWindow {
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void workIsThereAfterTheEditorWasKilled();
    void aPolicyWithErrorsComesBackAsItWas();
    void guaranteesOfAnUnsavedPolicyComeBack();
    void imagesThatCannotBeReadStayThoseOfTheSession();
    void ofSeveralSessionsEachCanBeReached();
    void whatIsDiscardedIsGone();
    void whatIsNotAnsweredIsOfferedAgain();
    void aWindowThatIsOpenIsNotOffered();
    void aCleanEndLeavesNothing();
    void nothingIsKeptWhereNothingCouldBeLost();
    void aMarkOfAKilledEditorCountsNoMore();
    void aFullDiskIsToldUntilItHasRoomAgain();
    void aFolderThatCannotBeMadeIsTold();

private:
    // Another process with the editor, which has made the changes of that name.
    std::unique_ptr<QProcess> startEditor(const QString& changes);
    void killEditor(const QString& changes);
    void openWindow();
    bool says(const QString& text) const { return bars().contains(text); }
    QStringList sessionFiles() const {
        return QDir(m_settings->dataFolder() + QStringLiteral("/sessions"))
            .entryList({QStringLiteral("*.json")});
    }
    QByteArray latestSession() const {
        const QStringList files = sessionFiles();
        QFile file(m_settings->dataFolder() + QStringLiteral("/sessions/") + files.value(0));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

namespace {

constexpr int untilKept = 2000; // milliseconds, as promised

QString policyIn(const QString& folder) {
    return folder + QStringLiteral("/shop.json");
}

QString imagesIn(const QString& folder) {
    return folder + QStringLiteral("/images.json");
}

void writeFile(const QString& path, const std::string& text) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.data(), qint64(text.size())) < 0)
        qFatal("cannot write %s", qPrintable(path));
}

void setCount(ui::Document& document, std::size_t place, std::int32_t count) {
    document.edit(QStringLiteral("Change count"), {test::ruleAt(document, place), ui::Field::None},
                  [count](core::RuleDraft& rule) { core::setCountNumber(rule, count); });
}

// Three steps, the last of them undone; a rule is muted, and another tab is open.
void makeSteps(ui::MainWindow& window) {
    ui::Document& document = window.document();
    setCount(document, 0, 7);
    document.moveRule(test::ruleAt(document, 1), 0);
    setCount(document, 0, 8);
    document.undoStack().undo();
    document.setMuted(test::ruleAt(document, 1), true);
    document.setFixedNow(core::parseInstant("2026-12-24T00:00:00Z").value());
    window.findChild<QTabWidget*>()->setCurrentIndex(1);
}

ui::GuaranteeList someGuarantees() {
    return {{{.keep = {core::TagPattern::pattern("prod-*")}}}, 250};
}

void change(ui::MainWindow& window, const QString& changes) {
    ui::Document& document = window.document();
    if (changes == QLatin1String("steps"))
        makeSteps(window);
    else if (changes == QLatin1String("errors"))
        setCount(document, 0, -3);
    else if (changes == QLatin1String("other"))
        setCount(document, 0, 99);
    else if (changes == QLatin1String("guarantees of a new policy")) {
        window.policyFiles().startNew();
        window.findChild<ui::Guarantees*>()->setList(someGuarantees());
    }
}

// The process that is killed: a whole window, and the changes.
int runEditor(const QString& folder, const QString& changes) {
    ui::Settings settings(folder + QStringLiteral("/settings.ini"));
    ui::MainWindow window(settings);
    window.show();
    window.policyFiles().open(policyIn(folder));
    QObject::connect(&window.imageFiles(), &ui::ImageFiles::nameChanged, &window, [&] {
        change(window, changes);
        std::puts("changed");
        std::fflush(stdout);
    });
    window.imageFiles().open({imagesIn(folder)});
    return QApplication::exec();
}

} // namespace

void TestRecovery::init() {
    openSample();
    writeFile(policyIn(m_folder->path()), ui::samplePolicy(ui::samples().front()));
    writeFile(imagesIn(m_folder->path()), ui::sampleImages(ui::samples().front()));
}

void TestRecovery::cleanup() {
    m_window.reset();
}

std::unique_ptr<QProcess> TestRecovery::startEditor(const QString& changes) {
    auto process = std::make_unique<QProcess>();
    process->start(QCoreApplication::applicationFilePath(),
                   {QStringLiteral("--editor"), m_folder->path(), changes});
    while (!process->canReadLine())
        if (!process->waitForReadyRead(20'000))
            qFatal("the editor did not start: %s", process->readAllStandardError().constData());
    return process;
}

void TestRecovery::killEditor(const QString& changes) {
    const auto process = startEditor(changes);
    QTest::qWait(untilKept);
    process->kill(); // as kill -9
    QVERIFY(process->waitForFinished());
    QCOMPARE(process->exitStatus(), QProcess::CrashExit);
}

void TestRecovery::openWindow() {
    m_window.reset();
    m_window = std::make_unique<ui::MainWindow>(*m_settings);
}

void TestRecovery::workIsThereAfterTheEditorWasKilled() {
    killEditor(QStringLiteral("steps"));
    // What it should be, made here.
    QVERIFY(m_window->policyFiles().open(policyIn(m_folder->path())));
    makeSteps(*m_window);
    const core::PolicyDraft expected = document().draft();
    const ui::History history = document().history();
    document().undoStack().setClean();

    openWindow();
    QTRY_VERIFY2(says(QStringLiteral("your work on `shop.json` is still there")),
                 qPrintable(bars()));
    QVERIFY(says(QStringLiteral("Images: `images.json`")));
    QCOMPARE(m_window->focusWidget(), test::barButton(*m_window, QStringLiteral("Restore")));
    QVERIFY(test::pressBarButton(*m_window, QStringLiteral("Restore")));
    QVERIFY(document().draft() == expected);
    QCOMPARE(m_window->findChild<QTabWidget*>()->currentIndex(), 1);
    QCOMPARE(m_window->policyFiles().path(), policyIn(m_folder->path()));
    QVERIFY(m_window->isWindowModified());
    QCOMPARE(document().mutedRules(), std::vector{test::ruleAt(document(), 1)});
    QCOMPARE(document().now(), core::parseInstant("2026-12-24T00:00:00Z").value());
    QTRY_COMPARE(document().images()->store.size(), std::size_t{5});
    QCOMPARE(m_window->imageFiles().origin().paths, QStringList{imagesIn(m_folder->path())});
    QCOMPARE(document().now(), core::parseInstant("2026-12-24T00:00:00Z").value());

    // The whole history, at the place where it was.
    QUndoStack& steps = document().undoStack();
    QCOMPARE(steps.count(), 3);
    QCOMPARE(steps.index(), 2);
    QCOMPARE(steps.undoText(), history.steps[1].text);
    steps.redo();
    QVERIFY(document().draft() == history.steps[2].after->draft);
    while (steps.canUndo())
        steps.undo();
    QVERIFY(document().draft() == history.first->draft);
    QVERIFY(!m_window->isWindowModified());

    // It lives on in the file of this window, and goes with it.
    QTRY_COMPARE_WITH_TIMEOUT(sessionFiles().size(), 1, 10'000);
    m_window.reset();
    QCOMPARE(sessionFiles(), QStringList());
}

void TestRecovery::aPolicyWithErrorsComesBackAsItWas() {
    killEditor(QStringLiteral("errors"));
    openWindow();
    QTRY_VERIFY(says(QStringLiteral("ended unexpectedly")));
    QVERIFY(test::pressBarButton(*m_window, QStringLiteral("Restore")));
    QCOMPARE(core::fieldsOf(*document().rule(test::ruleAt(document(), 0))).countNumber, -3);
    QVERIFY(core::hasErrors(document().findings()));
}

void TestRecovery::guaranteesOfAnUnsavedPolicyComeBack() {
    killEditor(QStringLiteral("guarantees of a new policy"));
    openWindow();
    QTRY_VERIFY(says(QStringLiteral("ended unexpectedly")));
    QVERIFY(test::pressBarButton(*m_window, QStringLiteral("Restore")));
    QCOMPARE(m_window->findChild<ui::Guarantees*>()->list(), someGuarantees());
}

void TestRecovery::imagesThatCannotBeReadStayThoseOfTheSession() {
    killEditor(QStringLiteral("other"));
    const QString images = imagesIn(m_folder->path());
    const QString elsewhere = m_folder->filePath(QStringLiteral("elsewhere.json"));
    QVERIFY(QFile::rename(images, elsewhere));
    openWindow();
    m_window->openSample(ui::samples().front());
    QTRY_VERIFY(says(QStringLiteral("ended unexpectedly")));
    QVERIFY(test::pressBarButton(*m_window, QStringLiteral("Restore")));
    QTRY_VERIFY2(says(QStringLiteral("`images.json` could not be opened as images")),
                 qPrintable(bars()));
    QCOMPARE(document().images()->store.size(), std::size_t{0});
    QCOMPARE(m_window->imageFiles().origin().paths, QStringList{images});
    QCOMPARE(m_window->imageFiles().origin().sample, QString());

    QVERIFY(QFile::rename(elsewhere, images));
    QTRY_VERIFY2(says(QStringLiteral("The images in `images.json` have changed")),
                 qPrintable(bars()));
    QVERIFY(test::pressBarButton(*m_window, QStringLiteral("Reload images")));
    QTRY_COMPARE(document().images()->store.size(), std::size_t{5});
}

void TestRecovery::ofSeveralSessionsEachCanBeReached() {
    killEditor(QStringLiteral("steps"));
    killEditor(QStringLiteral("other"));
    openWindow();
    QTRY_VERIFY2(says(QStringLiteral("More of the kind: 1")), qPrintable(bars()));
    // The latest is offered first; going on comes round to it again.
    QVERIFY(test::pressBarButton(*m_window, QStringLiteral("Show the next")));
    QVERIFY(test::pressBarButton(*m_window, QStringLiteral("Show the next")));
    QVERIFY(test::pressBarButton(*m_window, QStringLiteral("Restore")));
    QCOMPARE(core::fieldsOf(*document().rule(test::ruleAt(document(), 0))).countNumber, 99);
    QVERIFY(!says(QStringLiteral("More of the kind")));
    bool wasAsked = false;
    test::answerNext(*this, QStringLiteral("Discard"), wasAsked);
    QVERIFY(test::pressBarButton(*m_window, QStringLiteral("Restore")));
    QCOMPARE(document().undoStack().count(), 3);
    QVERIFY(!says(QStringLiteral("ended unexpectedly")));
}

void TestRecovery::whatIsDiscardedIsGone() {
    killEditor(QStringLiteral("other"));
    openWindow();
    QTRY_VERIFY(says(QStringLiteral("ended unexpectedly")));
    for (const auto& answer : {QStringLiteral("Cancel"), QStringLiteral("Discard")}) {
        QCOMPARE(sessionFiles().size(), 1);
        QVERIFY(says(QStringLiteral("ended unexpectedly")));
        bool wasAsked = false;
        test::answerNext(*this, answer, wasAsked);
        QVERIFY(test::pressBarButton(*m_window, QStringLiteral("Discard")));
        QVERIFY(wasAsked);
    }
    QVERIFY(!says(QStringLiteral("ended unexpectedly")));
    QCOMPARE(sessionFiles(), QStringList());
}

void TestRecovery::whatIsNotAnsweredIsOfferedAgain() {
    killEditor(QStringLiteral("other"));
    for (int start = 0; start < 2; ++start) {
        openWindow();
        QTRY_VERIFY(says(QStringLiteral("ended unexpectedly")));
    }
}

void TestRecovery::aWindowThatIsOpenIsNotOffered() {
    const auto editor = startEditor(QStringLiteral("other"));
    QTRY_COMPARE_WITH_TIMEOUT(sessionFiles().size(), 1, 10'000);
    openWindow();
    QTest::qWait(500);
    QVERIFY2(!says(QStringLiteral("ended unexpectedly")), qPrintable(bars()));
    editor->kill();
    QVERIFY(editor->waitForFinished());
}

void TestRecovery::aCleanEndLeavesNothing() {
    setCount(document(), 0, 3);
    QTRY_COMPARE_WITH_TIMEOUT(sessionFiles().size(), 1, 2 * untilKept);
    QVERIFY(latestSession().contains("countNumber"));
    bool wasAsked = false;
    test::answerNext(*this, QStringLiteral("Discard"), wasAsked);
    QVERIFY(m_window->close());
    m_window.reset();
    QCOMPARE(QDir(m_settings->dataFolder() + QStringLiteral("/sessions")).entryList(QDir::Files),
             QStringList());
}

void TestRecovery::nothingIsKeptWhereNothingCouldBeLost() {
    QVERIFY(m_window->policyFiles().open(policyIn(m_folder->path())));
    QTest::qWait(untilKept);
    QCOMPARE(sessionFiles(), QStringList());
}

void TestRecovery::aMarkOfAKilledEditorCountsNoMore() {
    const QString told = QStringLiteral("Another Tagwarden window has `shop.json` open");
    const auto editor = startEditor({});
    QVERIFY(m_window->policyFiles().open(policyIn(m_folder->path())));
    QVERIFY2(says(told), qPrintable(bars()));
    editor->kill();
    QVERIFY(editor->waitForFinished());
    m_window->policyFiles().startNew();
    QVERIFY(m_window->policyFiles().open(policyIn(m_folder->path())));
    QVERIFY2(!says(told), qPrintable(bars()));
}

void TestRecovery::aFullDiskIsToldUntilItHasRoomAgain() {
    const QString told = QStringLiteral("Your work is not backed up");
    {
        const test::FileSizeLimit limit(10);
        setCount(document(), 0, 3);
        QTRY_VERIFY2(says(told), qPrintable(bars()));
        QVERIFY(test::barButton(*m_window, QStringLiteral("Save as…")));
    }
    setCount(document(), 0, 4);
    QTRY_VERIFY2(!says(told), qPrintable(bars()));
    QCOMPARE(sessionFiles().size(), 1);
}

void TestRecovery::aFolderThatCannotBeMadeIsTold() {
    writeFile(m_settings->dataFolder(), "a file");
    setCount(document(), 0, 3);
    QTRY_VERIFY2(says(QStringLiteral("Your work is not backed up")), qPrintable(bars()));
    QVERIFY2(says(QStringLiteral("cannot be made")), qPrintable(bars()));
}

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--editor"))
        return runEditor(arguments.value(2), arguments.value(3));
    TestRecovery test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_recovery.moc"
