// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/settings.h"

#include "ui/document/files.h"
#include "ui/style/texts.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace ui {

namespace {

constexpr int usualRecentLimit = 10;

const QString geometryKey = QStringLiteral("window/geometry");
const QString tableKey = QStringLiteral("window/tableWithBefore");
const QString tourKey = QStringLiteral("window/tourSeen");
const QString themeKey = QStringLiteral("window/theme");
const QString languageKey = QStringLiteral("language");
const QString standardPriceKey = QStringLiteral("prices/standard");
const QString archivePriceKey = QStringLiteral("prices/archive");
const QString currencyKey = QStringLiteral("prices/currency");
const QString renumbersKey = QStringLiteral("rules/renumber");
const QString recentLimitKey = QStringLiteral("files/recentLimit");
const QString folderKey = QStringLiteral("files/folder");
const QString recentKey = QStringLiteral("files/recentPolicies");

// As they stand in the file, in the order of their enumerators.
constexpr const char* themeNames[] = {"system", "light", "dark"};
constexpr const char* languageNames[] = {"system", "en", "ja"};

// The enumerator with that name; the first one for any other.
template <class Choice, std::size_t Size>
Choice choiceNamed(const QString& name, const char* const (&names)[Size]) {
    const auto* const found = std::ranges::find(
        names, name, [](const char* known) { return QString::fromLatin1(known); });
    return found == std::end(names) ? Choice{} : static_cast<Choice>(found - names);
}

// What someone wrote into the file by hand is no price if it is none.
double priceFrom(const QVariant& value, double otherwise) {
    bool isNumber = false;
    const double price = value.toDouble(&isNumber);
    return isNumber && std::isfinite(price) && price >= 0 ? price : otherwise;
}

// Whether the file is empty or has nothing but lines of settings, so that another one which is
// named by mistake is not taken for one and overwritten. The beginning tells.
bool holdsSettings(const QString& path) {
    constexpr qint64 beginning = 64 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    static const QRegularExpression line(
        QStringLiteral("^(\\[[A-Za-z%][\\w%. -]*\\]|[;#].*|[\\w%. \\\\-]+=.*|)$"));
    const QByteArray start = file.read(beginning);
    QList<QByteArray> lines = start.split('\n');
    if (start.size() == beginning)
        lines.removeLast(); // it is cut off
    return std::ranges::all_of(lines, [](const QByteArray& text) {
        return line.match(QString::fromUtf8(text.trimmed())).hasMatch();
    });
}

QString splitterKey(const QString& name) {
    return QStringLiteral("window/splitter-") + name;
}

// Of any policy: paths are no keys.
QString guaranteesKey(const QString& policy) {
    const QByteArray hash = QCryptographicHash::hash(policy.toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("guarantees/") + QString::fromLatin1(hash.toHex());
}

} // namespace

Settings::Settings(QObject* parent)
    : QObject(parent)
    , m_settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("tagwarden"),
                 QStringLiteral("tagwarden"))
    , m_dataFolder(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                   QStringLiteral("/tagwarden")) {}

Settings::Settings(const QString& iniFile, QObject* parent)
    : QObject(parent)
    , m_settings(QFileInfo(iniFile).absoluteFilePath(), QSettings::IniFormat)
    , m_dataFolder(m_settings.fileName() + QStringLiteral(".data")) {
    QFile file(m_settings.fileName());
    if (!file.exists() && QDir().mkpath(QFileInfo(file).absolutePath()))
        file.open(QIODevice::WriteOnly); // whether that went well, obstacle() tells
}

std::optional<QString> Settings::obstacle() const {
    if (!QFile::exists(m_settings.fileName()))
        return tr("There is no such file, and it cannot be made");
    if (const auto error = obstacleToRead(m_settings.fileName()))
        return translated(error->message);
    if (m_settings.status() == QSettings::FormatError || !holdsSettings(m_settings.fileName()))
        return tr("The file holds something else than settings");
    if (!m_settings.isWritable())
        return tr("The file cannot be written");
    return std::nullopt;
}

QString Settings::dataFolder() const {
    return m_dataFolder;
}

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
    return choiceNamed<ThemeChoice>(m_settings.value(themeKey).toString(), themeNames);
}

void Settings::setTheme(ThemeChoice theme) {
    if (change(themeKey, QString::fromLatin1(themeNames[static_cast<int>(theme)])))
        emit themeChanged();
}

Language Settings::language() const {
    return choiceNamed<Language>(m_settings.value(languageKey).toString(), languageNames);
}

void Settings::setLanguage(Language language) {
    change(languageKey, QString::fromLatin1(languageNames[static_cast<int>(language)]));
}

bool Settings::hasSeenTour() const {
    return m_settings.value(tourKey).toBool();
}

void Settings::setTourSeen() {
    change(tourKey, true);
}

StoragePrices Settings::prices() const {
    const StoragePrices usual;
    return {priceFrom(m_settings.value(standardPriceKey), usual.standard),
            priceFrom(m_settings.value(archivePriceKey), usual.archive),
            m_settings.value(currencyKey, usual.currency).toString()};
}

void Settings::setPrices(const StoragePrices& prices) {
    if (prices == this->prices())
        return;
    m_settings.setValue(standardPriceKey, prices.standard);
    m_settings.setValue(archivePriceKey, prices.archive);
    m_settings.setValue(currencyKey, prices.currency);
    emit pricesChanged();
}

bool Settings::renumbers() const {
    return m_settings.value(renumbersKey, false).toBool();
}

void Settings::setRenumbers(bool renumbers) {
    if (change(renumbersKey, renumbers))
        emit renumbersChanged();
}

int Settings::recentLimit() const {
    bool isNumber = false;
    const int limit = m_settings.value(recentLimitKey).toInt(&isNumber);
    return isNumber ? std::clamp(limit, 0, mostRecentPolicies) : usualRecentLimit;
}

void Settings::setRecentLimit(int limit) {
    if (change(recentLimitKey, limit))
        setRecentPolicies(recentPolicies());
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
    setRecentPolicies(paths);
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
    m_settings.setValue(recentKey, paths.mid(0, recentLimit()));
    emit recentPoliciesChanged();
}

QString Settings::guaranteesOf(const QString& policy) {
    m_settings.sync();
    return m_settings.value(guaranteesKey(policy)).toString();
}

// Each policy has a key of its own, so that windows do not overwrite each other's.
void Settings::setGuaranteesOf(const QString& policy, const QString& guarantees) {
    if (guarantees.isEmpty())
        m_settings.remove(guaranteesKey(policy));
    else
        change(guaranteesKey(policy), guarantees);
}

bool Settings::change(const QString& key, const QVariant& value) {
    if (m_settings.value(key) == value)
        return false;
    m_settings.setValue(key, value);
    return true;
}

} // namespace ui
