// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/completion/tagcompletion.h"
#include "tests/support/builders.h"

#include <QElapsedTimer>
#include <QTest>

using core::EntryKind;
using test::image;

namespace {

// "dev-: 3, docs-1: 1"
QString offered(const core::ImageStore& images, const char* typed,
                EntryKind kind = EntryKind::Prefix, std::size_t limit = 12) {
    QStringList texts;
    for (const core::TagCompletion& completion : core::completions(images, typed, kind, limit))
        texts << QStringLiteral("%1: %2")
                     .arg(QString::fromStdString(completion.entry))
                     .arg(completion.images);
    return texts.join(QStringLiteral(", "));
}

} // namespace

class TestTagCompletion : public QObject {
    Q_OBJECT
private slots:
    void goesOnToWhatTagsShare_data();
    void goesOnToWhatTagsShare();
    void countsAnImageOnce();
    void offersTheMostFrequentOnes();
    void isQuickWithManyTags_data();
    void isQuickWithManyTags();
};

void TestTagCompletion::goesOnToWhatTagsShare_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<EntryKind>("kind");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* typed, EntryKind kind, const char* expected) {
        QTest::newRow(name) << QString::fromLatin1(typed) << kind << QString::fromLatin1(expected);
    };
    row("nothing typed", "", EntryKind::Prefix, "dev-: 4, v1.: 2, docs-1: 1, latest: 1");
    row("a first letter", "d", EntryKind::Prefix, "dev-: 4, docs-1: 1");
    row("an only way is followed", "de", EntryKind::Prefix,
        "dev-: 4, dev-2.: 2, dev-1: 1, dev-x: 1");
    row("what is typed is not offered again", "dev-", EntryKind::Prefix,
        "dev-2.: 2, dev-1: 1, dev-x: 1");
    row("a whole tag typed", "latest", EntryKind::Prefix, "");
    row("no such tag", "x", EntryKind::Prefix, "");
    row("case counts", "D", EntryKind::Prefix, "");
    row("patterns", "v", EntryKind::Pattern, "v1.*: 2, v1.0: 1, v1.1: 1");
    row("a pattern that has a star", "v*", EntryKind::Pattern, "");
    row("a prefix with a star is plain text", "v*", EntryKind::Prefix, "");
}

void TestTagCompletion::goesOnToWhatTagsShare() {
    QFETCH(const QString, typed);
    QFETCH(const EntryKind, kind);
    const auto images =
        test::storeOf({image("dev-1"), image("dev-2.0"), image("dev-2.1"), image("dev-x"),
                       image("docs-1"), image("latest"), image("v1.0"), image("v1.1")});
    QTEST(offered(*images, qPrintable(typed), kind), "expected");
}

void TestTagCompletion::countsAnImageOnce() {
    const auto images = test::storeOf({image("dev-1", "dev-2"), image("dev-3", "prod-1")});
    QCOMPARE(offered(*images, ""), QStringLiteral("dev-: 2, prod-1: 1"));
}

void TestTagCompletion::offersTheMostFrequentOnes() {
    std::vector<core::ImageRecord> list;
    for (int i = 0; i < 30; ++i)
        list.push_back(image("hash" + std::to_string(i)));
    list.push_back(image("z-1"));
    list.push_back(image("z-2"));
    const auto images = test::storeOf(list);
    QCOMPARE(offered(*images, "", EntryKind::Prefix, 2), QStringLiteral("z-: 2, hash0: 1"));
}

void TestTagCompletion::isQuickWithManyTags_data() {
    QTest::addColumn<QString>("form");
    QTest::newRow("one long way") << QStringLiteral("dev-%1");
    QTest::newRow("none alike") << QStringLiteral("%1dev");
    QTest::newRow("each a way of its own") << QStringLiteral("%1-amd64");
}

void TestTagCompletion::isQuickWithManyTags() {
    QFETCH(const QString, form);
    std::vector<core::ImageRecord> list;
    for (int i = 0; i < 100'000; ++i)
        list.push_back(image(form.arg(2 * i).toStdString(), form.arg(2 * i + 1).toStdString()));
    const auto images = test::storeOf(list);
    const std::string typed = form.left(1) == QLatin1String("d") ? "d" : "1";
    QElapsedTimer timer;
    timer.start();
    const auto found = core::completions(*images, typed, EntryKind::Prefix, 12);
    const qint64 milliseconds = timer.elapsed();
    QCOMPARE(found.size(), std::size_t{12});
    // Some milliseconds when it is optimised and alone on its processor.
    QVERIFY2(milliseconds < 500, qPrintable(QString::number(milliseconds)));
    qInfo("%lld ms", static_cast<long long>(milliseconds));
}

QTEST_APPLESS_MAIN(TestTagCompletion)
#include "tst_tagcompletion.moc"
