// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tells for one image, rule by rule, what happened to it and what would change that.
#pragma once

#include "core/evaluation/explanation.h"
#include "ui/document/document.h"

#include <QScrollArea>

#include <optional>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace ui {

class KeepingOffers;
class RuleBadge;
class VerdictBadge;

class WhyPanel : public QScrollArea {
    Q_OBJECT
public:
    explicit WhyPanel(Document& document, QWidget* parent = nullptr);

    // The image that is told about; it stays over changes of the policy.
    void setImage(std::optional<core::ImageIndex> image);

    // All that is shown as plain text, line by line.
    QString text() const;

    // A line that tells what one rule does to the image.
    struct StepRow;

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void showHint(const QString& hint);
    void showImage(const core::Evaluation& evaluation);
    void showUse(const core::Evaluation& evaluation);
    void showSteps(const core::Evaluation& evaluation, const core::Explanation& explanation);

    Document& m_document;
    std::optional<core::ImageIndex> m_image;
    QLabel* m_hint;
    QWidget* m_head;
    QLabel* m_title;
    QLabel* m_digest;
    VerdictBadge* m_verdict;
    QLabel* m_use; // whether the image runs, before everything else
    QVBoxLayout* m_steps;
    std::vector<StepRow*> m_rows; // used again, as a drag changes them with each step
    QLabel* m_notes;
    KeepingOffers* m_offers;
};

} // namespace ui
