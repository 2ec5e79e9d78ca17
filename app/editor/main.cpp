// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The editor: tagwarden [policy.json] [--images FILE]… [--now TIME] [--settings FILE]
#include "core/base/instant.h"
#include "ui/style/icons.h"
#include "ui/style/language.h"
#include "ui/style/texts.h"
#include "ui/style/theme.h"
#include "ui/window/imagefiles.h"
#include "ui/window/mainwindow.h"
#include "ui/window/policyfiles.h"
#include "ui/window/samples.h"
#include "ui/window/settings.h"

#include <QApplication>
#include <QCommandLineParser>

#include <cstdio>
#include <memory>
#include <optional>

namespace {

constexpr int usageError = 2;

struct Arguments {
    QString policy; // empty: none was named
    QStringList images;
    std::optional<core::Instant> now;
    QString settings; // empty: the user's own
};

[[noreturn]] void fail(const QString& message) {
    std::fprintf(stderr, "tagwarden: %s\n", qPrintable(message));
    std::exit(usageError);
}

// Ends the program for --help and --version, and with a message for what it does not understand.
Arguments readArguments(const QCoreApplication& application) {
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "main", "Shows what an Amazon ECR lifecycle policy does to every image, and why."));
    parser.addPositionalArgument(
        QStringLiteral("policy"),
        QCoreApplication::translate("main", "The policy to open. Without any file the sample of "
                                            "the incident is opened."),
        QStringLiteral("[policy.json]"));
    const QCommandLineOption images(
        QStringLiteral("images"),
        QCoreApplication::translate("main", "Output of `aws ecr describe-images`; may be given "
                                            "several times."),
        QStringLiteral("file"));
    const QCommandLineOption now(
        QStringLiteral("now"),
        QCoreApplication::translate("main", "The time that ages are counted to, in ISO 8601."),
        QStringLiteral("time"));
    const QCommandLineOption settings(
        QStringLiteral("settings"),
        QCoreApplication::translate("main",
                                    "Keep settings in this file, and sessions beside it, "
                                    "instead of the user's folders. A missing one is made."),
        QStringLiteral("file"));
    parser.addOptions({images, now, settings});
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();

    if (!parser.parse(application.arguments()))
        fail(parser.errorText());
    if (parser.isSet(help))
        parser.showHelp();
    if (parser.isSet(version))
        parser.showVersion();
    if (parser.positionalArguments().contains(QLatin1String("-")) ||
        parser.values(images).contains(QLatin1String("-")))
        fail(QCoreApplication::translate(
            "main", "the editor reads files, no standard input: save it into a file, or ask "
                    "`tagwarden-cli`, which takes `-`"));
    if (parser.positionalArguments().size() > 1)
        fail(QCoreApplication::translate("main", "one policy can be opened at a time"));

    Arguments arguments{
        parser.positionalArguments().value(0), parser.values(images), {}, parser.value(settings)};
    if (parser.isSet(now)) {
        const auto instant = core::parseInstant(parser.value(now).toStdString());
        if (!instant)
            fail(QStringLiteral("--now: ") + ui::translated(instant.error().message));
        arguments.now = *instant;
    }
    return arguments;
}

bool asksForText(int argc, char** argv) {
    for (int i = 1; i < argc; ++i) {
        const QByteArrayView argument(argv[i]);
        if (argument == "--help" || argument == "-h" || argument == "--help-all" ||
            argument == "--version" || argument == "-v")
            return true;
    }
    return false;
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication::setApplicationName(QStringLiteral("tagwarden"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TAGWARDEN_VERSION));
    if (asksForText(argc, argv)) { // needs no display
        QCoreApplication application(argc, argv);
        ui::applyLanguage(application, ui::Settings().language());
        readArguments(application);
    }

    QApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Tagwarden"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.tagwarden.Tagwarden"));
    auto settings = std::make_unique<ui::Settings>();
    ui::applyLanguage(application, settings->language());
    const Arguments arguments = readArguments(application);
    if (!arguments.settings.isEmpty()) {
        settings = std::make_unique<ui::Settings>(arguments.settings);
        if (const auto obstacle = settings->obstacle())
            fail(QStringLiteral("--settings: ") + *obstacle);
        ui::applyLanguage(application, settings->language());
    }
    ui::applyTheme(application, settings->theme());
    ui::MainWindow window(*settings);
    if (arguments.policy.isEmpty() && arguments.images.isEmpty())
        window.openSample(ui::samples().front());
    if (!arguments.policy.isEmpty())
        window.policyFiles().open(arguments.policy);
    if (!arguments.images.isEmpty())
        window.imageFiles().open(arguments.images);
    if (arguments.now)
        window.document().setFixedNow(arguments.now);
    window.show();
    window.offerTour();
    return QApplication::exec();
}
