// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/settings.h"

namespace ui {

namespace {

constexpr qsizetype recentLimit = 10;

const QString geometryKey = QStringLiteral("window/geometry");
const QString tableKey = QStringLiteral("window/tableWithBefore");
const QString themeKey = QStringLiteral("window/theme");
const QString folderKey = QStringLiteral("files/folder");
const QString recentKey = QStringLiteral("files/recentPolicies");

QString splitterKey(const QString& name) {
    return QStringLiteral("window/splitter-") + name;
}

} // namespace

Settings::Settings(QObject* parent)
    : QObject(parent)
    , m_settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("tagwarden"),
                 QStringLiteral("tagwarden")) {}

Settings::Settings(const QString& iniFile, QObject* parent)
    : QObject(parent)
    , m_settings(iniFile, QSettings::IniFormat) {}

QByteArray Settings::windowGeometry() const {
    return m_settings.value(geometryKey).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray& geometry) {
    m_settings.setValue(geometryKey, geometry);
}

QByteArray Settings::splitterState(const QString& name) const {
    return m_settings.value(splitterKey(name)).toByteArray();
}

void Settings::setSplitterState(const QString& name, const QByteArray& state) {
    m_settings.setValue(splitterKey(name), state);
}

QByteArray Settings::tableState() const {
    return m_settings.value(tableKey).toByteArray();
}

void Settings::setTableState(const QByteArray& state) {
    m_settings.setValue(tableKey, state);
}

ThemeChoice Settings::theme() const {
    const QString name = m_settings.value(themeKey).toString();
    if (name == QLatin1String("light"))
        return ThemeChoice::Light;
    if (name == QLatin1String("dark"))
        return ThemeChoice::Dark;
    return ThemeChoice::System;
}

void Settings::setTheme(ThemeChoice theme) {
    const char* const name = theme == ThemeChoice::Light  ? "light"
                             : theme == ThemeChoice::Dark ? "dark"
                                                          : "system";
    m_settings.setValue(themeKey, QLatin1String(name));
}

QString Settings::folder() const {
    return m_settings.value(folderKey).toString();
}

void Settings::setFolder(const QString& folder) {
    m_settings.setValue(folderKey, folder);
}

QStringList Settings::recentPolicies() const {
    return m_settings.value(recentKey).toStringList();
}

void Settings::addRecentPolicy(const QString& path) {
    QStringList paths = recentPolicies();
    paths.removeAll(path);
    paths.prepend(path);
    setRecentPolicies(paths.mid(0, recentLimit));
}

void Settings::removeRecentPolicy(const QString& path) {
    QStringList paths = recentPolicies();
    paths.removeAll(path);
    setRecentPolicies(paths);
}

void Settings::clearRecentPolicies() {
    setRecentPolicies({});
}

void Settings::setRecentPolicies(const QStringList& paths) {
    m_settings.setValue(recentKey, paths);
    emit recentPoliciesChanged();
}

} // namespace ui
