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

#include <optional>

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

    // Shows a repository that breaks a guarantee, as of a time, in the place of the user's list,
    // which a button brings back.
    void showCounterexample(const SharedImages& images, core::Instant now);
    bool isCounterexample() const { return m_own.has_value(); }
    // Brings the user's images back from a counterexample.
    void showOwn();
    // The time that is fixed for the images of origin(), also while a counterexample is shown.
    std::optional<core::Instant> fixedNow() const;

signals:
    void nameChanged();
    void ownShown();                   // in the place of a counterexample
    void done(const QString& message); // for the status bar

private:
    // The user's own images while a counterexample is shown.
    struct Own {
        SharedImages images;
        QString name;
        std::optional<core::Instant> fixedNow;
    };

    void show(SharedImages images, const QString& name, ImagesOrigin origin);
    // Forgets them, and the time of the counterexample.
    void leaveCounterexample();
    void tellNotices(const SharedImages& list, const QStringList& paths);

    Document& m_document;
    Settings& m_settings;
    MessageBars& m_bars;
    QWidget* m_window;
    ImageLoader m_loader;
    QString m_name;
    ImagesOrigin m_origin;
    std::optional<Own> m_own;
    bool m_isSampleTime = false;
};

} // namespace ui
