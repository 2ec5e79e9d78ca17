// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Takes pictures of all views of the real window.
//
//   take_pictures FOLDER [--dark] [--language en|ja] [--images N]
//
// With --images the repository has so many images instead of those of the incident. The scale is
// Qt's: QT_SCALE_FACTOR.
#include "tests/support/pointer.h"
#include "tests/ui/barbuttons.h"
#include "tests/ui/colourvision.h"
#include "tests/ui/incident.h"
#include "ui/guarantees/guarantees.h"
#include "ui/images/imagespane.h"
#include "ui/problems/problemspanel.h"
#include "ui/rules/griphandle.h"
#include "ui/rules/rulecard.h"
#include "ui/rules/rulecardlist.h"
#include "ui/style/language.h"
#include "ui/style/theme.h"
#include "ui/window/imagefiles.h"
#include "ui/window/mainwindow.h"
#include "ui/window/settings.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QListView>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <functional>

namespace {

// Images of half a year with tags of three families, some with two.
ui::SharedImages manyImages(int count) {
    std::vector<core::ImageRecord> records;
    records.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        const std::string number = std::to_string(i);
        const auto tagged = i % 9 == 0   ? test::image("prod-" + number, "dev-" + number)
                            : i % 4 == 0 ? test::image("feature-" + number)
                                         : test::image("dev-" + number);
        records.push_back(test::ImageBuilder(tagged)
                              .pushedAt(test::testNow - std::chrono::seconds(150) * i)
                              .ofBytes(std::uint64_t{200'000'000} + static_cast<unsigned>(i)));
    }
    auto list = std::make_shared<core::ImageList>();
    list->store = *test::storeOf(records);
    return list;
}

class Pictures {
public:
    Pictures(ui::MainWindow& window, QString folder)
        : m_window(window)
        , m_folder(std::move(folder)) {}

    bool take(const QString& name) {
        QTest::qWait(600); // animations and evaluations come to rest
        return save(m_window.grab().toImage(), name);
    }
    bool takeDialog(const char* action, const QString& name) {
        auto* found = m_window.findChild<QAction*>(QLatin1String(action));
        bool isSaved = false;
        QTimer::singleShot(400, &m_window, [&] { // also where the action waits for its dialog
            QWidget* dialog = nullptr;
            for (QWidget* widget : QApplication::topLevelWidgets())
                if (widget != &m_window && widget->isVisible())
                    dialog = widget;
            isSaved = dialog && save(dialog->grab().toImage(), name);
            if (dialog)
                dialog->close();
        });
        found->trigger();
        QTest::qWait(600);
        return isSaved;
    }
    bool takeForColourVision(const QString& name) {
        const QImage picture = m_window.grab().toImage();
        const char* const names[] = {"protanopia", "deuteranopia", "tritanopia"};
        bool areSaved = true;
        for (const test::ColourVision vision : test::colourVisions)
            areSaved =
                save(test::seenBy(vision, picture),
                     name + QLatin1Char('-') + QLatin1String(names[static_cast<int>(vision)])) &&
                areSaved;
        return areSaved;
    }

private:
    bool save(const QImage& picture, const QString& name) const {
        return picture.save(QDir(m_folder).filePath(name + QStringLiteral(".png")));
    }

    ui::MainWindow& m_window;
    QString m_folder;
};

// With the rule of prod- held over that of dev-; the drop comes after `take`.
bool drag(ui::MainWindow& window, const std::function<bool()>& take) {
    const auto* cards = window.findChild<ui::RuleCardList*>();
    QWidget* grip = cards->cardAt(1)->findChild<ui::GripHandle*>();
    const QPoint start = grip->mapToGlobal(grip->rect().center());
    const QWidget* above = cards->cardAt(0)->findChild<ui::GripHandle*>();
    const QPoint end = above->mapToGlobal(above->rect().center());
    test::sendMouse(grip, QEvent::MouseButtonPress, start);
    for (int step = 1; step <= 10; ++step)
        test::sendMouse(grip, QEvent::MouseMove, start + (end - start) * step / 10);
    const bool isTaken = take();
    test::sendMouse(grip, QEvent::MouseButtonRelease, end);
    return isTaken;
}

bool takeAll(ui::MainWindow& window, const QString& folder) {
    Pictures pictures(window, folder);
    bool isFine = pictures.take(QStringLiteral("before"));
    isFine = pictures.takeForColourVision(QStringLiteral("before")) && isFine;
    auto* tabs = window.findChild<QTabWidget*>();
    tabs->setCurrentIndex(1);
    auto* list = window.findChild<ui::ProblemsPanel*>()->findChild<QListView*>();
    list->setCurrentIndex(list->model()->index(0, 0));
    isFine = pictures.take(QStringLiteral("traps")) && isFine;
    tabs->setCurrentIndex(0);
    isFine = drag(window, [&] { return pictures.take(QStringLiteral("during")); }) && isFine;
    isFine = pictures.take(QStringLiteral("after")) && isFine;
    const auto keeping = [](const char* pattern) {
        return core::Guarantee{.keep = {core::TagPattern::pattern(pattern)}};
    };
    core::Guarantee newest = keeping("prod-*");
    newest.newest = 5;
    window.findChild<ui::Guarantees*>()->setList(
        {{keeping("prod-*"), newest, keeping("dev-*"), keeping("latest")}, 100});
    const char* const names[] = {"why", "problems", "json", "timeline", "guarantees"};
    for (int tab = 1; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        isFine = pictures.take(QLatin1String(names[tab])) && isFine;
    }
    window.findChild<QPushButton*>(QStringLiteral("openExample"))->click();
    isFine = pictures.take(QStringLiteral("counterexample")) && isFine;
    isFine = test::pressBarButton(window, ui::ImageFiles::tr("&Back to my images").remove(u'&')) &&
             isFine;
    const auto trigger = [&window](const char* action) {
        window.findChild<QAction*>(QLatin1String(action))->trigger();
    };
    trigger("groupByVerdict");
    isFine = pictures.take(QStringLiteral("groups")) && isFine;
    trigger("groupByVerdict");
    trigger("undo");
    trigger("compareNow");
    trigger("redo");
    isFine = pictures.take(QStringLiteral("compared")) && isFine;
    for (const char* action : {"settings", "help", "keys"})
        isFine = pictures.takeDialog(action, QLatin1String(action)) && isFine;
    trigger("tour");
    return pictures.take(QStringLiteral("tour")) && isFine;
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption dark(QStringLiteral("dark"));
    const QCommandLineOption language(QStringLiteral("language"), {}, QStringLiteral("LANGUAGE"),
                                      QStringLiteral("en"));
    const QCommandLineOption images(QStringLiteral("images"), {}, QStringLiteral("N"));
    parser.addOptions({dark, language, images});
    parser.addPositionalArgument(QStringLiteral("FOLDER"), {});
    parser.process(application);
    if (parser.positionalArguments().size() != 1) {
        qWarning("usage: take_pictures FOLDER [--dark] [--language en|ja] [--images N]");
        return 2;
    }
    const QTemporaryDir settingsFolder;
    ui::Settings settings(settingsFolder.filePath(QStringLiteral("settings.ini")));
    ui::applyLanguage(application, parser.value(language) == QLatin1String("ja")
                                       ? ui::Language::Japanese
                                       : ui::Language::English);
    ui::applyTheme(application,
                   parser.isSet(dark) ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
    ui::MainWindow window(settings);
    window.resize(1280, 800);
    window.openSample(ui::samples().front());
    if (parser.isSet(images))
        window.document().setImages(manyImages(parser.value(images).toInt()));
    window.show();
    window.findChild<ui::ImagesPane*>()->selectImage(
        parser.isSet(images) ? core::ImageIndex{9}
                             : test::imageTagged(window.document(), "prod-1"));
    return takeAll(window, parser.positionalArguments().front()) ? 0 : 1;
}
