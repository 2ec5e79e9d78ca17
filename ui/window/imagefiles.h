// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Opens lists of images: on a worker, with progress and a way to stop.
#pragma once

#include "ui/document/document.h"
#include "ui/document/imageloader.h"
#include "ui/document/origins.h"
#include "ui/window/messagebars.h"
#include "ui/window/samples.h"
#include "ui/window/settings.h"

#include <QObject>
#include <QStringList>

namespace ui {

class ImageFiles : public QObject {
    Q_OBJECT
public:
    // The window is the parent of dialogs.
    ImageFiles(Document& document, Settings& settings, MessageBars& bars, QWidget* window);

    // Of the list that is shown; empty when there is none.
    const QString& name() const { return m_name; }
    ImageLoader& loader() { return m_loader; }
    const ImagesOrigin& origin() const { return m_origin; }

    void chooseAndOpen();
    void open(const QStringList& paths);
    // Sets the time that the sample is meant for; it goes when other images come.
    void openSample(const Sample& sample);
    // What a session held, and the time that ages were counted to. Lists that cannot be read are
    // shown as empty and stay the origin.
    void restore(const ImagesOrigin& origin, std::optional<core::Instant> fixedNow);

signals:
    void nameChanged();
    void done(const QString& message); // for the status bar

private:
    void show(SharedImages images, const QString& name, ImagesOrigin origin);
    void tellNotices(const SharedImages& list, const QStringList& paths);

    Document& m_document;
    Settings& m_settings;
    MessageBars& m_bars;
    QWidget* m_window;
    ImageLoader m_loader;
    QString m_name;
    ImagesOrigin m_origin;
    bool m_isSampleTime = false;
};

} // namespace ui
