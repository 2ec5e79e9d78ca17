// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/problems/problemspanel.h"

#include "ui/problems/lostimages.h"
#include "ui/style/textlines.h"
#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTextLayout>
#include <QVBoxLayout>

namespace ui {

namespace {

// Paints sign, heading, sentence and ECR's text below one another, wrapped to the view's width.
class FindingDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
        const int width = view ? view->viewport()->width() : option.rect.width();
        int height = 2 * space::small;
        for (const QString& text : texts(index)) {
            QTextLayout layout(text, option.font);
            height += layLines(layout, width - left - space::large);
        }
        return {width, height};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Colours& c = colours(option.palette);
        const auto severity =
            static_cast<core::Severity>(index.data(FindingModel::SeverityRole).toInt());
        const QColor colour = severityColour(severity, option.palette);
        painter->save();
        if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
            painter->fillRect(option.rect,
                              option.state & QStyle::State_Selected ? c.selection : c.chip);
        QRect rect = option.rect.adjusted(left, space::small, -space::large, -space::small);
        painter->setFont(option.font);
        painter->setPen(colour);
        painter->drawText(QRect(option.rect.left(), rect.top(), left, rect.height()),
                          Qt::AlignHCenter | Qt::AlignTop, severitySign(severity));
        const QStringList shown = texts(index);
        for (qsizetype i = 0; i < shown.size(); ++i) {
            QTextLayout layout(shown[i], option.font);
            const int height = layLines(layout, rect.width());
            painter->setPen(i == 0 ? colour : i == 1 ? c.text : c.soft);
            layout.draw(painter, rect.topLeft());
            rect.setTop(rect.top() + height);
        }
        painter->setPen(c.line);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        painter->restore();
    }

private:
    static constexpr int left = 36; // room for the sign

    static QStringList texts(const QModelIndex& index) {
        QStringList shown{index.data(FindingModel::HeadingRole).toString(),
                          index.data(Qt::DisplayRole).toString()};
        const QString ecr = index.data(FindingModel::EcrRole).toString();
        if (!ecr.isEmpty())
            shown << ProblemsPanel::tr("ECR says: %1").arg(ecr);
        return shown;
    }
};

constexpr core::Severity severities[] = {core::Severity::Error, core::Severity::Warning,
                                         core::Severity::Note};

QString countInWords(core::Severity severity, int count) {
    switch (severity) {
    case core::Severity::Error:
        return count == 1 ? ProblemsPanel::tr("1 error")
                          : ProblemsPanel::tr("%n errors", nullptr, count);
    case core::Severity::Warning:
        return count == 1 ? ProblemsPanel::tr("1 warning")
                          : ProblemsPanel::tr("%n warnings", nullptr, count);
    case core::Severity::Note:
        break;
    }
    return count == 1 ? ProblemsPanel::tr("1 note") : ProblemsPanel::tr("%n notes", nullptr, count);
}

// The list, which says so where it is empty.
class FindingList : public QListView {
public:
    // `above` shows other problems unless it is hidden.
    explicit FindingList(const QWidget& above)
        : m_above(above) {
        setAccessibleName(ProblemsPanel::tr("Problems"));
        setItemDelegate(new FindingDelegate(this));
        setMouseTracking(true);
        setVerticalScrollMode(ScrollPerPixel);
        setResizeMode(Adjust);
        setEditTriggers(NoEditTriggers);
    }

protected:
    void paintEvent(QPaintEvent* event) override {
        QListView::paintEvent(event);
        if (model()->rowCount() > 0)
            return;
        QPainter painter(viewport());
        painter.setPen(colours(palette()).keep);
        painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap,
                         m_above.isHidden()
                             ? ProblemsPanel::tr("✓ No problems: ECR accepts this policy.")
                             : ProblemsPanel::tr("ECR accepts this policy."));
    }

    // Enter leads to where a click does, with Ctrl to where a double click does.
    void keyPressEvent(QKeyEvent* event) override {
        const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (!isEnter || !currentIndex().isValid())
            QListView::keyPressEvent(event);
        else if (event->modifiers() & Qt::ControlModifier)
            emit doubleClicked(currentIndex());
        else
            emit clicked(currentIndex());
    }

    void resizeEvent(QResizeEvent* event) override {
        QListView::resizeEvent(event);
        scheduleDelayedItemsLayout(); // heights depend on the width
    }

private:
    const QWidget& m_above;
};

} // namespace

ProblemsPanel::ProblemsPanel(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_lost(new LostImages(document))
    , m_model(new FindingModel(document, this))
    , m_list(new FindingList(*m_lost))
    , m_remedy(new QPushButton)
    , m_showText(new QPushButton(tr("Show in JS&ON")))
    , m_showImages(new QPushButton) {
    m_list->setModel(m_model);
    setFocusProxy(m_list);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(space::large, space::tiny, space::large, space::tiny);
    foot->addWidget(m_remedy);
    foot->addWidget(m_showText);
    foot->addWidget(m_showImages);
    foot->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    column->insertWidget(0, m_lost);
    setTabOrder(m_lost, m_list);
    column->addLayout(foot);

    connect(m_lost, &LostImages::chosen, this, &ProblemsPanel::imageChosen);
    connect(m_lost, &LostImages::countChanged, this, &ProblemsPanel::countsChanged);
    connect(this, &ProblemsPanel::countsChanged, m_list->viewport(), qOverload<>(&QWidget::update));
    connect(m_list, &QListView::clicked, this, &ProblemsPanel::choose);
    connect(m_list, &QListView::doubleClicked, this, &ProblemsPanel::choosePlace);
    connect(m_showText, &QPushButton::clicked, this,
            [this] { choosePlace(m_list->currentIndex()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ProblemsPanel::refreshButtons);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ProblemsPanel::refreshButtons);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ProblemsPanel::countsChanged);
    connect(m_showImages, &QPushButton::clicked, this,
            [this] { emit imagesChosen(m_model->images(m_list->currentIndex())); });
    connect(m_remedy, &QPushButton::clicked, this, &ProblemsPanel::mend);
    refreshButtons();
}

int ProblemsPanel::count(core::Severity severity) const {
    const int lost = severity == core::Severity::Error ? m_lost->count() : 0;
    return m_model->count(severity) + lost;
}

bool ProblemsPanel::select(core::RuleId rule) {
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row);
        const auto target = m_model->target(index);
        if (target && target->rule == rule) {
            m_list->setCurrentIndex(index);
            return true;
        }
    }
    return false;
}

QString ProblemsPanel::counts() const {
    QStringList parts;
    for (const core::Severity severity : severities)
        if (const int number = count(severity); number > 0)
            parts << severitySign(severity) + QLatin1Char(' ') + QString::number(number);
    return parts.join(QLatin1Char(' '));
}

QString ProblemsPanel::countsInWords() const {
    QStringList parts;
    for (const core::Severity severity : severities)
        if (const int number = count(severity); number > 0)
            parts << countInWords(severity, number);
    return parts.join(QStringLiteral(", "));
}

void ProblemsPanel::choose(const QModelIndex& index) {
    if (const auto target = m_model->target(index))
        emit chosen(target->rule, target->field);
    else
        choosePlace(index);
}

void ProblemsPanel::choosePlace(const QModelIndex& index) {
    if (index.isValid())
        emit placeChosen(m_model->place(index));
}

// That of the current finding, or while there is none of the first that has one.
void ProblemsPanel::refreshButtons() {
    m_showText->setVisible(m_model->rowCount() > 0);
    m_showText->setEnabled(m_list->currentIndex().isValid());
    const auto images = static_cast<int>(m_model->images(m_list->currentIndex()).size());
    m_showImages->setVisible(images > 0);
    m_showImages->setText(images == 1 ? tr("Show the ima&ge")
                                      : tr("Show the %n ima&ges", nullptr, images));
    const auto remedy = m_model->remedy(m_list->currentIndex());
    m_remedy->setVisible(remedy.has_value());
    if (!remedy)
        return;
    // A button shows `&` as it is only when it comes twice.
    m_remedy->setText(QString(remedy->text).replace(u'&', QLatin1String("&&")));
    m_remedy->setAccessibleName(remedy->text);
}

void ProblemsPanel::mend() {
    const auto remedy = m_model->remedy(m_list->currentIndex());
    if (!remedy)
        return;
    remedy->apply(m_document);
    m_list->setFocus(); // the button is likely to go
}

} // namespace ui
