// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guarantees/guaranteespanel.h"

#include "core/guarantees/counterexample.h"
#include "core/guarantees/proofwording.h"
#include "core/images/imagestorebuilder.h"
#include "ui/guarantees/guaranteedelegate.h"
#include "ui/guarantees/guaranteedialog.h"
#include "ui/guarantees/guaranteemodel.h"
#include "ui/guarantees/proofstyle.h"
#include "ui/style/texts.h"
#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>
#include <limits>
#include <utility>

namespace ui {

namespace {

class GuaranteeRows : public QListView {
public:
    GuaranteeRows() {
        setAccessibleName(GuaranteesPanel::tr("Guarantees"));
        setItemDelegate(new GuaranteeDelegate(this));
        setMouseTracking(true);
        setEditTriggers(NoEditTriggers);
        setResizeMode(Adjust);
        setVerticalScrollMode(ScrollPerPixel);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }

protected:
    void resizeEvent(QResizeEvent* event) override {
        QListView::resizeEvent(event);
        scheduleDelayedItemsLayout(); // heights depend on the width
    }
};

bool isBroken(const core::Proof& proof) {
    return std::ranges::any_of(proof.reasons, [](const auto& reason) { return breaks(reason); });
}

// A rule that does no harm, one that does beyond a bound, one that does, one that is not known.
QString signOf(const core::RuleReason& reason, const core::Policy& policy, std::int32_t enough) {
    if (reason.kind == core::RuleReason::Kind::NotDecided)
        return proofSign(core::ProofResult::Undecided);
    if (!breaks(reason))
        return proofSign(core::ProofResult::Proved);
    const auto* newest = std::get_if<core::KeepNewest>(&policy.rules[reason.rule].limit);
    return proofSign(newest && newest->count >= enough ? core::ProofResult::HoldsWhile
                                                       : core::ProofResult::Refuted);
}

} // namespace

GuaranteesPanel::Example GuaranteesPanel::exampleOf(const core::Policy& policy,
                                                    const core::Guarantee& guarantee,
                                                    const core::Proof& proof, core::Instant now,
                                                    const core::ProofOptions& options) {
    Example example{policy, now, nullptr, {}};
    const auto shown = core::counterexample(policy, guarantee, proof, now, options);
    if (!shown) {
        example.missing = core::missingExample(proof, policy);
        return example;
    }
    core::ImageStoreBuilder builder;
    for (const core::ImageRecord& image : shown->images)
        builder.add(image);
    core::ImageList list;
    list.store = std::move(builder).build();
    example.images = std::make_shared<const core::ImageList>(std::move(list));
    return example;
}

GuaranteesPanel::GuaranteesPanel(Document& document, Guarantees& guarantees, QWidget* parent)
    : LatePanel(parent)
    , m_document(document)
    , m_guarantees(guarantees) {}

void GuaranteesPanel::build() {
    m_model = new GuaranteeModel(m_guarantees, this);
    m_list = new GuaranteeRows;
    m_reasons = new QPlainTextEdit;
    m_change = new QPushButton(tr("&Change…"));
    m_remove = new QPushButton(tr("Remove"));
    m_example = new QPushButton(tr("Open the countere&xample"));
    m_enough = new QSpinBox;
    m_list->setModel(m_model);
    m_reasons->setReadOnly(true);
    m_reasons->setAccessibleName(tr("Reasons"));
    m_reasons->setTabChangesFocus(true);
    m_reasons->setFrameShape(QFrame::NoFrame);
    m_remove->setToolTip(tr("Key in the list: %1")
                             .arg(QKeySequence(Qt::Key_Delete).toString(QKeySequence::NativeText)));
    setFocusProxy(m_list);

    auto* sides = new QHBoxLayout;
    sides->setSpacing(0);
    sides->addWidget(m_list, 1);
    sides->addWidget(m_reasons, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(sides, 1);
    column->addLayout(makeButtons());

    connect(&m_maker, &QFutureWatcherBase::finished, this, &GuaranteesPanel::showExample);
    connect(m_list, &QListView::doubleClicked, m_change, &QPushButton::click);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &GuaranteesPanel::refresh);
    // One that was added, changed or brought back.
    connect(
        m_model, &QAbstractItemModel::rowsInserted, m_list,
        [this](const QModelIndex&, int first) { m_list->setCurrentIndex(m_model->index(first)); });
    connect(&m_guarantees, &Guarantees::listChanged, this, &GuaranteesPanel::refresh);
    connect(&m_guarantees, &Guarantees::proved, this, &GuaranteesPanel::refresh);
    connect(&m_guarantees, &Guarantees::late, this, &GuaranteesPanel::refresh);
    connect(&m_document, &Document::evaluationChanged, this, &GuaranteesPanel::refresh);
    connect(&m_document, &Document::draftChanged, this, &GuaranteesPanel::refresh);
    refresh();
}

QLayout* GuaranteesPanel::makeButtons() {
    auto* add = new QPushButton(tr("Add g&uarantee…"));
    add->setObjectName(QStringLiteral("addGuarantee"));
    m_example->setObjectName(QStringLiteral("openExample"));
    m_example->setToolTip(tr("Shows the smallest repository that breaks it, and a way back"));
    m_enough->setRange(1, std::numeric_limits<int>::max());
    m_enough->setKeyboardTracking(false);
    m_enough->setAccessibleName(tr("A count that is enough"));
    m_enough->setToolTip(
        tr("A rule that keeps at least so many images is a bound that one can live with"));
    auto* label = new QLabel(tr("Enough i&mages:"));
    label->setBuddy(m_enough);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->setContentsMargins(space::large, space::tiny, space::large, space::tiny);
    for (QPushButton* button : {add, m_change, m_remove})
        row->addWidget(button);
    row->addSpacing(space::large);
    row->addWidget(label);
    row->addWidget(m_enough);
    row->addStretch();
    row->addWidget(m_example);

    connect(add, &QPushButton::clicked, this, [this] { ask(std::nullopt); });
    connect(m_change, &QPushButton::clicked, this,
            [this] { ask(static_cast<std::size_t>(m_list->currentIndex().row())); });
    connect(m_remove, &QPushButton::clicked, this, &GuaranteesPanel::remove);
    connect(m_example, &QPushButton::clicked, this, &GuaranteesPanel::makeExample);
    connect(m_enough, &QSpinBox::valueChanged, this, [this](int enough) {
        m_guarantees.change(tr("Change what is enough"), {m_guarantees.list().guarantees, enough});
    });
    return row;
}

const core::Guarantee* GuaranteesPanel::current() const {
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? &m_model->guarantee(index) : nullptr;
}

// Of a row to change, or of a new one.
void GuaranteesPanel::ask(std::optional<std::size_t> row) {
    const std::vector<core::Guarantee>& guarantees = m_guarantees.list().guarantees;
    auto* dialog = new GuaranteeDialog(row ? std::optional(guarantees[*row]) : std::nullopt, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, row] { put(*dialog->guarantee(), row); });
    dialog->open();
}

// One that is there already is shown rather than had twice.
void GuaranteesPanel::put(const core::Guarantee& guarantee, std::optional<std::size_t> row) {
    GuaranteeList list = m_guarantees.list();
    const auto same = std::ranges::find_if(list.guarantees, [&](const core::Guarantee& other) {
        return saysTheSame(other, guarantee);
    });
    const auto place = static_cast<std::size_t>(same - list.guarantees.begin());
    if (same != list.guarantees.end() && place != row) {
        m_list->setCurrentIndex(m_model->index(static_cast<int>(place)));
        emit done(tr("This guarantee is there already; it is selected"));
        return;
    }
    if (row)
        list.guarantees[*row] = guarantee;
    else
        list.guarantees.push_back(guarantee);
    m_guarantees.change(row ? tr("Change guarantee") : tr("Add guarantee"), list);
    m_list->setFocus(); // whose keys change and remove it
}

void GuaranteesPanel::remove() {
    GuaranteeList list = m_guarantees.list();
    list.guarantees.erase(list.guarantees.begin() + m_list->currentIndex().row());
    m_guarantees.change(tr("Remove guarantee"), list);
    m_list->setFocus();
}

void GuaranteesPanel::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Insert)
        ask(std::nullopt);
    else if (m_list->hasFocus() && current() && event->key() == Qt::Key_Delete)
        remove();
    else if (m_list->hasFocus() && current() && (isEnter || event->key() == Qt::Key_F2))
        m_change->click();
    else
        QWidget::keyPressEvent(event);
}

void GuaranteesPanel::refresh() {
    if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
    const core::Guarantee* guarantee = current();
    const core::Proof* proof = guarantee ? m_guarantees.proofOf(*guarantee) : nullptr;
    m_change->setEnabled(guarantee != nullptr);
    m_remove->setEnabled(guarantee != nullptr);
    m_example->setEnabled(proof && isBroken(*proof) && !m_guarantees.isLate());
    const QSignalBlocker quiet(m_enough);
    m_enough->setValue(m_guarantees.list().enough);
    QString text = tr("A guarantee is a sentence about every repository there could be: images "
                      "with certain tags are never expired. Add one, and it is proved, or an "
                      "example shows how the policy breaks it.");
    if (guarantee)
        text = proof ? reasons(*guarantee, *proof) : QString();
    if (text != m_reasons->toPlainText()) // which would scroll
        m_reasons->setPlainText(text);
}

QString GuaranteesPanel::reasons(const core::Guarantee& guarantee, const core::Proof& proof) const {
    const core::Policy& policy = *m_guarantees.policy();
    const SharedEvaluation evaluation = m_document.evaluation();
    QStringList lines;
    if (m_guarantees.isLate())
        lines << tr("Being proved anew; this is what was proved before.");
    if (m_document.isHeldOver())
        lines << tr("The policy has errors now; this is about the policy before them.");
    if (!m_document.mutedRules().empty())
        lines << tr("Muted rules count here: they are saved with the others, and ECR runs them.");
    lines << translated(core::resultSentence(proof, guarantee));
    for (const core::Bound& bound : proof.bounds) {
        std::optional<std::size_t> now;
        if (evaluation && evaluation->images().size() > 0 && evaluation->policy() == policy)
            now = evaluation->figures(bound.rule).identifies;
        lines << translated(core::boundSentence(bound, policy, now));
    }
    lines << QString();
    for (const core::RuleReason& reason : proof.reasons)
        lines << signOf(reason, policy, m_guarantees.list().enough) + QLatin1Char(' ') +
                     translated(core::reasonSentence(reason, policy));
    lines << QString() << translated(core::referrersNote());
    return lines.join(QLatin1Char('\n'));
}

void GuaranteesPanel::makeExample() {
    m_maker.setFuture(QtConcurrent::run(exampleOf, *m_guarantees.policy(), *current(),
                                        *m_guarantees.proofOf(*current()), m_document.now(),
                                        core::ProofOptions{.enough = m_enough->value()}));
}

void GuaranteesPanel::showExample() {
    const Example example = m_maker.result();
    if (!m_guarantees.policy() || *m_guarantees.policy() != example.policy)
        return; // it came too late
    if (example.images)
        emit exampleMade(example.images, example.now);
    else
        m_reasons->setPlainText(translated(example.missing));
}

} // namespace ui
