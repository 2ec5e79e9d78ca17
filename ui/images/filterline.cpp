// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/images/filterline.h"

#include "core/filter/filtersuggestions.h"
#include "ui/rules/completiondelegate.h"
#include "ui/style/texts.h"
#include "ui/style/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>

#include <algorithm>

namespace ui {

namespace {

constexpr int termRole = Qt::UserRole + 1; // what is put into the text
// Words are typed more often than keys: one letter is no key yet.
constexpr std::size_t lettersOfAKey = 2;

} // namespace

FilterLine::FilterLine(const Document& document, QWidget* parent)
    : QLineEdit(parent)
    , m_document(document)
    , m_suggestions(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_suggestions, this)) {
    setPlaceholderText(tr("Filter: words, tag:prod-*, verdict:expire, age>30 … (↓ lists all)"));
    setAccessibleName(tr("Filter images"));
    setToolTip(tr("Words are parts of tags and digests. The Down key lists what else can be "
                  "asked for."));
    setClearButtonEnabled(true);

    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setCompletionRole(termRole);
    m_completer->setMaxVisibleItems(12);
    m_completer->popup()->setItemDelegate(new CompletionDelegate(this));
    m_completer->popup()->setStyleSheet(
        QStringLiteral("border: 1px solid palette(mid); background: palette(base);"));
    m_completer->popup()->setAccessibleName(tr("What the filter can ask for"));
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this,
            &FilterLine::complete);
    connect(this, &QLineEdit::textEdited, this, [this] { suggest(false); });
    connect(this, &QLineEdit::textChanged, this, &FilterLine::read);
}

QString FilterLine::problem() const {
    QStringList lines;
    const auto tell = [&](const core::Error& error) {
        lines << tr("`%1` at character %2: %3.")
                     .arg(termAt(error.place.column), QLocale().toString(error.place.column),
                          translated(error.message));
    };
    for (const core::Error& error : m_filter.problems)
        tell(error);
    if (lines.size() == 1)
        lines.front() += QLatin1Char(' ') + tr("It is left out.");
    else if (lines.size() > 1)
        lines << tr("They are left out.");
    const SharedEvaluation evaluation = m_document.evaluation();
    if (!evaluation && core::asksForVerdicts(m_filter))
        lines << tr("What is asked about verdicts and rules waits until there are some.");
    if (evaluation)
        if (const auto missing = core::missingRule(m_filter, evaluation->policy()))
            tell(*missing);
    return lines.join(QLatin1Char('\n'));
}

// Characters are code points here.
QString FilterLine::termAt(int column) const {
    const std::u32string characters = text().toStdU32String();
    auto end = static_cast<std::size_t>(column - 1);
    while (end < characters.size() && !QChar::isSpace(characters[end]))
        ++end;
    const std::u32string term =
        characters.substr(static_cast<std::size_t>(column - 1), end - column + 1);
    return visibleText(QString::fromStdU32String(term).toStdString());
}

void FilterLine::setShownOutcomes(ShownOutcomes outcomes) {
    setText(QString::fromStdString(core::withOutcomes(m_filter, outcomes)));
}

void FilterLine::read() {
    QString text = this->text();
    for (QChar& character : text)
        if (character.isSpace()) // also those of other scripts
            character = QLatin1Char(' ');
    m_filter = core::parseFilter(text.toStdString());
    emit filterChanged();
}

qsizetype FilterLine::startOfLastTerm() const {
    const QString before = text();
    qsizetype start = before.size();
    while (start > 0 && !before[start - 1].isSpace())
        --start;
    return start;
}

void FilterLine::suggest(bool isAsked) {
    m_suggestions->clear();
    const std::string term = text().mid(startOfLastTerm()).toStdString();
    const bool isAtEnd = cursorPosition() == text().size();
    if (isAtEnd && (isAsked || term.size() >= lettersOfAKey)) {
        const SharedEvaluation evaluation = m_document.evaluation();
        for (const core::FilterSuggestion& suggestion : core::filterSuggestions(
                 term, m_document.images()->store, evaluation ? &evaluation->policy() : nullptr)) {
            auto* item = new QStandardItem(visibleText(suggestion.shown));
            item->setData(QString::fromStdString(suggestion.term), termRole);
            item->setData(translated(suggestion.meaning), CompletionDelegate::noteRole);
            item->setData(item->text() + QStringLiteral(", ") + translated(suggestion.meaning),
                          Qt::AccessibleTextRole);
            item->setFont(monospaceFont(font()));
            m_suggestions->appendRow(item);
        }
    }
    if (m_suggestions->rowCount() == 0)
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void FilterLine::complete(const QString& term) {
    setText(text().left(startOfLastTerm()) + term);
    // A key goes on to its values.
    if (term.endsWith(QLatin1Char(':')))
        suggest(true);
}

// Esc is ours while there is something to empty, and the window's else.
bool FilterLine::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && !text().isEmpty() &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape)
        event->accept();
    return QLineEdit::event(event);
}

void FilterLine::keyPressEvent(QKeyEvent* event) {
    // Before its list is asked for a key, the line is.
    if (event->key() == Qt::Key_Escape && m_completer->popup()->isVisible()) {
        m_completer->popup()->hide();
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Down) {
        end(false);
        suggest(true);
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace ui
