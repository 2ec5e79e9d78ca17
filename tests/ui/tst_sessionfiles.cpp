// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/ruletemplates.h"
#include "ui/document/document.h"
#include "ui/document/files.h"
#include "ui/session/sessionkeeper.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

// What goes into the file of a session, and when.
class TestSessionFiles : public QObject {
    Q_OBJECT
private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void textsAreKeptByteForByte();
    void anIdIsNotGivenOutAgain();
    void aBrokenSessionIsLeftAlone();
    void whatChangesWhileItIsWrittenIsNotWrittenYet();
    void aHistoryIsShortenedToWhatWasDoneLast_data();
    void aHistoryIsShortenedToWhatWasDoneLast();
    void ofTooMuchTheLastStepsAreKept();

private:
    QString folder() const { return m_folder->path(); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSessionFiles::textsAreKeptByteForByte() {
    ui::Document edited;
    edited.setPolicy(core::withText(core::laidOut(core::emptyDraft()),
                                    "\xEF\xBB\xBF{\r\n\"rules\" : [ {\"é\":1} ]}"));
    edited.editText(edited.text() + "x");
    ui::Session session;
    session.history = edited.history();
    const auto again = ui::sessionFrom(ui::toText(session));
    QVERIFY(again);
    QCOMPARE(again->history.steps.size(), std::size_t{1});
    QVERIFY(again->history.first->text == session.history.first->text);
    QVERIFY(*again->history.first == *session.history.first);
    QVERIFY(again->history.steps[0].after->fault);
    QVERIFY(*again->history.steps[0].after == *session.history.steps[0].after);
}

void TestSessionFiles::anIdIsNotGivenOutAgain() {
    core::PolicyDraft draft = core::emptyDraft();
    core::addRule(draft, core::RuleTemplate::KeepNewest);
    const core::RuleId removed = core::addRule(draft, core::RuleTemplate::Protect);
    std::erase_if(draft.rules,
                  [removed](const core::RuleDraft& rule) { return rule.id == removed; });
    ui::Session session;
    session.history.first = std::make_shared<const core::PolicyText>(core::laidOut(draft));

    const auto read = ui::sessionFrom(ui::toText(session));
    QVERIFY(read);
    core::PolicyDraft restored = read->history.first->draft;
    QVERIFY(core::freshRuleId(restored) > removed);
}

void TestSessionFiles::aBrokenSessionIsLeftAlone() {
    const QString path = m_folder->filePath(QStringLiteral("x.json"));
    for (const char* text : {"", "[]", "{\"format\": 1}", "{\"format\": 2}"}) {
        QVERIFY(!ui::writeFile(path, text));
        QVERIFY2(ui::abandonedSessions(folder()).empty(), text);
        QVERIFY(QFile::exists(path));
    }
}

// Else what was restored meanwhile would be dropped before it is in the file.
void TestSessionFiles::whatChangesWhileItIsWrittenIsNotWrittenYet() {
    std::unique_ptr<ui::SessionKeeper> keeper;
    int snapshots = 0;
    int snapshotsWhenWritten = 0;
    const auto snapshot = [&] {
        if (++snapshots == 1)
            keeper->noteChange();
        ui::Session session;
        session.history.first = std::make_shared<const core::PolicyText>();
        return std::optional(session);
    };
    keeper = std::make_unique<ui::SessionKeeper>(folder(), snapshot);
    connect(keeper.get(), &ui::SessionKeeper::written, this,
            [&] { snapshotsWhenWritten = snapshots; });
    keeper->noteChange();
    QTRY_VERIFY(snapshotsWhenWritten > 0);
    QCOMPARE(snapshotsWhenWritten, 2);
}

void TestSessionFiles::aHistoryIsShortenedToWhatWasDoneLast_data() {
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("saved");
    QTest::addColumn<QString>("steps");
    QTest::addColumn<int>("positionThen");
    QTest::addColumn<int>("savedThen");
    QTest::newRow("at the end") << 7 << 5 << "567" << 3 << 1;
    QTest::newRow("at the beginning") << 0 << 0 << "123" << 0 << 0;
    QTest::newRow("undone a little") << 2 << 4 << "123" << 2 << -1;
    QTest::newRow("saved before what is kept") << 6 << 2 << "456" << 3 << -1;
    QTest::newRow("saved nowhere") << 5 << -1 << "345" << 3 << -1;
}

void TestSessionFiles::aHistoryIsShortenedToWhatWasDoneLast() {
    QFETCH(const int, position);
    QFETCH(const int, saved);
    ui::History history{std::make_shared<const core::PolicyText>(), {}, position, saved};
    for (const char step : std::string("1234567"))
        history.steps.push_back(
            {QString(QLatin1Char(step)), std::make_shared<const core::PolicyText>()});
    const ui::SharedPolicyText present = history.present();
    const ui::History shorter = ui::shortened(history);
    QString steps;
    for (const ui::History::Step& step : shorter.steps)
        steps += step.text;
    QTEST(steps, "steps");
    QTEST(shorter.position, "positionThen");
    QTEST(shorter.saved, "savedThen");
    QCOMPARE(shorter.present(), present);
}

// More than is read again.
void TestSessionFiles::ofTooMuchTheLastStepsAreKept() {
    const auto large = std::make_shared<const core::PolicyText>(core::withText(
        core::laidOut(core::emptyDraft()), "{\"rules\": []" + std::string(1024 * 1024, ' ') + "}"));
    ui::SessionKeeper keeper(folder(), [&large] {
        ui::Session session;
        session.history = {large, std::vector<ui::History::Step>(70, {{}, large}), 70, 0};
        return std::optional(session);
    });
    QSignalSpy written(&keeper, &ui::SessionKeeper::written);
    keeper.noteChange();
    QVERIFY(written.wait(20'000));
    const QStringList names = QDir(folder()).entryList({QStringLiteral("*.json")});
    QCOMPARE(names.size(), 1);
    const auto text = ui::readFile(QDir(folder()).filePath(names.front()), ui::sessionLimit);
    QVERIFY(text);
    const auto session = ui::sessionFrom(*text);
    QVERIFY(session);
    QCOMPARE(session->history.steps.size(), std::size_t{35});
    QCOMPARE(session->history.position, 35);
}

QTEST_MAIN(TestSessionFiles)
#include "tst_sessionfiles.moc"
