// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/tour.h"

#include "ui/style/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int textWidth = 320;
constexpr int ringWidth = 3;

class Ring : public QWidget {
public:
    explicit Ring(QWidget* window)
        : QWidget(window) {
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colours(palette()).accent, ringWidth));
        painter.drawRoundedRect(
            QRectF(rect()).adjusted(ringWidth, ringWidth, -ringWidth, -ringWidth), space::radius,
            space::radius);
    }
};

QLabel* plainLabel() {
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFixedWidth(textWidth);
    return label;
}

} // namespace

Tour::Tour(QList<Step> steps, QWidget* window)
    : QFrame(window)
    , m_steps(std::move(steps))
    , m_ring(new Ring(window))
    , m_count(plainLabel())
    , m_title(plainLabel())
    , m_text(plainLabel())
    , m_next(new QPushButton) {
    setObjectName(QStringLiteral("tour"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setAttribute(Qt::WA_DeleteOnClose);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    auto* close = new QPushButton(tr("&Close the tour"));
    m_next->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(close);
    buttons->addStretch(1);
    buttons->addWidget(m_next);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::medium, space::large, space::medium);
    column->setSpacing(space::small);
    for (QLabel* label : {m_count, m_title, m_text})
        column->addWidget(label);
    column->addLayout(buttons);

    connect(close, &QPushButton::clicked, this, &Tour::end);
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_step + 1 == m_steps.size())
            end();
        else
            show(m_step + 1);
    });
    window->installEventFilter(this);
    show(0);
    m_next->setFocus();
}

Tour::~Tour() {
    delete m_ring;
}

void Tour::show(int step) {
    m_step = step;
    const Step& shown = m_steps[step];
    const bool isLast = step + 1 == m_steps.size();
    m_count->setText(tr("Step %1 of %2").arg(step + 1).arg(m_steps.size()));
    m_title->setText(shown.title);
    m_text->setText(shown.text);
    m_next->setText(isLast ? tr("&Done") : tr("&Next"));
    setAccessibleName(shown.title);
    setAccessibleDescription(shown.text);
    place();
    m_ring->show();
    m_ring->raise();
    QFrame::show();
    raise();
    QAccessibleEvent told(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&told);
}

// Where there is most room beside what it is about, else in its middle; always inside the window.
void Tour::place() {
    const QWidget* about = m_steps[m_step].about;
    if (!about)
        return;
    adjustSize();
    const QRect window = parentWidget()->rect();
    const QRect target(about->mapTo(parentWidget(), QPoint()), about->size());
    m_ring->setGeometry(target);
    QRect card(QPoint(), size());
    if (target.right() + card.width() + space::large < window.right())
        card.moveTopLeft({target.right() + space::large, target.top() + 5 * space::large});
    else if (target.left() > card.width() + space::large)
        card.moveTopRight({target.left() - space::large, target.top() + 5 * space::large});
    else
        card.moveTopLeft({target.center().x() - card.width() / 2, target.bottom() + space::small});
    card.moveBottom(std::min(card.bottom(), window.bottom() - space::large));
    card.moveRight(std::min(card.right(), window.right() - space::large));
    card.moveTopLeft({std::max(card.left(), 0), std::max(card.top(), 0)});
    setGeometry(card);
}

void Tour::end() {
    emit ended();
    close();
}

void Tour::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        end();
    else
        QFrame::keyPressEvent(event);
}

bool Tour::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        place();
    return QFrame::eventFilter(watched, event);
}

} // namespace ui
