// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Offers the changes of the policy that would keep an image which goes, a button for each.
#pragma once

#include "ui/document/document.h"
#include "ui/explain/keepingsearch.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace ui {

class KeepingOffers : public QWidget {
    Q_OBJECT
public:
    explicit KeepingOffers(Document& document, QWidget* parent = nullptr);

    // Looks for offers unless they are of the same question; they show when they are found.
    void setImage(std::optional<core::ImageIndex> image);

    // All that is shown as plain text, line by line.
    QString text() const;

private:
    struct Asked {
        core::KeepingQuestion question;
        SharedImages images;

        // The same but for the time.
        bool isLater(const Asked& other) const;
        bool operator==(const Asked&) const = default;
    };

    std::optional<Asked> question(std::optional<core::ImageIndex> image) const;
    void showOffers(const std::vector<core::KeepingEdit>& edits);
    void addOffer(const core::KeepingEdit& offer);

    Document& m_document;
    KeepingSearch m_search;
    std::optional<Asked> m_asked;
    std::vector<core::KeepingEdit> m_offers; // that are shown
    QLabel* m_heading;
    QVBoxLayout* m_rows;
};

} // namespace ui
