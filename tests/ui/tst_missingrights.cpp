// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files and folders that the user may read but not write.
#include "tests/ui/barbuttons.h"
#include "tests/ui/incident.h"
#include "tests/ui/plainuser.h"
#include "tests/ui/wholewindow.h"
#include "ui/window/policyfiles.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

class TestMissingRights : public QObject, private test::WholeWindow {
    Q_OBJECT
private slots:
    void init();

    void whatMayNotBeWrittenIsToldAndNothingIsLost_data();
    void whatMayNotBeWrittenIsToldAndNothingIsLost();
    void savingElsewhereHelps();
    void anExportIsRefusedLikewise();
    void whatMayNotBeReadIsTold();

private:
    QString policy() const { return path(u"p/policy.json"_s); }
    QByteArray bytesOf(const QString& name) const {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void setRights(const QString& path, QFileDevice::Permissions rights) {
        if (!QFile::setPermissions(path, rights))
            qFatal("cannot change the rights of %s", qPrintable(path));
    }
    static constexpr QFileDevice::Permissions readOnly = QFileDevice::ReadOwner;
    static constexpr QFileDevice::Permissions readOnlyFolder =
        QFileDevice::ReadOwner | QFileDevice::ExeOwner;
    static constexpr QFileDevice::Permissions all =
        QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
};

// The policy is saved in a folder of its own, and then changed.
void TestMissingRights::init() {
    openSample();
    QVERIFY(QDir(m_folder->path()).mkdir(u"p"_s));
    QVERIFY(m_window->policyFiles().saveTo(policy()));
    for (const QString& one : {m_folder->path(), path(u"p"_s), policy()})
        test::PlainUser::giveTo(one);
    document().moveRule(test::ruleAt(document(), 1), 0);
}

void TestMissingRights::whatMayNotBeWrittenIsToldAndNothingIsLost_data() {
    QTest::addColumn<QString>("place");
    QTest::addColumn<QFileDevice::Permissions>("rights");
    QTest::newRow("a file") << u"p/policy.json"_s << readOnly;
    QTest::newRow("its folder") << u"p"_s << readOnlyFolder;
}

void TestMissingRights::whatMayNotBeWrittenIsToldAndNothingIsLost() {
    QFETCH(const QString, place);
    QFETCH(const QFileDevice::Permissions, rights);
    setRights(path(place), rights);
    const QByteArray before = bytesOf(policy());
    const std::string mine = document().text();
    {
        const test::PlainUser user;
        QVERIFY(!m_window->policyFiles().save());
    }
    QVERIFY2(bars().contains(u"`policy.json` could not be saved"_s), qPrintable(bars()));
    QVERIFY2(bars().contains(u"What was in the file before is still there, and your policy is "
                             "still open."_s),
             qPrintable(bars()));
    QVERIFY(test::barButton(*m_window, u"Save as…"_s));
    QCOMPARE(bytesOf(policy()), before);
    QCOMPARE(QDir(path(u"p"_s)).entryList(QDir::Files), {u"policy.json"_s});
    QCOMPARE(document().text(), mine);
    QVERIFY(!document().isSaved());
    setRights(path(place), all);
    {
        const test::PlainUser user;
        QVERIFY(m_window->policyFiles().save());
    }
    QVERIFY2(!bars().contains(u"could not be saved"_s), qPrintable(bars()));
    QCOMPARE(bytesOf(policy()).toStdString(), mine);
}

void TestMissingRights::savingElsewhereHelps() {
    setRights(policy(), readOnly);
    {
        const test::PlainUser user;
        QVERIFY(!m_window->policyFiles().save());
        QVERIFY(m_window->policyFiles().saveTo(path(u"p/mine.json"_s)));
    }
    QVERIFY(document().isSaved());
    QVERIFY2(!bars().contains(u"could not be saved"_s), qPrintable(bars()));
    QCOMPARE(bytesOf(path(u"p/mine.json"_s)).toStdString(), document().text());
}

void TestMissingRights::anExportIsRefusedLikewise() {
    setRights(path(u"p"_s), readOnlyFolder);
    {
        const test::PlainUser user;
        QVERIFY(!m_window->policyFiles().exportTo(path(u"p/export.json"_s)));
    }
    QVERIFY2(bars().contains(u"`export.json` could not be exported"_s), qPrintable(bars()));
    QVERIFY2(bars().contains(u"Nothing was written."_s), qPrintable(bars()));
    QVERIFY(!QFile::exists(path(u"p/export.json"_s)));
    setRights(path(u"p"_s), all);
}

void TestMissingRights::whatMayNotBeReadIsTold() {
    const std::string mine = document().text();
    setRights(policy(), QFileDevice::WriteOwner);
    document().undoStack().setClean(); // so that nothing is asked
    {
        const test::PlainUser user;
        QVERIFY(!m_window->policyFiles().open(policy()));
    }
    QVERIFY2(bars().contains(u"You have no right to read this file"_s), qPrintable(bars()));
    QCOMPARE(document().text(), mine);
}

QTEST_MAIN(TestMissingRights)
#include "tst_missingrights.moc"
