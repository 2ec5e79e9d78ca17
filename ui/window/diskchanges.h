// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tells in bars what others do with the open files: another program changes or removes the policy
// or a list of images, or another window has the policy open.
#pragma once

#include "ui/session/filewatch.h"
#include "ui/session/openmark.h"
#include "ui/window/comparemenu.h"
#include "ui/window/imagefiles.h"
#include "ui/window/policyfiles.h"

#include <QObject>

namespace ui {

class DiskChanges : public QObject {
    Q_OBJECT
public:
    // All live as long as this. In the folder it marks which policy is open.
    DiskChanges(PolicyFiles& policy, ImageFiles& images, CompareMenu& compare, QUndoStack& steps,
                MessageBars& bars, const QString& marksFolder, QObject* parent = nullptr);

private:
    void followPolicy();
    void followImages();
    void tellChangedPolicy(const QString& path);
    void tellVanishedPolicy(const QString& path);
    void tellChangedImages(const QString& path);
    void tellVanishedImages(const QString& path);

    PolicyFiles& m_policy;
    ImageFiles& m_images;
    CompareMenu& m_compare;
    QUndoStack& m_steps;
    MessageBars& m_bars;
    OpenMark m_mark;
    FileWatch m_policyWatch;
    FileWatch m_imagesWatch;
    QString m_policyPath;             // that is watched
    FileWatch::Stamps m_imagesAsRead; // of the list that is being read, or was last
};

} // namespace ui
