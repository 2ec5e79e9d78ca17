// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Plain text on as many lines as it needs. Unlike a QLabel it also breaks inside of words, so that
// a long tag is never cut off, and it can stop after some lines with "…".
#pragma once

#include <QLabel>
#include <QList>
#include <QTextLayout>

namespace ui {

class WrappedLabel : public QLabel {
    Q_OBJECT
public:
    enum class Tone { Text, Soft };

    WrappedLabel(Tone tone, QWidget* parent);

    // 0 for no limit. What does not fit is in the tool tip.
    void setMaximumLines(int lines);
    // Text with parts of it in bold, given as start and length.
    void setEmphasised(const QString& text, const QList<std::pair<int, int>>& bold);

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    // The text as it was laid out last: asked for by the layout, and again for each painting.
    struct Laid {
        QTextLayout layout;
        int width = -1;
        int shown = 0; // lines
        qreal height = 0;
        bool isCut = false;
    };
    const Laid& laid(int width) const;

    Tone m_tone;
    int m_maximumLines = 0;
    QList<QTextLayout::FormatRange> m_formats;
    mutable Laid m_laid;
};

} // namespace ui
