// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/keepingoffers.h"

#include "ui/style/texts.h"
#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

// As one line of a list; its button is gone when another list takes its place.
QWidget* offerRow(QPushButton* button, const QString& others) {
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::small);
    auto* label = new QLabel(others);
    label->setTextFormat(Qt::PlainText);
    line->addWidget(button);
    line->addWidget(label, 1);
    return row;
}

} // namespace

KeepingOffers::KeepingOffers(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_heading(new QLabel(tr("Each of these alone would keep it:")))
    , m_rows(new QVBoxLayout) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    column->addWidget(m_heading);
    m_rows->setSpacing(space::tiny);
    column->addLayout(m_rows);
    connect(&m_search, &KeepingSearch::found, this, &KeepingOffers::showOffers);
    hide();
}

void KeepingOffers::setImage(std::optional<core::ImageIndex> image) {
    std::optional<Asked> asked = question(image);
    if (asked == m_asked)
        return;
    // What only the clock has made another question has most likely the same answer.
    const bool isOnlyLater = asked && m_asked && asked->isLater(*m_asked);
    m_asked = std::move(asked);
    if (!isOnlyLater)
        showOffers({});
    if (!m_asked)
        m_search.forget();
    else
        m_search.ask(m_asked->question, {m_asked->images, &m_asked->images->store});
}

// Nothing where the image stays, and while the policy is not what is decided by.
std::optional<KeepingOffers::Asked>
KeepingOffers::question(std::optional<core::ImageIndex> image) const {
    const SharedEvaluation evaluation = m_document.evaluation();
    if (!image || !evaluation || m_document.fault() || m_document.isHeldOver() ||
        m_document.isMoving() || evaluation->outcome(*image) == core::Outcome::Keep)
        return {};
    return Asked{{m_document.draft(), m_document.mutedRules(), m_document.now(), *image},
                 m_document.images()};
}

QString KeepingOffers::text() const {
    if (m_rows->isEmpty())
        return {};
    QStringList lines{m_heading->text()};
    const auto buttons = findChildren<QPushButton*>();
    for (const QPushButton* button : buttons)
        lines << button->accessibleName();
    return lines.join(QLatin1Char('\n'));
}

bool KeepingOffers::Asked::isLater(const Asked& other) const {
    Asked same = other;
    same.question.now = question.now;
    return *this == same;
}

void KeepingOffers::showOffers(const std::vector<core::KeepingEdit>& edits) {
    if (edits == m_offers)
        return; // whoever has the focus keeps it
    m_offers = edits;
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const core::KeepingEdit& offer : edits)
        addOffer(offer);
    setVisible(!edits.empty());
}

void KeepingOffers::addOffer(const core::KeepingEdit& offer) {
    const QString what = translated(core::told(offer.edit, m_asked->question.draft));
    const QString others = translated(core::toldOthers(offer));
    constexpr int widest = 380; // a tag may have 128 letters
    const int number = m_rows->count() + 1;
    auto* button =
        new QPushButton(QStringLiteral("&%1  ").arg(number) +
                        menuText(fontMetrics().elidedText(what, Qt::ElideMiddle, widest)));
    button->setAccessibleName(tr("%1; %2").arg(what, others));
    setPlainToolTip(*button, what);
    // After the click: the offers, and the button with them, are others then.
    connect(
        button, &QPushButton::clicked, this,
        [this, what, edit = offer.edit] { m_document.carryOut(edit, what); }, Qt::QueuedConnection);
    m_rows->addWidget(offerRow(button, others));
}

} // namespace ui
