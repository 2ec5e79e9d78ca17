// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One row of the image table: what its cells say.
//
//   ImageRow(images, evaluation, nullptr, nullptr, false, now, {}, image).text(imagecolumn::Why);
//
// All texts are fit to be shown as plain text, whatever tags and digests contain.
#pragma once

#include "core/inuse/inuse.h"
#include "ui/document/comparison.h"
#include "ui/images/imagecolumns.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <optional>

namespace ui {

class ImageRow {
    Q_DECLARE_TR_FUNCTIONS(ui::ImageRow)
public:
    // `evaluation` is null while nothing can be decided, and held over while it is of the policy
    // before its errors; `selectedRule` is an index in its policy. `compared` is null while nothing
    // is compared, `inUse` while nothing was loaded that runs.
    ImageRow(const core::ImageStore& images, const core::Evaluation* evaluation,
             const ComparedImages* compared, const core::InUse* inUse, bool isHeldOver,
             core::Instant now, std::optional<std::size_t> selectedRule, core::ImageIndex image);

    QString text(int column) const;
    QString toolTip(int column) const;        // escaped: nothing in it is taken for markup
    QString accessibleText(int column) const; // whole sentences
    QString copyText(int column) const;
    QVariant value(int column) const;

    std::size_t tagCount() const { return m_images.tags(m_image).size(); }
    QStringList hitTags() const;
    const core::Rule* decidingRule() const;
    RuleRelation relation() const;
    QString deciderBefore() const;
    bool isInUse() const { return m_inUse && m_inUse->images().contains(m_image); }
    QString inUseSentence() const; // of one that is in use: "It runs now in shop/web-0/web"

private:
    // The first `limit` tags, as they are shown.
    QStringList tags(std::size_t limit) const;
    QString name() const; // what people call the image: its tags, else its digest
    QString why() const;
    QString verdictSentence() const;
    QString tagsSentence() const;
    QString relationSentence() const;
    bool wasRestored() const;
    bool changes() const; // beside the policy compared with

    const core::ImageStore& m_images;
    const core::Evaluation* m_evaluation;
    const ComparedImages* m_compared;
    const core::InUse* m_inUse;
    bool m_isHeldOver;
    core::Instant m_now;
    std::optional<std::size_t> m_selectedRule;
    core::ImageIndex m_image;
};

} // namespace ui
