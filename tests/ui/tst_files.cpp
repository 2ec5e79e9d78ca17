// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/filesizelimit.h"
#include "tests/ui/incident.h"
#include "tests/ui/wholewindow.h"
#include "ui/window/imagefiles.h"
#include "ui/window/messagebars.h"
#include "ui/window/policyfiles.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QMessageBox>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QUrl>

// Opening, saving, exporting: through the window, as the user meets them.
class TestFiles : public QObject, protected test::WholeWindow {
    Q_OBJECT
private slots:
    void init();

    void savesWhatItOpenedWithUnknownKeysAndOrder();
    void opensAnAnswerOfTheApiAndSavesItElsewhere();
    void tellsOfDuplicateKeys();
    void refusesBadPoliciesAndKeepsTheOpenOne_data();
    void refusesBadPoliciesAndKeepsTheOpenOne();
    void refusesBadImagesAndKeepsTheOpenOnes_data();
    void refusesBadImagesAndKeepsTheOpenOnes();
    void leavesOutRecordsThatCannotBeRead();
    void readingImagesCanBeCancelled();
    void aFailedSaveKeepsTheOldFile();
    void aFullDiskKeepsTheOldFile();
    void exportsSortedByPriority();
    void copiesTheSameText();
    void refusesToExportAPolicyWithErrors();
    void remembersRecentPolicies();
    void dropsOfEitherKindAreOpened();
    void packedImagesAreDroppedAndOpened();
    void ofSeveralFilesTheBrokenOneIsNamed();
    void closingAsksForUnsavedChanges_data();
    void closingAsksForUnsavedChanges();
    void hostileFileNamesAreShownPlain();
    void ownImagesAreJudgedByTheClock();

private:
    QString write(const QString& name, const QByteArray& bytes) const;
    QByteArray read(const QString& name) const;
    void makeUnsavedChange();
};

namespace {

const QByteArray oddPolicy = R"({
  "team": "payments",
  "rules": [
    {
      "action": {
        "type": "expire"
      },
      "rulePriority": 20,
      "selection": {
        "tagStatus": "untagged",
        "countType": "sinceImagePushed",
        "countUnit": "days",
        "countNumber": 14
      },
      "x-note": [1, 2.50, null]
    },
    {
      "rulePriority": 10,
      "selection": {
        "tagStatus": "tagged",
        "tagPrefixList": ["prod-"],
        "countType": "imageCountMoreThan",
        "countNumber": 5
      },
      "action": {
        "type": "expire"
      }
    }
  ]
}
)";

} // namespace

void TestFiles::init() {
    openSample();
}

QString TestFiles::write(const QString& name, const QByteArray& bytes) const {
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(name));
    return path(name);
}

QByteArray TestFiles::read(const QString& name) const {
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestFiles::makeUnsavedChange() {
    document().moveRule(test::ruleAt(document(), 1), 0);
}

void TestFiles::savesWhatItOpenedWithUnknownKeysAndOrder() {
    const QString file = write(QStringLiteral("p.json"), oddPolicy);
    QVERIFY(m_window->policyFiles().open(file));
    document().edit({}, {test::ruleAt(document(), 1), ui::Field::CountNumber},
                    [](core::RuleDraft& rule) { core::setCountNumber(rule, 15); });
    QVERIFY(m_window->isWindowModified());
    QVERIFY(m_window->policyFiles().save());
    QVERIFY(!m_window->isWindowModified());
    QByteArray expected = oddPolicy;
    expected.replace("14", "15");
    QCOMPARE(read(QStringLiteral("p.json")), expected);
}

void TestFiles::opensAnAnswerOfTheApiAndSavesItElsewhere() {
    const QByteArray inner = QByteArray(oddPolicy).replace("\"", "\\\"").replace("\n", "\\n");
    const QByteArray outer = "{\"registryId\":\"123456789012\",\"repositoryName\":\"shop\","
                             "\"lifecyclePolicyText\":\"" +
                             inner + "\"}";
    QVERIFY(m_window->policyFiles().open(write(QStringLiteral("answer.json"), outer)));
    QCOMPARE(document().draft().rules.size(), std::size_t{2});
    QVERIFY(m_window->policyFiles().path().isEmpty());
    QVERIFY2(bars().contains(QStringLiteral("answer of the API")), qPrintable(bars()));
    QCOMPARE(read(QStringLiteral("answer.json")), outer);
}

void TestFiles::tellsOfDuplicateKeys() {
    QByteArray text = oddPolicy;
    text.replace("\"countNumber\": 14", "\"countNumber\": 14, \"countNumber\": 15");
    QVERIFY(m_window->policyFiles().open(write(QStringLiteral("twice.json"), text)));
    const auto isTold = [](const core::Finding& finding) {
        return finding.id == "V1" && finding.pointer.ends_with("/countNumber");
    };
    QCOMPARE(std::ranges::count_if(document().findings(), isTold), 1);
    QVERIFY(m_window->policyFiles().save());
    QCOMPARE(read(QStringLiteral("twice.json")), text);
}

void TestFiles::refusesBadPoliciesAndKeepsTheOpenOne_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");
    QByteArray tooMany = "{\"rules\":[";
    for (int i = 0; i < 51; ++i)
        tooMany += i == 0 ? "{}" : ",{}";
    QTest::newRow("empty") << QByteArray() << "empty";
    QTest::newRow("not JSON") << QByteArray("{\n  rules") << "line 2, column 3";
    QTest::newRow("nested deep") << QByteArray(100'000, '[') << "deep";
    QTest::newRow("not UTF-8") << QByteArray("{\"a\": \"\xff\"}") << "UTF-8";
    QTest::newRow("no rules") << QByteArray("{}") << "rules";
    QTest::newRow("rules null") << QByteArray("{\"rules\": null}") << "rules";
    QTest::newRow("51 rules") << tooMany + "]}"
                              << "50";
    QTest::newRow("images") << QByteArray("{\"imageDetails\": []}") << "rules";
}

void TestFiles::refusesBadPoliciesAndKeepsTheOpenOne() {
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, said);
    const core::PolicyDraft before = document().draft();
    QVERIFY(!m_window->policyFiles().open(write(QStringLiteral("bad.json"), bytes)));
    QVERIFY(document().draft() == before);
    QVERIFY2(bars().contains(QStringLiteral("bad.json")), qPrintable(bars()));
    QVERIFY2(bars().contains(said), qPrintable(bars()));
}

void TestFiles::refusesBadImagesAndKeepsTheOpenOnes_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");
    QTest::newRow("empty") << QByteArray() << "empty";
    QTest::newRow("not JSON") << QByteArray("{\n\"imageDetails\": [oops") << "line 2";
    QTest::newRow("nested deep") << QByteArray(100'000, '[') << "deep";
    QTest::newRow("not UTF-8") << QByteArray("[{\"imageDigest\": \"\xff\"}]") << "UTF-8";
    QTest::newRow("a policy") << oddPolicy << "images";
}

void TestFiles::refusesBadImagesAndKeepsTheOpenOnes() {
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, said);
    const ui::SharedImages before = document().images();
    const QSignalSpy failed(&m_window->imageFiles().loader(), &ui::ImageLoader::failed);
    m_window->imageFiles().open({write(QStringLiteral("bad.json"), bytes)});
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(document().images(), before);
    QVERIFY2(bars().contains(QStringLiteral("bad.json")), qPrintable(bars()));
    QVERIFY2(bars().contains(said), qPrintable(bars()));
}

void TestFiles::leavesOutRecordsThatCannotBeRead() {
    const QByteArray text = R"([{"imagePushedAt": 1}, {"imageDigest": "sha256:1",
        "imagePushedAt": "yesterday"}, {"imageDigest": "sha256:2", "imagePushedAt": 5}])";
    const QSignalSpy finished(&m_window->imageFiles().loader(), &ui::ImageLoader::finished);
    m_window->imageFiles().open({write(QStringLiteral("some.json"), text)});
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(document().images()->store.size(), std::size_t{1});
    QVERIFY2(bars().contains(QStringLiteral("Records left out: 2")), qPrintable(bars()));
    QVERIFY2(bars().contains(QStringLiteral("yesterday")), qPrintable(bars()));
}

void TestFiles::readingImagesCanBeCancelled() {
    const ui::SharedImages before = document().images();
    ui::ImageLoader& loader = m_window->imageFiles().loader();
    const QSignalSpy finished(&loader, &ui::ImageLoader::finished);
    const QSignalSpy cancelled(&loader, &ui::ImageLoader::cancelled);
    m_window->imageFiles().open({write(QStringLiteral("i.json"), "[]")});
    QVERIFY(loader.isLoading());
    loader.cancel();
    QCOMPARE(cancelled.count(), 1);
    QTest::qWait(100);
    QCOMPARE(finished.count(), 0);
    QCOMPARE(document().images(), before);
}

void TestFiles::aFailedSaveKeepsTheOldFile() {
    QDir(m_folder->path()).mkdir(QStringLiteral("folder"));
    makeUnsavedChange();
    QVERIFY(!m_window->policyFiles().saveTo(path(QStringLiteral("folder"))));
    QVERIFY2(bars().contains(QStringLiteral("could not be saved")), qPrintable(bars()));
    QVERIFY(m_window->isWindowModified());
    QVERIFY(m_window->policyFiles().path().isEmpty());
}

void TestFiles::aFullDiskKeepsTheOldFile() {
    // A limit on the size of files fails the write as a full disk does.
    const QString file = write(QStringLiteral("p.json"), oddPolicy);
    QVERIFY(m_window->policyFiles().open(file));
    makeUnsavedChange();
    {
        const test::FileSizeLimit limit(10);
        QVERIFY(!m_window->policyFiles().save());
    }
    QCOMPARE(read(QStringLiteral("p.json")), oddPolicy);
    QVERIFY(m_window->isWindowModified());
    QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("p.json*")}),
             QStringList{QStringLiteral("p.json")});
    QVERIFY(m_window->policyFiles().save());
}

void TestFiles::exportsSortedByPriority() {
    QByteArray valid = oddPolicy;
    valid.replace(",\n      \"x-note\": [1, 2.50, null]", "")
        .replace("  \"team\": \"payments\",\n", "");
    QVERIFY(m_window->policyFiles().open(write(QStringLiteral("p.json"), valid)));
    QVERIFY2(m_window->policyFiles().exportTo(path(QStringLiteral("out.json"))),
             qPrintable(bars()));
    const QByteArray out = read(QStringLiteral("out.json"));
    QVERIFY(out.startsWith("{\n  \"rules\": [\n    {\n      \"rulePriority\": 10,\n"));
    QVERIFY(out.indexOf("\"rulePriority\": 20") > 0);
    QVERIFY(out.endsWith("  ]\n}\n"));
    QCOMPARE(m_window->policyFiles().path(), path(QStringLiteral("p.json")));
    QVERIFY(core::checkText(out.toStdString()).findings.empty());
}

void TestFiles::copiesTheSameText() {
    QVERIFY(m_window->policyFiles().exportTo(path(QStringLiteral("out.json"))));
    QVERIFY(m_window->policyFiles().copyToClipboard());
    QCOMPARE(QApplication::clipboard()->text().toUtf8(), read(QStringLiteral("out.json")));
}

void TestFiles::refusesToExportAPolicyWithErrors() {
    QVERIFY(m_window->policyFiles().open(write(QStringLiteral("p.json"), oddPolicy)));
    QVERIFY(!m_window->policyFiles().exportTo(path(QStringLiteral("out.json"))));
    QVERIFY(!QFile::exists(path(QStringLiteral("out.json"))));
    QVERIFY2(bars().contains(QStringLiteral("x-note")), qPrintable(bars()));
    QVERIFY2(bars().contains(QStringLiteral("rule 20: ")), qPrintable(bars()));
    QApplication::clipboard()->setText(QStringLiteral("before"));
    QVERIFY(!m_window->policyFiles().copyToClipboard());
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("before"));
}

void TestFiles::remembersRecentPolicies() {
    const QString file = write(QStringLiteral("p.json"), oddPolicy);
    QVERIFY(m_window->policyFiles().open(file));
    QCOMPARE(ui::Settings(path(QStringLiteral("settings.ini"))).recentPolicies().size(), 1);
    QVERIFY(QFile::remove(file));
    QVERIFY(!m_window->policyFiles().open(file));
    QVERIFY(m_settings->recentPolicies().isEmpty());
}

void TestFiles::dropsOfEitherKindAreOpened() {
    QMimeData data;
    data.setUrls(
        {QUrl::fromLocalFile(write(QStringLiteral("p.json"), oddPolicy)),
         QUrl::fromLocalFile(write(QStringLiteral("i.json"),
                                   R"([{"imageDigest": "sha256:2", "imagePushedAt": 5}])"))});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &drop);
    QTRY_COMPARE(document().images()->store.size(), std::size_t{1});
    QCOMPARE(m_window->policyFiles().name(), QStringLiteral("p.json"));
}

void TestFiles::packedImagesAreDroppedAndOpened() {
    // gzip of [{"imageDigest":"sha256:packed","imagePushedAt":1793491200}]
    const QByteArray packed =
        QByteArray::fromBase64("H4sIAAAAAAACA4uuVsrMTUxPdclMTy0uUbJSKs5INDI1sypITM5OTVHSgcgGlBZnpKY"
                               "4AuUNzS2NTSwNjQwMamMBPLZC"
                               "4DwAAAA=");
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(write(QStringLiteral("images"), packed))});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &drop);
    QTRY_COMPARE(document().images()->store.size(), std::size_t{1});
    QCOMPARE(document().images()->store.digest(0), std::string("sha256:packed"));
}

void TestFiles::ofSeveralFilesTheBrokenOneIsNamed() {
    const QString good =
        write(QStringLiteral("good.json"), R"([{"imageDigest": "a", "imagePushedAt": 5}])");
    const QString left =
        write(QStringLiteral("left.json"), R"([{"imageDigest": "b", "imagePushedAt": 5}, {}])");
    m_window->imageFiles().open({good, left});
    QTRY_VERIFY(bars().contains(QStringLiteral("`left.json`, line 1: The 2nd record is left out")));
    m_window->imageFiles().open({good, write(QStringLiteral("broken.json"), "[{]"), left});
    QTRY_VERIFY(bars().contains(QStringLiteral("`broken.json` could not be opened as images")));
}

void TestFiles::closingAsksForUnsavedChanges_data() {
    QTest::addColumn<int>("answer");
    QTest::addColumn<bool>("closes");
    QTest::newRow("cancel") << int(QMessageBox::Cancel) << false;
    QTest::newRow("discard") << int(QMessageBox::Discard) << true;
    QTest::newRow("save") << int(QMessageBox::Save) << true;
}

void TestFiles::closingAsksForUnsavedChanges() {
    QFETCH(const int, answer);
    QFETCH(const bool, closes);
    QVERIFY(m_window->policyFiles().saveTo(path(QStringLiteral("p.json"))));
    const QByteArray saved = read(QStringLiteral("p.json"));
    makeUnsavedChange();
    m_window->show();
    bool wasAsked = false;
    QTimer::singleShot(0, this, [&] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        wasAsked = box != nullptr;
        if (box)
            box->button(QMessageBox::StandardButton(answer))->click();
    });
    QCOMPARE(m_window->close(), closes);
    QVERIFY(wasAsked);
    QCOMPARE(read(QStringLiteral("p.json")) != saved, answer == QMessageBox::Save);
}

void TestFiles::hostileFileNamesAreShownPlain() {
    const QString name = QStringLiteral("<b>x\u202e.json");
    m_window->policyFiles().open(write(name, "no"));
    QVERIFY2(bars().contains(QStringLiteral("<b>x\\u{202e}.json")), qPrintable(bars()));
}

void TestFiles::ownImagesAreJudgedByTheClock() {
    QVERIFY(document().isNowFixed());
    m_window->imageFiles().open({write(QStringLiteral("i.json"), "[]")});
    QTRY_VERIFY(!document().isNowFixed());
}

QTEST_MAIN(TestFiles)
#include "tst_files.moc"
