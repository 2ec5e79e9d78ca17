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

#include <vector>

namespace ui {

namespace {

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
        , about(message.about)
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
        const auto addButton = [&](const BarAction& choice) {
            auto* button = new QPushButton(choice.text);
            connect(button, &QPushButton::clicked, this, [this, choice] {
                const auto act = choice.action; // the bar may be gone before it is done
                if (!choice.keepsBar)
                    dismiss();
                act();
            });
            row->addWidget(button, 0, Qt::AlignTop);
        };
        if (!message.actionText.isEmpty())
            addButton({message.actionText, message.action});
        for (const BarAction& other : message.others)
            addButton(other);
        auto* close = new QToolButton;
        close->setIcon(icon(QStringLiteral("close"), palette()));
        close->setAccessibleName(MessageBars::tr("Close this message"));
        close->setToolTip(MessageBars::tr("Close this message"));
        connect(close, &QToolButton::clicked, this, [this] { dismiss(); });
        row->addWidget(close, 0, Qt::AlignTop);
    }

    // Its own button may be the sender, and its action may dismiss it once more.
    void dismiss() {
        setParent(nullptr);
        deleteLater();
    }

    const FileAction about;
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

// The layout holds nothing else.
std::vector<Bar*> barsIn(const QLayout& layout) {
    std::vector<Bar*> bars;
    for (int i = 0; i < layout.count(); ++i)
        bars.push_back(static_cast<Bar*>(layout.itemAt(i)->widget()));
    return bars;
}

} // namespace

MessageBars::MessageBars(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
}

void MessageBars::show(const BarMessage& message) {
    remove(message.about);
    auto* bar = new Bar(message, this);
    m_layout->addWidget(bar);
    QAccessibleEvent announcement(bar, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
    emit shown();
}

void MessageBars::remove(FileAction about) {
    for (Bar* bar : barsIn(*m_layout))
        if (bar->about == about)
            bar->dismiss();
}

void MessageBars::focus(FileAction about) {
    for (Bar* bar : barsIn(*m_layout))
        if (bar->about == about)
            bar->findChild<QPushButton*>()->setFocus(Qt::OtherFocusReason);
}

void MessageBars::clear() {
    for (Bar* bar : barsIn(*m_layout))
        bar->dismiss();
}

QStringList MessageBars::texts() const {
    QStringList texts;
    for (const Bar* bar : barsIn(*m_layout))
        texts << bar->title + QLatin1Char('\n') + bar->detail;
    return texts;
}

} // namespace ui
