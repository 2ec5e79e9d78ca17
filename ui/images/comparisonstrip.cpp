// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/comparisonstrip.h"

#include "ui/images/changetext.h"
#include "ui/rules/flowlayout.h"
#include "ui/style/texts.h"
#include "ui/style/theme.h"
#include "ui/style/wrappedlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace ui {

ComparisonStrip::ComparisonStrip(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_text(new WrappedLabel(WrappedLabel::Tone::Text, this)) {
    m_text->setMaximumLines(2);
    auto* end = new QPushButton(tr("End comparison"), this);
    end->setObjectName(QStringLiteral("endComparing"));
    end->setToolTip(tr("Esc ends it, too"));
    end->setFlat(true);
    end->setCursor(Qt::PointingHandCursor);
    connect(end, &QPushButton::clicked, &document.comparison(), &Comparison::end);

    auto* heading = new QHBoxLayout;
    heading->addWidget(m_text, 1);
    heading->addWidget(end);
    auto* groups = new FlowLayout;
    groups->setSpacing(space::small);
    addGroup(*groups, {core::Change::NewlyExpires, core::Change::NewlyArchived});
    addGroup(*groups, {core::Change::NewlyKept});
    addGroup(*groups, {core::Change::OtherRule});
    addGroup(*groups, {core::Change::Same});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::medium, space::tiny, space::tiny, space::small);
    column->setSpacing(space::tiny);
    column->addLayout(heading);
    column->addLayout(groups);

    connect(&document, &Document::evaluationChanged, this, &ComparisonStrip::refresh);
    connect(&document.comparison(), &Comparison::changed, this, &ComparisonStrip::refresh);
    refresh();
}

void ComparisonStrip::setShown(ShownChanges shown) {
    m_shown = shown;
    refresh();
}

void ComparisonStrip::addGroup(QLayout& row, std::initializer_list<core::Change> changes) {
    ShownChanges shown;
    for (const core::Change change : changes)
        shown.set(static_cast<std::size_t>(change));
    auto* button = new QPushButton(this);
    button->setCheckable(true);
    button->setCursor(Qt::PointingHandCursor);
    row.addWidget(button);
    m_groups.push_back({shown, button});
    connect(button, &QPushButton::clicked, this,
            [this, place = m_groups.size() - 1] { toggle(m_groups[place]); });
}

void ComparisonStrip::refresh() {
    const Comparison& comparison = m_document.comparison();
    const bool begins = comparison.isOn() && isHidden();
    setVisible(comparison.isOn());
    if (!comparison.isOn())
        return;
    m_text->setText(tr("⇄ Compared with %1").arg(comparison.other().name));
    setAccessibleName(m_text->text());
    if (begins) {
        QAccessibleEvent announcement(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&announcement);
    }
    for (const Group& group : m_groups)
        refreshGroup(group);
}

void ComparisonStrip::refreshGroup(const Group& group) {
    const SharedComparison result = m_document.comparison().result();
    core::Total total;
    // Of several kinds of change those that there are, and the first where there is none.
    QStringList words;
    QString sign;
    for (const core::Change change : core::changes) {
        if (!group.changes.test(static_cast<std::size_t>(change)))
            continue;
        const core::Total part = result ? result->images.total(change) : core::Total{};
        total.images += part.images;
        total.bytes += part.bytes;
        if (words.isEmpty() || (part.images > 0 && total.images == part.images)) {
            words = {changeWord(change)};
            sign = changeSign(change);
        } else if (part.images > 0) {
            words << changeWord(change).toLower();
        }
    }
    const QString word = words.join(tr(" or "));
    const QString count =
        result ? locale().toString(static_cast<qulonglong>(total.images)) : QStringLiteral("–");
    const bool isChosen = !m_shown.all() && (m_shown & group.changes).any();
    group.button->setText((isChosen ? QStringLiteral("✓ ") : QString()) + sign + QLatin1Char(' ') +
                          count + QLatin1Char(' ') + word);
    group.button->setChecked(isChosen);
    group.button->setToolTip(tr("%1 in %2").arg(sizeText(total.bytes), word));
    group.button->setAccessibleName(tr("Show only: %1, %2").arg(word, count));
}

void ComparisonStrip::toggle(const Group& group) {
    ShownChanges shown = m_shown.all() ? ShownChanges() : m_shown;
    shown ^= group.changes;
    setShown(shown.none() ? everyChange() : shown);
    emit shownChanged(m_shown);
}

void ComparisonStrip::paintEvent(QPaintEvent*) {
    const Colours& c = colours(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(c.accent);
    painter.setBrush(c.selection);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::radius,
                            space::radius);
}

} // namespace ui
