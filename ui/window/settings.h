// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the editor remembers from one day to the next.
//
// The application makes it and hands it down; a test gives it an empty file.
#pragma once

#include "ui/style/theme.h"

#include <QByteArray>
#include <QObject>
#include <QSettings>
#include <QStringList>

namespace ui {

class Settings : public QObject {
    Q_OBJECT
public:
    // The user's own file, or the one that is named.
    explicit Settings(QObject* parent = nullptr);
    explicit Settings(const QString& iniFile, QObject* parent = nullptr);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);
    // Of the splitter with that name.
    QByteArray splitterState(const QString& name) const;
    void setSplitterState(const QString& name, const QByteArray& state);
    QByteArray tableState() const;
    void setTableState(const QByteArray& state);

    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);

    // The folder of the file that was opened or saved last.
    QString folder() const;
    void setFolder(const QString& folder);

    // Policies, the latest first; at most ten.
    QStringList recentPolicies() const;
    void addRecentPolicy(const QString& path);
    void removeRecentPolicy(const QString& path);
    void clearRecentPolicies();

signals:
    void recentPoliciesChanged();

private:
    void setRecentPolicies(const QStringList& paths);

    QSettings m_settings;
};

} // namespace ui
