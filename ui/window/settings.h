// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the editor remembers from one day to the next.
//
// The application makes it and hands it down; a test gives it an empty file.
#pragma once

#include "ui/images/storagecost.h"
#include "ui/style/language.h"
#include "ui/style/theme.h"

#include <QByteArray>
#include <QObject>
#include <QSettings>
#include <QStringList>

#include <optional>

namespace ui {

class Settings : public QObject {
    Q_OBJECT
public:
    // The user's own file, or the one that is named, which is made where it is missing.
    explicit Settings(QObject* parent = nullptr);
    explicit Settings(const QString& iniFile, QObject* parent = nullptr);

    // Why the named file cannot be read or written; nothing when all is well.
    std::optional<QString> obstacle() const;
    // For what belongs to these settings and is no setting: sessions, and which files are open.
    // With the user's own file it is where the platform keeps application data, else beside the
    // named file. Need not exist.
    QString dataFolder() const;

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);
    // Of the splitter with that name.
    QByteArray splitterState(const QString& name) const;
    void setSplitterState(const QString& name, const QByteArray& state);
    QByteArray tableState() const;
    void setTableState(const QByteArray& state);

    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    Language language() const;
    void setLanguage(Language language);

    // For ever: Help shows it again.
    bool hasSeenTour() const;
    void setTourSeen();

    StoragePrices prices() const;
    void setPrices(const StoragePrices& prices);
    // Whether rules get the priorities 1 to n with each rule that comes, goes or moves; else they
    // share out those that there are.
    bool renumbers() const;
    void setRenumbers(bool renumbers);

    // The folder of the file that was opened or saved last.
    QString folder() const;
    void setFolder(const QString& folder);

    // How many recent policies are kept; none at all is a choice.
    static constexpr int mostRecentPolicies = 50;
    int recentLimit() const;
    void setRecentLimit(int limit);
    // Policies, the latest first.
    QStringList recentPolicies() const;
    void addRecentPolicy(const QString& path);
    void removeRecentPolicy(const QString& path);
    void clearRecentPolicies();

    // What is guaranteed of a policy, as text, as the latest window of any Tagwarden has set it.
    QString guaranteesOf(const QString& policy);
    // An empty text forgets them.
    void setGuaranteesOf(const QString& policy, const QString& guarantees);

signals:
    void themeChanged();
    void pricesChanged();
    void renumbersChanged();
    void recentPoliciesChanged();

private:
    void setRecentPolicies(const QStringList& paths);
    // Stores it; false where it was so already.
    bool change(const QString& key, const QVariant& value);

    QSettings m_settings;
    QString m_dataFolder;
};

} // namespace ui
