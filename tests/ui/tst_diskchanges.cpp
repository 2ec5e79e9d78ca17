// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/barbuttons.h"
#include "tests/ui/incident.h"
#include "tests/ui/otherprogram.h"
#include "tests/ui/wholewindow.h"
#include "tests/ui/wrappedtexts.h"
#include "ui/document/comparison.h"
#include "ui/window/imagefiles.h"
#include "ui/window/policyfiles.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <QThreadPool>

#include <functional>
#include <sys/stat.h>
#include <thread>

// What others do with the open files, and that nobody's work is overwritten unasked.
class TestDiskChanges : public QObject, protected test::WholeWindow {
    Q_OBJECT
private slots:
    void init();

    void aChangedPolicyIsTold_data();
    void aChangedPolicyIsTold();
    void whatIsNoChangeIsNotTold_data();
    void whatIsNoChangeIsNotTold();
    void aFileThatIsAsBeforeAgainNeedsNoAnswer();
    void reloadingIsAStepThatCanBeUndone();
    void reloadingWhatIsNoPolicyKeepsTheOpenOne();
    void comparingLeavesTheQuestionOpen();
    void aVanishedFileIsWrittenAnew();
    void aVanishedFolderIsToldAndNothingIsLost();
    void aFolderThatIsMovedAwayIsNoticedAndWhenItIsBackToo();
    void whatCannotBeWrittenIsToldAndNothingIsLost();
    void aPolicyInSourceThatCannotBeSavedBackIsWatchedToo();
    void reloadingAPartOfAFileIsNoStep();
    void aPipeIsReadOnce();
    void twoWindowsOnOneFileAreTold();

private:
    QString write(const QString& name, const QByteArray& bytes) const;
    QByteArray read() const;
    void edit();
    bool says(const QString& text) const { return bars().contains(text); }

    QString m_file;
};

namespace {

using Change = std::function<void(const QString& path)>;

QByteArray policyKeeping(int count) {
    return R"({"rules": [{"rulePriority": 1, "selection": {"tagStatus": "any",
        "countType": "imageCountMoreThan", "countNumber": )" +
           QByteArray::number(count) + R"(}, "action": {"type": "expire"}}]})";
}

const QString changedText = QStringLiteral("`p.json` was changed by another program");

} // namespace

void TestDiskChanges::init() {
    openSample();
    m_file = write(QStringLiteral("p.json"), policyKeeping(5));
    QVERIFY(m_window->policyFiles().open(m_file));
}

QString TestDiskChanges::write(const QString& name, const QByteArray& bytes) const {
    test::overwrite(path(name), bytes);
    return path(name);
}

QByteArray TestDiskChanges::read() const {
    QFile file(m_file);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestDiskChanges::edit() {
    document().edit({}, {test::ruleAt(document(), 0), ui::Field::CountNumber},
                    [](core::RuleDraft& rule) { core::setCountNumber(rule, 77); });
}

void TestDiskChanges::aChangedPolicyIsTold_data() {
    QTest::addColumn<Change>("change");
    QTest::newRow("written into") << Change(
        [](const QString& path) { test::overwrite(path, policyKeeping(6)); });
    QTest::newRow("replaced") << Change(
        [](const QString& path) { test::replace(path, policyKeeping(6)); });
    QTest::newRow("as long and as old") << Change([](const QString& path) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QDateTime time = file.fileTime(QFileDevice::FileModificationTime);
        file.write(policyKeeping(6));
        QVERIFY(file.flush());
        QVERIFY(file.setFileTime(time, QFileDevice::FileModificationTime));
    });
    QTest::newRow("after it was replaced by the same") << Change([](const QString& path) {
        test::replace(path, policyKeeping(5));
        QTest::qWait(400);
        test::overwrite(path, policyKeeping(6));
    });
}

void TestDiskChanges::aChangedPolicyIsTold() {
    QFETCH(const Change, change);
    QVERIFY(!says(changedText));
    change(m_file);
    QTRY_VERIFY2(says(changedText), qPrintable(bars()));
    QCOMPARE(core::fieldsOf(document().draft().rules[0]).countNumber, 5);
}

void TestDiskChanges::whatIsNoChangeIsNotTold_data() {
    QTest::addColumn<std::function<void(ui::MainWindow&, const QString&)>>("action");
    using Action = std::function<void(ui::MainWindow&, const QString&)>;
    QTest::newRow("touched") << Action(
        [](ui::MainWindow&, const QString& path) { test::overwrite(path, policyKeeping(5)); });
    QTest::newRow("our own saving") << Action([](ui::MainWindow& window, const QString&) {
        window.document().change({}, [](core::PolicyDraft& draft) { draft.rules.clear(); });
        QVERIFY(window.policyFiles().save());
    });
    QTest::newRow("another file of the folder") << Action([](ui::MainWindow&, const QString& path) {
        test::overwrite(path + QStringLiteral("~"), "x");
    });
    QTest::newRow("another policy is open")
        << Action([](ui::MainWindow& window, const QString& path) {
               window.policyFiles().startNew();
               test::overwrite(path, policyKeeping(6));
           });
}

void TestDiskChanges::whatIsNoChangeIsNotTold() {
    QFETCH(const std::function<void(ui::MainWindow&, const QString&)>, action);
    action(*m_window, m_file);
    QTest::qWait(700);
    QVERIFY2(!says(QStringLiteral("another program")), qPrintable(bars()));
}

void TestDiskChanges::aFileThatIsAsBeforeAgainNeedsNoAnswer() {
    test::overwrite(m_file, policyKeeping(6));
    QTRY_VERIFY(says(changedText));
    test::overwrite(m_file, policyKeeping(5));
    QTRY_VERIFY(!says(changedText));
}

void TestDiskChanges::reloadingIsAStepThatCanBeUndone() {
    edit();
    test::overwrite(m_file, policyKeeping(6));
    QTRY_VERIFY(says(changedText));
    QVERIFY(test::pressBarButton(*m_window, QStringLiteral("Reload")));
    QCOMPARE(core::fieldsOf(document().draft().rules[0]).countNumber, 6);
    QVERIFY(!m_window->isWindowModified());
    QVERIFY(!says(changedText));
    document().undoStack().undo();
    QCOMPARE(core::fieldsOf(document().draft().rules[0]).countNumber, 77);
    QVERIFY(m_window->isWindowModified());
    QVERIFY(m_window->policyFiles().save());
}

void TestDiskChanges::reloadingWhatIsNoPolicyKeepsTheOpenOne() {
    edit();
    test::overwrite(m_file, "{\"rules\": [");
    QTRY_VERIFY(says(changedText));
    QVERIFY(test::pressBarButton(*m_window, QStringLiteral("Reload")));
    QCOMPARE(core::fieldsOf(document().draft().rules[0]).countNumber, 77);
    QVERIFY2(says(QStringLiteral("could not be opened as a policy")), qPrintable(bars()));
}

void TestDiskChanges::comparingLeavesTheQuestionOpen() {
    test::overwrite(m_file, policyKeeping(6));
    QTRY_VERIFY(says(changedText));
    QVERIFY(test::pressBarButton(*m_window, QStringLiteral("Compare")));
    QVERIFY(document().comparison().isOn());
    QCOMPARE(document().comparison().other().path, m_file);
    QVERIFY(says(changedText));
}

void TestDiskChanges::aVanishedFileIsWrittenAnew() {
    QVERIFY(QFile::remove(m_file));
    QTRY_VERIFY2(says(QStringLiteral("`p.json` is gone")), qPrintable(bars()));
    QVERIFY(m_window->isWindowModified());
    QVERIFY(test::pressBarButton(*m_window, QStringLiteral("Save here")));
    QVERIFY(read().contains("\"countNumber\": 5"));
    QVERIFY(!m_window->isWindowModified());
    QVERIFY(!says(QStringLiteral("is gone")));
}

void TestDiskChanges::aVanishedFolderIsToldAndNothingIsLost() {
    const QString folder = path(QStringLiteral("deep"));
    QVERIFY(QDir().mkdir(folder));
    QVERIFY(m_window->policyFiles().open(write(QStringLiteral("deep/q.json"), policyKeeping(5))));
    edit();
    QVERIFY(QDir(folder).removeRecursively());
    QTRY_VERIFY2(says(QStringLiteral("Its folder is gone too")), qPrintable(bars()));
    QVERIFY(!m_window->policyFiles().save());
    QVERIFY2(says(QStringLiteral("Its folder is not there")), qPrintable(bars()));
    QVERIFY(test::barButton(*m_window, QStringLiteral("Save as…")));
    QCOMPARE(core::fieldsOf(document().draft().rules[0]).countNumber, 77);
    QVERIFY(m_window->isWindowModified());
    QVERIFY(m_window->policyFiles().saveTo(m_file));
}

// Nobody saves meanwhile, or looks elsewhere and back.
void TestDiskChanges::aFolderThatIsMovedAwayIsNoticedAndWhenItIsBackToo() {
    const QString around = path(QStringLiteral("around"));
    QVERIFY(QDir().mkpath(around + QStringLiteral("/deep")));
    QVERIFY(m_window->policyFiles().open(
        write(QStringLiteral("around/deep/q.json"), policyKeeping(5))));
    edit();
    QTest::qWait(300); // it is watched by now
    QVERIFY(QDir().rename(around, path(QStringLiteral("elsewhere"))));
    QTRY_VERIFY2(says(QStringLiteral("Its folder is gone too")), qPrintable(bars()));
    QVERIFY(!m_window->policyFiles().save());
    QVERIFY2(says(QStringLiteral("could not be saved")), qPrintable(bars()));
    QVERIFY2(!says(QStringLiteral("What was in the file before")), qPrintable(bars()));
    QVERIFY(QDir().rename(path(QStringLiteral("elsewhere")), around));
    QTRY_VERIFY2(!says(QStringLiteral("is gone")), qPrintable(bars()));
    QVERIFY2(!says(QStringLiteral("could not be saved")), qPrintable(bars()));
    QVERIFY(m_window->policyFiles().save());
}

// Not even by an administrator, whom no permission keeps from writing.
void TestDiskChanges::whatCannotBeWrittenIsToldAndNothingIsLost() {
    edit();
    QVERIFY(!m_window->policyFiles().saveTo(QStringLiteral("/proc/version")));
    QVERIFY2(says(QStringLiteral("`version` could not be saved")), qPrintable(bars()));
    QVERIFY(test::barButton(*m_window, QStringLiteral("Save as…")));
    QVERIFY(m_window->isWindowModified());
    QCOMPARE(m_window->policyFiles().path(), m_file);
    QVERIFY(m_window->policyFiles().save());
    QVERIFY(read().contains("77"));
}

void TestDiskChanges::aPolicyInSourceThatCannotBeSavedBackIsWatchedToo() {
    const auto source = [](int count) {
        return "resource \"aws_ecr_lifecycle_policy\" \"main\" {\n  repository = \"shop\"\n"
               "  policy = <<EOF\n" +
               policyKeeping(count) + "\nEOF\n}\n";
    };
    const QString file = write(QStringLiteral("main.tf"), source(5));
    QVERIFY(m_window->policyFiles().open(file));
    QVERIFY(m_window->policyFiles().path().isEmpty());
    test::overwrite(file, source(6));
    QTRY_VERIFY2(says(QStringLiteral("`main.tf` was changed")), qPrintable(bars()));
    QVERIFY(test::pressBarButton(*m_window, QStringLiteral("Reload")));
    QCOMPARE(core::fieldsOf(document().draft().rules[0]).countNumber, 6);
}

void TestDiskChanges::reloadingAPartOfAFileIsNoStep() {
    const QString file = write(QStringLiteral("answer.json"), test::answer(5));
    QVERIFY(m_window->policyFiles().open(file));
    edit();
    test::overwrite(file, test::answer(6));
    QTRY_VERIFY2(says(QStringLiteral("`answer.json` was changed")), qPrintable(bars()));
    QVERIFY2(!says(QStringLiteral("can undo")), qPrintable(bars()));
    QVERIFY2(says(QStringLiteral("To reload asks what to do with them")), qPrintable(bars()));
    QVERIFY(test::barButton(*m_window, QStringLiteral("Keep mine")) == nullptr);

    bool wasAsked = false;
    test::answerNext(*this, QStringLiteral("Discard"), wasAsked);
    QVERIFY(test::pressBarButton(*m_window, QStringLiteral("Reload")));
    QVERIFY(wasAsked);
    QCOMPARE(test::countIn(document()), 6);
    QCOMPARE(m_window->policyFiles().fileToSaveBack(), file);
}

// Reading it again would wait for ever.
void TestDiskChanges::aPipeIsReadOnce() {
    const QString policy = path(QStringLiteral("policy"));
    const QString images = path(QStringLiteral("images"));
    for (const QString& pipe : {policy, images})
        QCOMPARE(mkfifo(qPrintable(pipe), 0600), 0);
    std::thread policyWriter(test::overwrite, policy, policyKeeping(7));
    QVERIFY(m_window->policyFiles().open(policy));
    policyWriter.join();
    m_window->imageFiles().open({images});
    std::thread(test::overwrite, images,
                QByteArray(R"([{"imageDigest": "sha256:1", "imagePushedAt": 5}])"))
        .join();
    QTRY_COMPARE(document().images()->store.size(), std::size_t{1});
    QTest::qWait(500);
    QVERIFY(QThreadPool::globalInstance()->waitForDone(1000));
    QVERIFY2(!says(QStringLiteral("another program")), qPrintable(bars()));
    QVERIFY2(!says(QStringLiteral("have changed")), qPrintable(bars()));
    QCOMPARE(m_window->policyFiles().path(), QString());
    QCOMPARE(m_window->policyFiles().name(), QStringLiteral("policy"));
    QCOMPARE(m_settings->recentPolicies(), QStringList{m_file});
}

void TestDiskChanges::twoWindowsOnOneFileAreTold() {
    ui::MainWindow other(*m_settings);
    QVERIFY(other.policyFiles().open(m_file));
    const QString told = QStringLiteral("Another Tagwarden window has `p.json` open");
    QVERIFY2(other.messages().join(QLatin1Char(' ')).contains(told), qPrintable(bars()));
    edit();
    QVERIFY(m_window->policyFiles().save());
    QTRY_VERIFY(
        other.messages()
            .join(QLatin1Char(' '))
            .contains(QStringLiteral("`p.json` was changed by another window of Tagwarden")));

    other.document().change({}, [](core::PolicyDraft& draft) { draft.rules.clear(); });
    bool wasAsked = false;
    test::answerNext(*this, QStringLiteral("Cancel"), wasAsked);
    QVERIFY(!other.policyFiles().save());
    QVERIFY(wasAsked);
    QVERIFY(read().contains("77"));
    // Opening another file frees the first.
    other.document().undoStack().setClean();
    other.policyFiles().startNew();
    m_window->policyFiles().startNew();
    QVERIFY(m_window->policyFiles().open(m_file));
    QVERIFY2(!says(told), qPrintable(bars()));
}

QTEST_MAIN(TestDiskChanges)
#include "tst_diskchanges.moc"
