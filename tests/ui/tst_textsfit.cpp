// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// At 1280x800 no text is cut off, and all of them are in the language that the environment asks
// for; the suite runs this once for each language.
#include "core/json/jsonreader.h"
#include "tests/ui/cuttexts.h"
#include "tests/ui/englishtexts.h"
#include "tests/ui/incident.h"
#include "tests/ui/wholewindow.h"
#include "tests/ui/wrappedtexts.h"
#include "ui/guarantees/guarantees.h"
#include "ui/images/filterline.h"
#include "ui/images/imagespane.h"
#include "ui/images/rowmenu.h"
#include "ui/json/findline.h"
#include "ui/json/jsoneditor.h"
#include "ui/json/jsonpanel.h"
#include "ui/rules/rulespane.h"
#include "ui/style/language.h"
#include "ui/style/texts.h"
#include "ui/style/theme.h"
#include "ui/window/asofbutton.h"
#include "ui/window/exportchoice.h"
#include "ui/window/imagefiles.h"
#include "ui/window/policychoice.h"
#include "ui/window/policyfiles.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QFontDatabase>
#include <QMenu>
#include <QTabWidget>
#include <QTest>
#include <QTimer>

#include <functional>

using namespace Qt::StringLiterals;

class TestTextsFit : public QObject, protected test::WholeWindow {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();

    void theWindowCutsNoTextOff_data();
    void theWindowCutsNoTextOff();
    void dialogsCutNoTextOff_data();
    void dialogsCutNoTextOff();
    void everyTextIsInTheLanguageThatIsAskedFor();
    void keysOfAMenuAreDifferent();
    void keysOfASheetAreWithoutMarks();

private:
    using Scene = std::function<void(TestTextsFit&)>;

    void trigger(const char* action);
    void openRules(const char* rules);

    bool m_isJapanese = false;
    test::EnglishTexts m_english; // what should be said otherwise
};

namespace {

constexpr const char* everyKindOfRule = R"(
    {"rulePriority": 1, "selection": {"tagStatus": "tagged", "tagPrefixList": ["prod-"],
     "countType": "imageCountMoreThan", "countNumber": 999999999}, "action": {"type": "expire"}},
    {"rulePriority": 2, "description": "-", "selection": {"tagStatus": "tagged",
     "tagPatternList": ["*-rc", "v*"], "countType": "sinceImagePushed", "countUnit": "days",
     "countNumber": 14}, "action": {"type": "expire"}},
    {"rulePriority": 3, "selection": {"tagStatus": "tagged", "tagPrefixList": ["old-"],
     "countType": "sinceImagePulled", "countUnit": "days", "countNumber": 365},
     "action": {"type": "transition", "targetStorageClass": "archive"}},
    {"rulePriority": 4, "selection": {"tagStatus": "any", "storageClass": "archive",
     "countType": "sinceImageTransitioned", "countUnit": "days", "countNumber": 180},
     "action": {"type": "expire"}},
    {"rulePriority": 5, "selection": {"tagStatus": "untagged", "countType": "sinceImagePushed",
     "countUnit": "days", "countNumber": 1}, "action": {"type": "expire"}},
    {"rulePriority": 6, "selection": {"tagStatus": "any", "countType": "imageCountMoreThan",
     "countNumber": 1}, "action": {"type": "expire"}})";

QString report(const QStringList& lines) {
    return lines.join(u'\n');
}

} // namespace

void TestTextsFit::initTestCase() {
    m_isJapanese = QLocale::system().uiLanguages().value(0).startsWith("ja"_L1);
    if (m_isJapanese && QFontDatabase::families(QFontDatabase::Japanese).isEmpty())
        QSKIP("no font with Japanese letters is installed (Debian: fonts-noto-cjk)");
    ui::applyLanguage(*QCoreApplication::instance(), ui::Language::System);
    ui::applyTheme(*qApp, ui::ThemeChoice::Light);
    QCOMPARE(QLocale().language(), m_isJapanese ? QLocale::Japanese : QLocale::English);
    if (!m_isJapanese)
        return;
    m_english = test::EnglishTexts(u"" TRANSLATIONS "/tagwarden_ja.ts"_s);
    QVERIFY(!m_english.isEmpty());
}

void TestTextsFit::init() {
    openSample();
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QTRY_VERIFY(document().evaluation());
}

void TestTextsFit::trigger(const char* action) {
    auto* found = m_window->findChild<QAction*>(QLatin1String(action));
    QVERIFY2(found && found->isEnabled(), action);
    found->trigger();
}

void TestTextsFit::openRules(const char* rules) {
    const std::string text = std::string(R"({"rules":[)") + rules + "]}";
    document().setPolicy(*core::draftFrom(core::readJson(text)->root));
    QTRY_VERIFY(document().evaluation());
}

void TestTextsFit::theWindowCutsNoTextOff_data() {
    QTest::addColumn<Scene>("scene");
    const auto row = [](const char* name, const Scene& scene) {
        QTest::newRow(name) << scene;
    };
    row("the sample", [](TestTextsFit&) {});
    row("a selected image", [](TestTextsFit& t) {
        t.m_window->findChild<ui::ImagesPane*>()->selectImage(
            test::imageTagged(t.document(), "prod-1"));
    });
    row("a selected rule", [](TestTextsFit& t) {
        t.m_window->findChild<ui::RulesPane*>()->selectRule(test::ruleAt(t.document(), 1));
    });
    row("every kind of rule", [](TestTextsFit& t) { t.openRules(everyKindOfRule); });
    row("no rules", [](TestTextsFit& t) { t.m_window->policyFiles().startNew(); });
    row("an error", [](TestTextsFit& t) { test::setCount(t.document(), 0); });
    row("a rule that waits for a tag", [](TestTextsFit& t) { t.trigger("addRule"); });
    row("a muted rule",
        [](TestTextsFit& t) { t.document().setMuted(test::ruleAt(t.document(), 0), true); });
    row("a comparison", [](TestTextsFit& t) {
        t.trigger("compareNow");
        t.document().moveBy(test::ruleAt(t.document(), 1), -1);
    });
    row("a rule that is being moved",
        [](TestTextsFit& t) { t.document().previewMove(test::ruleAt(t.document(), 1), 0); });
    row("a filter with a mistake",
        [](TestTextsFit& t) { t.m_window->findChild<ui::FilterLine*>()->setText(u"age>x"_s); });
    row("a filter that nothing matches",
        [](TestTextsFit& t) { t.m_window->findChild<ui::FilterLine*>()->setText(u"tag:none"_s); });
    row("groups of images", [](TestTextsFit& t) { t.trigger("groupByVerdict"); });
    row("a broken text", [](TestTextsFit& t) {
        t.m_window->activateWindow();
        auto* panel = t.m_window->findChild<ui::JsonPanel*>();
        t.m_window->findChild<QTabWidget*>()->setCurrentWidget(panel);
        QTest::keyClicks(panel->findChild<ui::JsonEditor*>(), u"x"_s);
        QTRY_VERIFY(t.document().fault());
    });
    row("a file that is not there",
        [](TestTextsFit& t) { t.m_window->policyFiles().open(t.path(u"missing.json"_s)); });
    row("images in groups", [](TestTextsFit& t) { t.trigger("groupByRule"); });
    row("an image's menu", [](TestTextsFit& t) {
        ui::newRowMenu(t.document(), *t.m_window->findChild<ui::ImagesPane*>(),
                       test::imageTagged(t.document(), "prod-1"));
    });
    row("a search in the text", [](TestTextsFit& t) {
        t.m_window->findChild<QTabWidget*>()->setCurrentWidget(
            t.m_window->findChild<ui::JsonPanel*>());
        auto* find = t.m_window->findChild<ui::FindLine*>();
        find->open();
        QTest::keyClicks(find->findChild<QLineEdit*>(), "zzz");
    });
    row("images with remarks", [](TestTextsFit& t) {
        t.m_window->imageFiles().open({test::write(*t.m_folder, u"i.json"_s, "[{}]")});
        QTRY_VERIFY(!t.m_window->imageFiles().loader().isLoading());
    });
}

void TestTextsFit::theWindowCutsNoTextOff() {
    QFETCH(const Scene, scene);
    scene(*this);
    auto* tabs = m_window->findChild<QTabWidget*>();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        QTRY_VERIFY(!m_window->findChild<ui::Guarantees*>()->isProving());
        QTest::qWait(20); // layouts settle
        const QStringList cut = test::cutTexts(*m_window);
        QVERIFY2(cut.isEmpty(), qPrintable(report(cut)));
        const QStringList english = m_english.in(*m_window);
        QVERIFY2(english.isEmpty(), qPrintable(report(english)));
    }
}

void TestTextsFit::dialogsCutNoTextOff_data() {
    QTest::addColumn<Scene>("open");
    const auto row = [](const char* name, const Scene& open) {
        QTest::newRow(name) << open;
    };
    for (const char* action : {"settings", "help", "keys", "about"})
        row(action, [action](TestTextsFit& t) { t.trigger(action); });
    row("another time", [](TestTextsFit& t) {
        t.m_window->findChild<ui::AsOfButton*>()->menu()->actions().constLast()->trigger();
    });
    row("export with a muted rule", [](TestTextsFit& t) {
        t.document().setMuted(test::ruleAt(t.document(), 0), true);
        ui::chooseExport(t.document(), t.m_window.get());
    });
    row("several policies", [](TestTextsFit& t) {
        ui::choosePolicy("resource \"aws_ecr_lifecycle_policy\" \"a\" {\n policy = \"{}\"\n}\n"
                         "resource \"aws_ecr_lifecycle_policy\" \"b\" {\n policy = \"{}\"\n}\n",
                         u"two.tf"_s, t.m_window.get());
    });
    row("unsaved changes", [](TestTextsFit& t) {
        test::setCount(t.document(), 7);
        t.m_window->close();
    });
}

void TestTextsFit::dialogsCutNoTextOff() {
    QFETCH(const Scene, open);
    bool wasOpen = false;
    QStringList cut;
    QStringList english;
    QTimer::singleShot(100, this, [&] { // some dialogs return only when they are closed
        const auto windows = QApplication::topLevelWidgets();
        for (QWidget* window : windows) {
            auto* dialog = qobject_cast<QDialog*>(window);
            if (!dialog || !dialog->isVisible())
                continue;
            wasOpen = true;
            cut << test::cutTexts(*dialog);
            english << m_english.in(*dialog);
            dialog->reject();
        }
    });
    open(*this);
    QTRY_VERIFY(wasOpen);
    QVERIFY2(cut.isEmpty(), qPrintable(report(cut)));
    QVERIFY2(english.isEmpty(), qPrintable(report(english)));
}

void TestTextsFit::everyTextIsInTheLanguageThatIsAskedFor() {
    const QStringList english = m_english.in(*m_window);
    QVERIFY2(english.isEmpty(), qPrintable(report(english)));
    const auto* save = m_window->findChild<QAction*>(u"save"_s);
    QCOMPARE(save->text(), m_isJapanese ? u"保存(&S)"_s : u"&Save"_s);
    const auto description =
        core::fieldsOf(*document().rule(test::ruleAt(document(), 0))).description;
    QCOMPARE(QString::fromStdString(description).contains("newest"_L1), !m_isJapanese);
}

void TestTextsFit::keysOfAMenuAreDifferent() {
    auto menus = m_window->findChildren<QWidget*>();
    for (const QWidget* menu : menus) {
        if (!qobject_cast<const QMenu*>(menu) && !qobject_cast<const QMenuBar*>(menu))
            continue;
        QStringList keys;
        for (const QAction* action : menu->actions())
            if (const auto key = QKeySequence::mnemonic(action->text()); !key.isEmpty())
                keys << key.toString();
        const QString all = keys.join(u' ');
        QVERIFY2(keys.removeDuplicates() == 0, qPrintable(all));
    }
}

void TestTextsFit::keysOfASheetAreWithoutMarks() {
    QCOMPARE(ui::withoutMnemonic(u"&Save"_s), u"Save"_s);
    QCOMPARE(ui::withoutMnemonic(u"保存(&S)…"_s), u"保存…"_s);
    QCOMPARE(ui::withoutMnemonic(u"a && b (c)"_s), u"a & b (c)"_s);
}

QTEST_MAIN(TestTextsFit)
#include "tst_textsfit.moc"
