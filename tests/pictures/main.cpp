// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Takes pictures of the real window with the incident: before, during and after the drag.
//
//   take_pictures FOLDER [light|dark]
#include "tests/support/pointer.h"
#include "tests/ui/incident.h"
#include "ui/images/imagespane.h"
#include "ui/style/theme.h"
#include "ui/window/mainwindow.h"
#include "ui/window/settings.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        qWarning("usage: take_pictures FOLDER [light|dark]");
        return 2;
    }
    const QDir folder(arguments[1]);
    const bool isDark = arguments.value(2) == QLatin1String("dark");
    const QTemporaryDir settingsFolder;
    ui::Settings settings(settingsFolder.filePath(QStringLiteral("settings.ini")));
    ui::applyTheme(application, isDark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);

    ui::MainWindow window(settings);
    window.resize(1280, 800);
    window.openSample(ui::samples().front());
    window.show();
    window.findChild<ui::ImagesPane*>()->selectImage(
        test::imageTagged(window.document(), "prod-1"));

    bool isSaved = true;
    const auto take = [&](const QString& name) {
        QTest::qWait(500); // animations come to rest
        isSaved = window.grab().save(folder.filePath(name)) && isSaved;
    };
    take(QStringLiteral("before.png"));

    QWidget* grip = test::gripOf(window, 2);
    const QPoint start = grip->mapToGlobal(grip->rect().center());
    const QWidget* above = test::gripOf(window, 1);
    const QPoint end = above->mapToGlobal(above->rect().center());
    test::sendMouse(grip, QEvent::MouseButtonPress, start);
    for (int step = 1; step <= 10; ++step)
        test::sendMouse(grip, QEvent::MouseMove, start + (end - start) * step / 10);
    take(QStringLiteral("during.png"));
    test::sendMouse(grip, QEvent::MouseButtonRelease, end);
    take(QStringLiteral("after.png"));
    return isSaved ? 0 : 1;
}
