// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/messagebars.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int mostBars = 3;

QLabel* plainLabel(const QString& text) {
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

class Bar : public QWidget {
public:
    Bar(const BarMessage& message, QWidget* parent)
        : QWidget(parent)
        , severity(message.severity)
        , title(message.title)
        , detail(message.detail) {
        setAccessibleName(title);
        setAccessibleDescription(detail);
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(space::large, space::small, space::small, space::small);
        row->setSpacing(space::medium);
        auto* signLabel = new QLabel(severitySign(severity));
        row->addWidget(signLabel, 0, Qt::AlignTop);
        auto* texts = new QVBoxLayout;
        texts->setSpacing(2);
        QLabel* titleLabel = plainLabel(title);
        QFont bold = titleLabel->font();
        bold.setBold(true);
        titleLabel->setFont(bold);
        texts->addWidget(titleLabel);
        if (!detail.isEmpty())
            texts->addWidget(plainLabel(detail));
        row->addLayout(texts, 1);
        if (!message.actionText.isEmpty()) {
            auto* button = new QPushButton(message.actionText);
            connect(button, &QPushButton::clicked, this, [this, action = message.action] {
                deleteLater();
                action();
            });
            row->addWidget(button, 0, Qt::AlignTop);
        }
        auto* close = new QToolButton;
        close->setIcon(icon(QStringLiteral("close"), palette()));
        close->setAccessibleName(MessageBars::tr("Close this message"));
        close->setToolTip(MessageBars::tr("Close this message"));
        connect(close, &QToolButton::clicked, this, &QObject::deleteLater);
        row->addWidget(close, 0, Qt::AlignTop);
    }

    const core::Severity severity;
    const QString title;
    const QString detail;

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.fillRect(rect(), severityGround(severity, palette()));
        painter.fillRect(QRect(0, 0, 4, height()), severityColour(severity, palette()));
        painter.fillRect(QRect(0, height() - 1, width(), 1), colours(palette()).line);
    }
};

} // namespace

MessageBars::MessageBars(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
}

void MessageBars::show(const BarMessage& message) {
    auto bars = findChildren<QWidget*>(QStringLiteral("bar"), Qt::FindDirectChildrenOnly);
    for (QWidget* bar : std::as_const(bars))
        if (bar->accessibleName() == message.title)
            delete bar;
    bars = findChildren<QWidget*>(QStringLiteral("bar"), Qt::FindDirectChildrenOnly);
    if (bars.size() >= mostBars)
        delete bars.front();

    auto* bar = new Bar(message, this);
    bar->setObjectName(QStringLiteral("bar"));
    m_layout->addWidget(bar);
    QAccessibleEvent announcement(bar, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

void MessageBars::clear() {
    qDeleteAll(findChildren<QWidget*>(QStringLiteral("bar"), Qt::FindDirectChildrenOnly));
}

QStringList MessageBars::texts() const {
    QStringList texts;
    const auto bars = findChildren<QWidget*>(QStringLiteral("bar"), Qt::FindDirectChildrenOnly);
    for (const QWidget* bar : bars)
        texts << bar->accessibleName() + QLatin1Char('\n') + bar->accessibleDescription();
    return texts;
}

} // namespace ui
