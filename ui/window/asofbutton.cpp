// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/asofbutton.h"

#include "ui/style/texts.h"

#include <QDateTime>
#include <QDateTimeEdit>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QMenu>
#include <QTimeZone>
#include <QVBoxLayout>

namespace ui {

namespace {

QDateTime toDateTime(core::Instant instant) {
    const auto since = std::chrono::floor<std::chrono::milliseconds>(instant.time_since_epoch());
    return QDateTime::fromMSecsSinceEpoch(since.count());
}

core::Instant toInstant(const QDateTime& time) {
    return core::Instant(std::chrono::milliseconds(time.toMSecsSinceEpoch()));
}

} // namespace

AsOfButton::AsOfButton(Document& document, QWidget* parent)
    : QToolButton(parent)
    , m_document(document) {
    setPopupMode(InstantPopup);
    auto* menu = new QMenu(this);
    menu->addAction(tr("&Now"), this, [this] { m_document.setFixedNow(std::nullopt); });
    setMenu(menu);
    addStep(tr("One &day later"), std::chrono::days(1));
    addStep(tr("One &week later"), std::chrono::days(7));
    addStep(tr("&30 days later"), std::chrono::days(30));
    addStep(tr("&90 days later"), std::chrono::days(90));
    menu->addSeparator();
    menu->addAction(tr("&Choose a time…"), this, &AsOfButton::chooseTime);
    connect(&document, &Document::nowChanged, this, &AsOfButton::refresh);
    refresh();
}

void AsOfButton::refresh() {
    const QString time = m_document.isNowFixed()
                             ? tr("%1 (%2)", "time and its zone")
                                   .arg(dateText(m_document.now()), zoneText(m_document.now()))
                             : tr("now", "as of now");
    setText(tr("As of: %1").arg(time));
    setAccessibleName(tr("Ages are counted to: %1").arg(time));
    setToolTip(tr("The time that ages are counted to, here in UTC: %1")
                   .arg(fullDateText(m_document.now())));
}

void AsOfButton::addStep(const QString& text, std::chrono::days later) {
    menu()->addAction(text, this,
                      [this, later] { m_document.setFixedNow(m_document.now() + later); });
}

void AsOfButton::chooseTime() {
    QDialog dialog(window());
    dialog.setWindowTitle(tr("As of"));
    auto* edit = new QDateTimeEdit(toDateTime(m_document.now()));
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd hh:mm:ss"));
    edit->setDateTimeRange(QDateTime::fromSecsSinceEpoch(0),
                           QDateTime(QDate(2261, 1, 1), QTime(0, 0)));
    auto* label =
        new QLabel(tr("Count ages &to this local time (now %1):").arg(zoneText(m_document.now())));
    label->setBuddy(edit);
    edit->setAccessibleName(tr("Time that ages are counted to"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto* layout = new QVBoxLayout(&dialog);
    layout->addWidget(label);
    layout->addWidget(edit);
    layout->addWidget(buttons);
    if (dialog.exec() == QDialog::Accepted)
        m_document.setFixedNow(toInstant(edit->dateTime()));
}

} // namespace ui
