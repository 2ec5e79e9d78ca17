// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/settingsdialog.h"

#include "ui/style/texts.h"
#include "ui/style/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int longestCurrency = 8;
constexpr double highestPrice = 9999;

// Adds the control below a label with a key, and names it.
void addRow(QFormLayout& form, const QString& label, QWidget* control, const char* name) {
    control->setObjectName(QLatin1String(name));
    control->setAccessibleName(withoutMnemonic(label));
    form.addRow(label, control);
}

QLabel* remark(const QString& text) {
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

SettingsDialog::SettingsDialog(Settings& settings, QWidget* parent)
    : QDialog(parent)
    , m_settings(settings) {
    setWindowTitle(tr("Settings"));
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(space::large);
    form->setVerticalSpacing(space::small);
    addLooks(*form);
    addFiles(*form);
    addRules(*form);
    addPrices(*form);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::medium);
    column->setSpacing(space::large);
    column->addLayout(form);
    column->addStretch();
    column->addWidget(buttons);
    // Else a low screen makes it two thirds as high as itself, which cuts the last lines off.
    column->setSizeConstraint(QLayout::SetFixedSize);
}

void SettingsDialog::addLooks(QFormLayout& form) {
    auto* theme = new QComboBox;
    theme->addItem(tr("Like the system"), int(ThemeChoice::System));
    theme->addItem(tr("Light"), int(ThemeChoice::Light));
    theme->addItem(tr("Dark"), int(ThemeChoice::Dark));
    theme->setCurrentIndex(theme->findData(int(m_settings.theme())));
    connect(theme, &QComboBox::currentIndexChanged, this, [this, theme] {
        m_settings.setTheme(static_cast<ThemeChoice>(theme->currentData().toInt()));
    });
    addRow(form, tr("&Theme"), theme, "theme");

    auto* language = new QComboBox;
    language->addItem(tr("Like the system"), int(Language::System));
    // Each as its speakers call it, so that they find it whatever is spoken now.
    language->addItem(QStringLiteral("English"), int(Language::English));
    language->addItem(QStringLiteral("日本語"), int(Language::Japanese));
    language->setCurrentIndex(language->findData(int(m_settings.language())));
    connect(language, &QComboBox::currentIndexChanged, this, [this, language] {
        m_settings.setLanguage(static_cast<Language>(language->currentData().toInt()));
    });
    addRow(form, tr("Lan&guage"), language, "language");
    form.addRow({}, remark(tr("The language changes when Tagwarden is started again.")));
}

void SettingsDialog::addFiles(QFormLayout& form) {
    auto* recent = new QSpinBox;
    recent->setRange(0, Settings::mostRecentPolicies);
    recent->setSpecialValueText(tr("none"));
    recent->setValue(m_settings.recentLimit());
    // While a number is typed, its first digit must not shorten the list.
    recent->setKeyboardTracking(false);
    connect(recent, &QSpinBox::valueChanged, &m_settings, &Settings::setRecentLimit);
    addRow(form, tr("&Recent policies to list"), recent, "recentLimit");
}

void SettingsDialog::addRules(QFormLayout& form) {
    auto* renumbers = new QCheckBox(tr("Re&number 1 to n when rules are added, moved or deleted"));
    renumbers->setObjectName(QStringLiteral("renumbers"));
    renumbers->setToolTip(tr("Without it, rules that move share out the priorities that are "
                             "there, and gaps stay."));
    renumbers->setChecked(m_settings.renumbers());
    connect(renumbers, &QCheckBox::toggled, &m_settings, &Settings::setRenumbers);
    form.addRow(QString(), renumbers);
}

void SettingsDialog::addPrices(QFormLayout& form) {
    const auto addPrice = [&](const QString& label, double StoragePrices::*price,
                              const char* name) {
        auto* amount = new QDoubleSpinBox;
        amount->setDecimals(4);
        amount->setRange(0, highestPrice);
        amount->setSingleStep(0.01);
        amount->setValue(m_settings.prices().*price);
        amount->setKeyboardTracking(false);
        connect(amount, &QDoubleSpinBox::valueChanged, this, [this, price](double value) {
            StoragePrices prices = m_settings.prices();
            prices.*price = value;
            m_settings.setPrices(prices);
        });
        addRow(form, label, amount, name);
    };
    addPrice(tr("&Standard storage, per GB and month"), &StoragePrices::standard, "standardPrice");
    addPrice(tr("&Archive storage, per GB and month"), &StoragePrices::archive, "archivePrice");

    auto* currency = new QLineEdit(m_settings.prices().currency);
    currency->setMaxLength(longestCurrency);
    connect(currency, &QLineEdit::textChanged, this, [this](const QString& text) {
        StoragePrices prices = m_settings.prices();
        prices.currency = text.trimmed();
        m_settings.setPrices(prices);
    });
    addRow(form, tr("C&urrency"), currency, "currency");
    form.addRow({}, remark(tr("AWS asks different prices in different regions, and less for an "
                              "archive above 150 TB.")));
}

} // namespace ui
