// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guarantees/guaranteedialog.h"

#include "core/guarantees/proofwording.h"
#include "ui/guarantees/guaranteetext.h"
#include "ui/style/texts.h"
#include "ui/style/theme.h"
#include "ui/style/wrappedlabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <limits>

namespace ui {

GuaranteeDialog::GuaranteeDialog(const std::optional<core::Guarantee>& guarantee, QWidget* parent)
    : QDialog(parent)
    , m_patterns(new QLineEdit)
    , m_alsoArchive(new QCheckBox(tr("nor &archived")))
    , m_sentence(new WrappedLabel(WrappedLabel::Tone::Text, this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel)) {
    setWindowTitle(guarantee ? tr("Change guarantee") : tr("Add guarantee"));
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(space::large);
    form->setVerticalSpacing(space::small);
    const QString patterns = tr("&Never expired: images with tags like");
    m_patterns->setObjectName(QStringLiteral("patterns"));
    m_patterns->setAccessibleName(withoutMnemonic(patterns));
    m_patterns->setPlaceholderText(tr("for example prod-*, or for several tags prod-* v*"));
    form->addRow(patterns, m_patterns);
    std::optional<int> newest;
    std::optional<int> days;
    if (guarantee) {
        m_patterns->setText(patternsText(*guarantee));
        newest = guarantee->newest;
        if (guarantee->youngerThan)
            days = static_cast<int>(guarantee->youngerThan->count());
        m_alsoArchive->setChecked(guarantee->alsoArchive);
    }
    m_newest = addLimit(*form, tr("only the ne&west"), tr("How many of the newest"), newest, 5);
    m_younger =
        addLimit(*form, tr("only while &younger than (days)"), tr("How many days"), days, 30);
    m_alsoArchive->setObjectName(QStringLiteral("alsoArchive"));
    form->addRow(QString(), m_alsoArchive);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::medium);
    column->setSpacing(space::large);
    column->addLayout(form);
    column->addWidget(m_sentence);
    column->addStretch();
    column->addWidget(m_buttons);
    resize(640, sizeHint().height());

    connect(m_patterns, &QLineEdit::textChanged, this, &GuaranteeDialog::refresh);
    connect(m_alsoArchive, &QCheckBox::toggled, this, &GuaranteeDialog::refresh);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    refresh();
}

GuaranteeDialog::Limit GuaranteeDialog::addLimit(QFormLayout& form, const QString& text,
                                                 const QString& numberName,
                                                 std::optional<int> value, int usual) {
    const Limit limit{new QCheckBox(text), new QSpinBox};
    limit.isOn->setChecked(value.has_value());
    limit.number->setRange(1, std::numeric_limits<int>::max());
    limit.number->setValue(value.value_or(usual));
    limit.number->setEnabled(value.has_value());
    limit.number->setAccessibleName(numberName);
    auto* row = new QHBoxLayout;
    row->addWidget(limit.isOn);
    row->addWidget(limit.number);
    row->addStretch();
    form.addRow(QString(), row);
    connect(limit.isOn, &QCheckBox::toggled, limit.number, &QSpinBox::setEnabled);
    connect(limit.isOn, &QCheckBox::toggled, this, &GuaranteeDialog::refresh);
    connect(limit.number, &QSpinBox::valueChanged, this, &GuaranteeDialog::refresh);
    return limit;
}

std::optional<core::Guarantee> GuaranteeDialog::guarantee() const {
    const auto keep = patternsFrom(m_patterns->text());
    if (!keep)
        return {};
    core::Guarantee guarantee{.keep = *keep};
    if (m_newest.isOn->isChecked())
        guarantee.newest = m_newest.number->value();
    if (m_younger.isOn->isChecked())
        guarantee.youngerThan = std::chrono::days(m_younger.number->value());
    guarantee.alsoArchive = m_alsoArchive->isChecked();
    return guarantee;
}

void GuaranteeDialog::refresh() {
    const auto made = guarantee();
    m_sentence->setText(made ? translated(core::guaranteeSentence(*made))
                             : translated(patternsFrom(m_patterns->text()).error().message));
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(made.has_value());
}

} // namespace ui
