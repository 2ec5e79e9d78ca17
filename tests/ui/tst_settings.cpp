// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/incident.h"
#include "tests/ui/wholewindow.h"
#include "ui/images/imagespane.h"
#include "ui/images/summarytile.h"
#include "ui/window/policyfiles.h"
#include "ui/window/settingsdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <functional>

// Settings, and the dialog that changes them.
class TestSettings : public QObject, protected test::WholeWindow {
    Q_OBJECT
private slots:
    void init();

    void everySettingIsRememberedInItsFile();
    void whatSomeoneWroteIntoTheFileIsTakenOnlyWhereItMakesSense();
    void guaranteesOfOtherPoliciesSurvive();
    void aMissingFileIsMade();
    void aFileThatCannotBeReadIsTold();
    void theDialogTakesEffectAtOnce();
    void everyControlHasANameAndAKey();
    void aLowerNumberOfRecentPoliciesForgetsTheOldest();
    void rulesKeepTheirGapsOrAreRenumbered_data();
    void rulesKeepTheirGapsOrAreRenumbered();
    void aRuleThatIsDraggedBackIsNotRenumbered();
    void moneyIsSavedByWhatExpires_data();
    void moneyIsSavedByWhatExpires();

private:
    template <class Control>
    Control* control(const char* name) const {
        return m_dialog->findChild<Control*>(QLatin1String(name));
    }
    std::vector<std::int32_t> priorities();
    QString savingOfExpiring() const;

    std::unique_ptr<ui::SettingsDialog> m_dialog;
};

namespace {

// 500 MB that expire, 250 MB of them from the archive.
constexpr const char* expiringImages = R"([
    {"imageDigest": "sha256:1", "imagePushedAt": "2026-01-01T00:00:00Z",
     "imageSizeInBytes": 250000000, "imageTags": ["old"]},
    {"imageDigest": "sha256:2", "imagePushedAt": "2026-01-01T00:00:00Z",
     "imageSizeInBytes": 250000000, "imageTags": ["older"], "imageStatus": "ARCHIVED",
     "lastArchivedAt": "2026-02-01T00:00:00Z"}])";

constexpr const char* expiringPolicy = R"({"rules": [
    {"rulePriority": 1, "selection": {"tagStatus": "any", "storageClass": "archive",
     "countType": "sinceImageTransitioned", "countUnit": "days", "countNumber": 90},
     "action": {"type": "expire"}},
    {"rulePriority": 2, "selection": {"tagStatus": "any", "countType": "sinceImagePushed",
     "countUnit": "days", "countNumber": 90}, "action": {"type": "expire"}}]})";

// Rules 10, 20 and 30.
std::string policyWithGaps() {
    std::string rules;
    for (const char* priority : {"10", "20", "30"})
        rules += std::string(rules.empty() ? "" : ",") + R"({"rulePriority": )" + priority +
                 R"(, "selection": {"tagStatus": "tagged", "tagPrefixList": ["p)" + priority +
                 R"("], "countType": "imageCountMoreThan", "countNumber": 1},
                    "action": {"type": "expire"}})";
    return "{\"rules\": [" + rules + "]}";
}

} // namespace

void TestSettings::init() {
    m_dialog.reset();
    openSample();
    m_dialog = std::make_unique<ui::SettingsDialog>(*m_settings);
}

std::vector<std::int32_t> TestSettings::priorities() {
    std::vector<std::int32_t> priorities;
    for (const core::RuleId rule : document().decidingOrder())
        priorities.push_back(core::fieldsOf(*document().rule(rule)).priority.value());
    return priorities;
}

QString TestSettings::savingOfExpiring() const {
    for (const auto* tile : m_window->findChildren<ui::SummaryTile*>())
        if (tile->accessibleName().contains(QStringLiteral("expire")))
            return tile->accessibleDescription();
    return {};
}

void TestSettings::everySettingIsRememberedInItsFile() {
    const ui::StoragePrices prices{0.12, 0.034, QStringLiteral("EUR")};
    const QString file = path(QStringLiteral("kept.ini"));
    {
        ui::Settings settings(file);
        QCOMPARE(settings.prices(), ui::StoragePrices());
        settings.setTheme(ui::ThemeChoice::Dark);
        settings.setLanguage(ui::Language::Japanese);
        settings.setPrices(prices);
        settings.setRecentLimit(3);
        settings.setRenumbers(true);
        settings.setWindowGeometry(QByteArray("\1\n\r\"\0=[x", 8));
        settings.addRecentPolicy(QStringLiteral("/歴史/a,\n[b].json"));
    }
    const ui::Settings settings(file);
    QVERIFY(!settings.obstacle());
    QCOMPARE(settings.theme(), ui::ThemeChoice::Dark);
    QCOMPARE(settings.language(), ui::Language::Japanese);
    QCOMPARE(settings.prices(), prices);
    QCOMPARE(settings.recentLimit(), 3);
    QVERIFY(settings.renumbers());
}

void TestSettings::whatSomeoneWroteIntoTheFileIsTakenOnlyWhereItMakesSense() {
    const QString name = path(QStringLiteral("odd.ini"));
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[General]\nlanguage=fr\n[prices]\nstandard=-1\narchive=nan\n"
               "[files]\nrecentLimit=many\n[window]\ntheme=pink\n");
    file.close();
    const ui::Settings settings(name);
    QVERIFY(!settings.obstacle());
    QCOMPARE(settings.language(), ui::Language::System);
    QCOMPARE(settings.prices(), ui::StoragePrices());
    QCOMPARE(settings.recentLimit(), 10);
    QCOMPARE(settings.theme(), ui::ThemeChoice::System);
}

void TestSettings::guaranteesOfOtherPoliciesSurvive() {
    const QString file = path(QStringLiteral("shared.ini"));
    const QString first = QStringLiteral("/歴史/a.json");
    const QString second = QStringLiteral("/b.json#b");
    ui::Settings settings(file);
    settings.setGuaranteesOf(first, QStringLiteral("of a"));
    // Another process writes the file.
    ui::Settings other(path(QStringLiteral("other.ini")));
    other.setGuaranteesOf(first, QStringLiteral("of a"));
    other.setGuaranteesOf(second, QStringLiteral("{\"of\": \"b\"}"));
    QCOMPARE(other.guaranteesOf(second), QStringLiteral("{\"of\": \"b\"}")); // also writes it
    QCOMPARE(settings.guaranteesOf(first), QStringLiteral("of a"));
    QVERIFY(QFile::remove(file));
    QVERIFY(QFile::copy(path(QStringLiteral("other.ini")), file));
    settings.setGuaranteesOf(first, QStringLiteral("of a, newer"));
    QCOMPARE(settings.guaranteesOf(second), QStringLiteral("{\"of\": \"b\"}"));
    QCOMPARE(settings.guaranteesOf(first), QStringLiteral("of a, newer"));
    settings.setGuaranteesOf(first, {});
    QCOMPARE(settings.guaranteesOf(first), QString());
    QCOMPARE(ui::Settings(file).guaranteesOf(second), QStringLiteral("{\"of\": \"b\"}"));
    QVERIFY(!settings.obstacle());
}

void TestSettings::aMissingFileIsMade() {
    const QString file = path(QStringLiteral("new/folder/settings.ini"));
    const ui::Settings settings(file);
    QVERIFY(!settings.obstacle());
    QVERIFY(QFile::exists(file));
    QVERIFY(settings.dataFolder().startsWith(path(QStringLiteral("new/folder/"))));
}

void TestSettings::aFileThatCannotBeReadIsTold() {
    QVERIFY(ui::Settings(m_folder->path()).obstacle());
    QVERIFY(ui::Settings(QStringLiteral("/proc/nothing/settings.ini")).obstacle());
    QVERIFY(ui::Settings(QStringLiteral("/proc/version")).obstacle()); // says that it is empty
    QFile file(path(QStringLiteral("bad.ini")));
    for (const char* text : {"{\"rules\": []}", "[{\"imageDigest\": 1}]", "\n\nresource {}\n",
                             "[1]\n", "[General]\n{\"rules\": []}"}) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        QVERIFY2(ui::Settings(file.fileName()).obstacle(), text);
    }
}

void TestSettings::theDialogTakesEffectAtOnce() {
    const QSignalSpy themes(m_settings.get(), &ui::Settings::themeChanged);
    const QSignalSpy prices(m_settings.get(), &ui::Settings::pricesChanged);
    control<QComboBox>("theme")->setCurrentIndex(2);
    QCOMPARE(m_settings->theme(), ui::ThemeChoice::Dark);
    QVERIFY(ui::isDark(QApplication::palette()));
    control<QComboBox>("theme")->setCurrentIndex(1);
    QVERIFY(!ui::isDark(QApplication::palette()));
    QCOMPARE(themes.count(), 2);

    control<QComboBox>("language")->setCurrentIndex(2);
    QCOMPARE(m_settings->language(), ui::Language::Japanese);
    control<QDoubleSpinBox>("standardPrice")->setValue(0.2);
    control<QDoubleSpinBox>("archivePrice")->setValue(0.05);
    control<QLineEdit>("currency")->setText(QStringLiteral("JPY"));
    QCOMPARE(m_settings->prices(), (ui::StoragePrices{0.2, 0.05, QStringLiteral("JPY")}));
    QCOMPARE(prices.count(), 3);
    control<QSpinBox>("recentLimit")->setValue(4);
    QCOMPARE(m_settings->recentLimit(), 4);
    control<QCheckBox>("renumbers")->click();
    QVERIFY(m_settings->renumbers());
    // Nothing is as it was: nothing is told.
    m_settings->setTheme(m_settings->theme());
    m_settings->setPrices(m_settings->prices());
    QCOMPARE(themes.count() + prices.count(), 5);
}

void TestSettings::everyControlHasANameAndAKey() {
    QStringList keys;
    for (const auto* label : m_dialog->findChildren<QLabel*>())
        if (label->buddy() != nullptr) {
            QVERIFY2(!label->buddy()->accessibleName().isEmpty(), qPrintable(label->text()));
            keys << QKeySequence::mnemonic(label->text()).toString();
        }
    keys << QKeySequence::mnemonic(control<QCheckBox>("renumbers")->text()).toString();
    QCOMPARE(keys.size(), 7);
    QVERIFY(!keys.contains(QString()));
    QCOMPARE(keys.removeDuplicates(), 0);
}

void TestSettings::aLowerNumberOfRecentPoliciesForgetsTheOldest() {
    for (int i = 0; i < 12; ++i)
        m_settings->addRecentPolicy(QString::number(i));
    QCOMPARE(m_settings->recentPolicies().size(), 10);
    m_settings->setRecentLimit(2);
    QCOMPARE(m_settings->recentPolicies(),
             (QStringList{QStringLiteral("11"), QStringLiteral("10")}));
    m_settings->setRecentLimit(0);
    m_settings->addRecentPolicy(QStringLiteral("x"));
    QCOMPARE(m_settings->recentPolicies(), QStringList());
}

void TestSettings::rulesKeepTheirGapsOrAreRenumbered_data() {
    QTest::addColumn<std::function<void(ui::Document&)>>("edit");
    QTest::addColumn<std::vector<std::int32_t>>("withGaps");
    QTest::addColumn<std::vector<std::int32_t>>("renumbered");
    using Edit = std::function<void(ui::Document&)>;
    using Priorities = std::vector<std::int32_t>;
    QTest::newRow("move by key") << Edit([](ui::Document& document) {
        document.moveRule(test::ruleAt(document, 1), 0);
    }) << Priorities{10, 20, 30} << Priorities{1, 2, 3};
    QTest::newRow("drag") << Edit([](ui::Document& document) {
        document.previewMove(test::ruleAt(document, 2), 0);
        document.commitMove();
    }) << Priorities{10, 20, 30}
                          << Priorities{1, 2, 3};
    QTest::newRow("delete") << Edit([](ui::Document& document) {
        document.removeRule(test::ruleAt(document, 0));
    }) << Priorities{20, 30} << Priorities{1, 2};
    QTest::newRow("duplicate") << Edit([](ui::Document& document) {
        document.duplicateRule(test::ruleAt(document, 0));
    }) << Priorities{10, 11, 20, 30}
                               << Priorities{1, 2, 3, 4};
    QTest::newRow("edit a count") << Edit([](ui::Document& document) {
        document.edit({}, {test::ruleAt(document, 0), ui::Field::CountNumber},
                      [](core::RuleDraft& rule) { core::setCountNumber(rule, 7); });
    }) << Priorities{10, 20, 30} << Priorities{10, 20, 30};
}

void TestSettings::rulesKeepTheirGapsOrAreRenumbered() {
    QFETCH(const std::function<void(ui::Document&)>, edit);
    QFETCH(const std::vector<std::int32_t>, withGaps);
    QFETCH(const std::vector<std::int32_t>, renumbered);
    const auto after = [&](bool renumbers) {
        document().setPolicy(*core::draftFrom(core::readJson(policyWithGaps())->root));
        m_settings->setRenumbers(renumbers);
        edit(document());
        const auto priorities = this->priorities();
        document().undoStack().undo();
        if (this->priorities() != std::vector<std::int32_t>{10, 20, 30})
            qFatal("one undo does not put everything back");
        return priorities;
    };
    QCOMPARE(after(false), withGaps);
    QCOMPARE(after(true), renumbered);
}

void TestSettings::aRuleThatIsDraggedBackIsNotRenumbered() {
    m_settings->setRenumbers(true);
    document().change({}, [](core::PolicyDraft& draft) { core::setPriority(draft.rules[0], 70); });
    const auto before = document().draft();
    const core::RuleId rule = test::ruleAt(document(), 0);
    document().previewMove(rule, 1);
    document().previewMove(rule, 0);
    document().commitMove();
    QVERIFY(document().draft() == before);
}

void TestSettings::moneyIsSavedByWhatExpires_data() {
    QTest::addColumn<double>("standard");
    QTest::addColumn<double>("archive");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("said");
    QTest::newRow("both classes count") << 0.1 << 0.02 << "USD"
                                        << "0.03 USD";
    QTest::newRow("nothing for free") << 0.0 << 0.0 << "USD"
                                      << "";
    QTest::newRow("hardly anything") << 0.001 << 0.001 << "EUR"
                                     << "< 0.01 EUR";
    QTest::newRow("no unit") << 40.0 << 4.0 << ""
                             << "11.00";
}

void TestSettings::moneyIsSavedByWhatExpires() {
    QFETCH(const double, standard);
    QFETCH(const double, archive);
    QFETCH(const QString, currency);
    QFETCH(const QString, said);
    std::istringstream images(expiringImages);
    document().setFixedNow(core::parseInstant("2026-11-24T00:00:00Z").value());
    document().setImages(std::make_shared<const core::ImageList>(*core::readImages(images)));
    document().setPolicy(*core::draftFrom(core::readJson(expiringPolicy)->root));
    QCOMPARE(document().evaluation()->summary().expire.images, std::size_t{2});
    m_settings->setPrices({standard, archive, currency});
    QCOMPARE(savingOfExpiring(),
             said.isEmpty() ? QString() : QStringLiteral("Saves up to %1 a month").arg(said));
}

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
