// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/filtermatch.h"
#include "core/filter/filtersuggestions.h"
#include "tests/support/builders.h"
#include "tests/support/checks.h"

#include <QTest>

using test::image;
using test::rule;

namespace {

// Five images, and a policy that keeps the newest dev- image and archives old prod- ones.
class World {
public:
    const core::Evaluation& evaluation() const { return m_evaluation; }

    // The first tags of the images that the filter lets through, newest first.
    QString shown(const QString& text, const core::Evaluation* evaluation) const {
        const core::ImageFilter filter = core::parseFilter(text.toStdString());
        const core::ImageTexts texts(*m_images);
        core::ImageSet found = core::matchingOf(filter, texts);
        core::ImageSet inUse(m_images->size());
        inUse.insert(m_images->findTag("prod-1").value());
        found &= core::matchingNow(filter, *m_images, evaluation, test::testNow, &inUse);
        QStringList tags;
        found.forEach([&](std::size_t place) {
            const auto names = m_images->tags(static_cast<core::ImageIndex>(place));
            tags << (names.empty()
                         ? QStringLiteral("untagged")
                         : QString::fromStdString(std::string(m_images->tagName(names.front()))));
        });
        return tags.join(QLatin1Char(' '));
    }

    const core::ImageStore& images() const { return *m_images; }

private:
    std::shared_ptr<const core::ImageStore> m_images = test::storeOf(
        {image("dev-2")
             .pushedDaysAgo(1)
             .ofBytes(300'000'000)
             .pulledDaysAgo(1)
             .withDigest("sha256:0aaa"),
         image("dev-1").pushedDaysAgo(10).ofBytes(100'000'000).withDigest("sha256:0bbb"),
         image("prod-2")
             .pushedDaysAgo(20)
             .ofBytes(50'000'000)
             .pulledDaysAgo(2)
             .withDigest("sha256:0ccc"),
         image("prod-1").pushedDaysAgo(40).pulledDaysAgo(35).withDigest("sha256:0ddd"),
         test::untaggedImage("u").pushedDaysAgo(50).ofBytes(1).withDigest("sha256:0eee")});
    core::Evaluation m_evaluation = core::Evaluator(m_images).evaluate(
        test::policyOf({rule(2).tagged("dev-*").keeps(1),
                        rule(5).tagged("prod-*").keepsPulledWithin(30).archives()}),
        test::testNow);
};

QString text(const std::vector<core::FilterSuggestion>& suggestions) {
    QStringList texts;
    for (const core::FilterSuggestion& suggestion : suggestions)
        texts << QString::fromStdString(suggestion.term);
    return texts.join(QLatin1Char(' '));
}

core::Outcomes outcomes(const char* filter) {
    return core::shownOutcomes(core::parseFilter(filter));
}

} // namespace

class TestImageFilter : public QObject {
    Q_OBJECT
private slots:
    void letsImagesThrough_data();
    void letsImagesThrough();
    void saysWhatIsWrongAndWhatIsPossible_data();
    void saysWhatIsWrongAndWhatIsPossible();
    void findsTags_data();
    void findsTags();
    void waitsForVerdicts();
    void saysWhichRuleThereIsNot();
    void verdictsAreReadFromTheTextAndWrittenIntoIt();
    void suggestsHowATermGoesOn_data();
    void suggestsHowATermGoesOn();
    void everyExampleCanBeAskedFor();
};

void TestImageFilter::letsImagesThrough_data() {
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* filter, const char* expected) {
        QTest::newRow(name) << QString::fromUtf8(filter) << QString::fromUtf8(expected);
    };
    const char* const all = "dev-2 dev-1 prod-2 prod-1 untagged";
    row("nothing", " ", all);
    row("a word", "PROD", "prod-2 prod-1");
    row("a word of a digest", "sha256:0b", "dev-1");
    row("no word of the digests' algorithm", "256", "");
    row("a word that is not there", "-prod", "dev-2 dev-1 untagged");
    row("a dash alone is a word", "-", "dev-2 dev-1 prod-2 prod-1");
    row("two words", "prod -2", "prod-1");
    row("a pattern", "tag:*-1", "dev-1 prod-1");
    row("a whole tag", "tag:dev-1", "dev-1");
    row("not the beginning of a tag", "tag:dev", "");
    row("tags count case", "tag:DEV-1", "");
    row("either pattern", "tag:dev-1,prod-*", "dev-1 prod-2 prod-1");
    row("both patterns", "tag:dev-* tag:*-1", "dev-1");
    row("no tag", "-tag:*", "untagged");
    row("keys in capitals", "TAG:dev-1", "dev-1");
    row("a digest", "digest:0C", "prod-2");
    row("a whole digest", "digest:SHA256:0ccc", "prod-2");
    row("a verdict", "verdict:expire", "dev-1");
    row("a verdict as the table says it", "verdict:Expires", "dev-1");
    row("either verdict", "verdict:expire,archive", "dev-1 prod-1");
    row("not a verdict", "-verdict:keep", "dev-1 prod-1");
    row("a rule", "rule:2", "dev-2 dev-1");
    row("either rule", "rule:2,5", "dev-2 dev-1 prod-2 prod-1");
    row("no rule", "rule:none", "untagged");
    row("any rule", "-rule:none", "dev-2 dev-1 prod-2 prod-1");
    row("in use", "inuse:yes", "prod-1");
    row("not in use", "inuse:No", "dev-2 dev-1 prod-2 untagged");
    row("older", "age>10", "prod-2 prod-1 untagged");
    row("exactly as old, too", "age>=10", "dev-1 prod-2 prod-1 untagged");
    row("younger", "age<10", "dev-2");
    row("younger or exactly as old", "age<=10", "dev-2 dev-1");
    row("hours", "age<=24h", "dev-2");
    row("weeks", "age>5w", "prod-1 untagged");
    row("half a day", "age>0.5d", all);
    row("not pulled, counting from the push where it never was", "pulled>5",
        "dev-1 prod-1 untagged");
    row("never pulled", "pulled:never", "dev-1 untagged");
    row("larger", "size>100MB", "dev-2");
    row("as large", "size>=100mb", "dev-2 dev-1");
    row("smaller", "size<0.1GB", "prod-2 untagged");
    row("unknown sizes are not larger", "-size>0B", "prod-1");
    row("all of it", "tag:dev-* verdict:expire rule:2 age>3 size>1MB dev", "dev-1");
    row("what makes no sense is left out", "colour:red prod age>", "prod-2 prod-1");
    row("more than any time", "age>99999999999999999999999999", "");
}

void TestImageFilter::letsImagesThrough() {
    QFETCH(const QString, filter);
    const World world;
    QTEST(world.shown(filter, &world.evaluation()), "expected");
    QCOMPARE(core::parseFilter(filter.toStdString()).problems.empty(),
             !filter.contains(QLatin1String("colour")));
}

void TestImageFilter::saysWhatIsWrongAndWhatIsPossible_data() {
    QTest::addColumn<QString>("filter");
    QTest::addColumn<int>("place");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* filter, int place, const char* expected) {
        QTest::newRow(filter) << QString::fromUtf8(filter) << place << QString::fromUtf8(expected);
    };
    const char* const keys =
        "a filter knows no `%1`: there are tag: digest: verdict: rule: inuse: age> "
        "pulled> size>";
    const auto unknown = [&](const char* filter, int place, const QString& key) {
        QTest::newRow(filter) << QString::fromUtf8(filter) << place
                              << QString::fromLatin1(keys).arg(key);
    };
    unknown("colour:red", 1, "colour");
    unknown("dev agee>3", 5, "agee");
    unknown("-colour:red", 1, "colour");
    unknown("::", 1, "");
    unknown(">3", 1, "");
    unknown("x=3", 1, "x");
    row("\xC3\xA9 tag:", 3, "`tag:` takes a tag or a pattern: `tag:prod-*`");
    row("tag:a,", 1, "`tag:` takes a tag or a pattern: `tag:prod-*`");
    row("tag>a", 1, "after `tag` stands a colon: `tag:`");
    row("digest:", 1, "`digest:` takes some of a digest: `digest:9f3c`");
    row("verdict:gone", 1, "`gone` is no verdict: there are `keep`, `expire` and `archive`");
    row("verdict:keep,", 1, "`` is no verdict: there are `keep`, `expire` and `archive`");
    row("rule:x", 1, "`x` is no rule: write the number of one, `rule:2`, or `rule:none`");
    row("rule:0", 1, "`0` is no rule: write the number of one, `rule:2`, or `rule:none`");
    row("rule:99999999999", 1,
        "`99999999999` is no rule: write the number of one, `rule:2`, or `rule:none`");
    row("inuse:maybe", 1,
        "`maybe` is neither `yes` nor `no`: write `inuse:yes` for the images that run now");
    row("inuse>1", 1, "after `inuse` stands a colon: `inuse:`");
    row("age:3", 1, "`age` is compared: with `>`, `>=`, `<` or `<=`");
    row("age=3", 1, "`age` is compared: with `>`, `>=`, `<` or `<=`");
    row("age=>3", 1, "`age` is compared: with `>`, `>=`, `<` or `<=`");
    row("pulled:x", 1, "`pulled` is compared: with `>`, `>=`, `<` or `<=`");
    for (const char* value : {"", "old", "-3", "inf", "nan", "3x", "1e3", "0x1"})
        QTest::newRow(qPrintable(QStringLiteral("age>%1").arg(QLatin1String(value))))
            << QStringLiteral("age>%1").arg(QLatin1String(value)) << 1
            << QStringLiteral("`%1` is no age: write a number of days, `30`, or of hours or weeks, "
                              "`12h`, `2w`")
                   .arg(QLatin1String(value));
    for (const char* value : {"", "100", "MB", "100XB", "1,5GB"})
        QTest::newRow(qPrintable(QStringLiteral("size>%1").arg(QLatin1String(value))))
            << QStringLiteral("size>%1").arg(QLatin1String(value)) << 1
            << QStringLiteral("`%1` is no size: write a number with its unit, `100MB`, `1.5GB`, "
                              "`20KB`")
                   .arg(QLatin1String(value));
}

void TestImageFilter::saysWhatIsWrongAndWhatIsPossible() {
    QFETCH(const QString, filter);
    QFETCH(const int, place);
    const core::ImageFilter read = core::parseFilter(filter.toStdString());
    QCOMPARE(read.problems.size(), std::size_t{1});
    QCOMPARE(read.problems.front().place.column, place);
    QTEST(QString::fromStdString(core::english(read.problems.front().message)), "expected");
}

void TestImageFilter::findsTags_data() {
    QTest::addColumn<QString>("filter");
    QTest::addColumn<bool>("finds");
    QTest::newRow("no filter") << "" << false;
    QTest::newRow("a part, whatever its case") << "AIN-1" << true;
    QTest::newRow("a pattern") << "tag:Main-*" << true;
    QTest::newRow("a pattern in another case") << "tag:main-*" << false;
    QTest::newRow("one of two") << "tag:dev-*,Main-1" << true;
    QTest::newRow("another word") << "dev" << false;
    QTest::newRow("a word that must not be there") << "-main" << false;
    QTest::newRow("no tag is asked for") << "size>5KB verdict:keep" << false;
}

void TestImageFilter::findsTags() {
    QFETCH(const QString, filter);
    QTEST(core::findsTag(core::parseFilter(filter.toStdString()), "Main-1"), "finds");
}

void TestImageFilter::waitsForVerdicts() {
    const World world;
    QCOMPARE(world.shown(QStringLiteral("verdict:expire rule:2 prod"), nullptr), "prod-2 prod-1");
}

void TestImageFilter::saysWhichRuleThereIsNot() {
    const World world;
    const auto missing = [&](const char* text) {
        return core::missingRule(core::parseFilter(text), world.evaluation().policy());
    };
    QVERIFY(!missing("rule:2,5 rule:none dev"));
    const auto error = missing("dev rule:2,3");
    QVERIFY(error);
    QCOMPARE(error->place.column, 5);
    QCOMPARE(core::english(error->message), "there is no rule 3: there are 2, 5, none");
}

void TestImageFilter::verdictsAreReadFromTheTextAndWrittenIntoIt() {
    const core::Outcomes gone{.keep = false, .expire = true, .archive = true};
    const core::Outcomes kept{.keep = true, .expire = false, .archive = false};
    QCOMPARE(outcomes("dev rule:2"), core::Outcomes{});
    QCOMPARE(outcomes("-verdict:keep"), gone);
    QCOMPARE(outcomes("verdict:expire,keep -verdict:expire"), kept);

    const core::ImageFilter filter = core::parseFilter("dev  -verdict:keep age>3");
    QCOMPARE(core::withOutcomes(filter, kept), "dev age>3 verdict:keep");
    QCOMPARE(core::withOutcomes(filter, gone), "dev age>3 verdict:expire,archive");
    QCOMPARE(core::withOutcomes(filter, {}), "dev age>3");
}

void TestImageFilter::suggestsHowATermGoesOn_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* typed, const char* expected) {
        QTest::newRow(name) << QString::fromLatin1(typed) << QString::fromLatin1(expected);
    };
    row("nothing typed", "",
        "tag: verdict: rule: inuse: age> pulled> pulled:never size> digest: -");
    row("a letter", "p", "pulled> pulled:never");
    row("not", "-", "-tag: -verdict: -rule: -inuse: -age> -pulled> -pulled:never -size> -digest:");
    row("not a letter", "-t", "-tag:");
    row("verdicts", "verdict:", "verdict:keep verdict:expire verdict:archive");
    row("a second verdict", "verdict:keep,e", "verdict:keep,expire");
    row("uses", "inuse:", "inuse:yes inuse:no");
    row("rules", "-rule:", "-rule:2 -rule:5 -rule:none");
    row("tags", "tag:", "tag:dev-* tag:prod-*");
    row("a second tag", "tag:x,dev-", "tag:x,dev-1 tag:x,dev-2");
    row("a word", "prodigy", "");
    row("a whole term", "verdict:keep", "");
}

void TestImageFilter::suggestsHowATermGoesOn() {
    QFETCH(const QString, typed);
    const World world;
    const core::Policy& policy = world.evaluation().policy();
    QTEST(text(core::filterSuggestions(typed.toStdString(), world.images(), &policy)), "expected");
}

void TestImageFilter::everyExampleCanBeAskedFor() {
    const World world;
    for (const char* typed : {"", "verdict:", "inuse:", "rule:", "tag:"})
        for (const auto& suggestion :
             core::filterSuggestions(typed, world.images(), &world.evaluation().policy()))
            QVERIFY2(core::parseFilter(suggestion.shown).problems.empty(),
                     suggestion.shown.c_str());
}

QTEST_APPLESS_MAIN(TestImageFilter)
#include "tst_imagefilter.moc"
