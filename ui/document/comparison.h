// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the document's policy does to the images beside what another policy does to them: which
// newly expire, are newly kept, and so on. Follows every edit, move and new list of images, and
// is no part of the undo history.
//
//   document.comparison().start({policy, tr("shop.json"), path});
//   document.comparison().result()->images.total(core::Change::NewlyExpires);
#pragma once

#include "core/comparison/imagecomparison.h"
#include "ui/document/evaluations.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace ui {

class Document;

// The policy that the open one is compared with.
struct ComparedPolicy {
    core::Policy policy;
    QString name; // as bars say it: plain text, fit to show
    QString path; // of its file, absolute; empty where it is in none
};

struct ComparedImages {
    std::shared_ptr<const core::Evaluation> before; // of the other policy
    std::shared_ptr<const core::Evaluation> after;  // of the document's
    core::ImageComparison images;
};
using SharedComparison = std::shared_ptr<const ComparedImages>;

class Comparison : public QObject {
    Q_OBJECT
public:
    // Hears of every change of the document before anyone who is told of the document later.
    Comparison(const Document& document, QObject* parent);

    void start(ComparedPolicy other);
    void end();
    bool isOn() const { return m_other.has_value(); }
    // What it is compared with; only while it is on.
    const ComparedPolicy& other() const { return *m_other; }

    // Of the document's evaluation as it is now. Null while nothing is compared, and while one of
    // the two evaluations is not there yet.
    SharedComparison result() const { return m_result; }

signals:
    // It began, ended, or the evaluation of the other policy has come. What the document's own
    // signals say, this one does not repeat: listen to evaluationChanged() too.
    void changed();

private:
    void takeImages();
    void request();
    void refresh();

    const Document& m_document;
    std::optional<ComparedPolicy> m_other;
    Evaluations m_evaluations; // of the other policy
    SharedComparison m_result;
};

} // namespace ui
