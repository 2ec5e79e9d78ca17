// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What bench_start holds the editor against: a window with an empty table and an empty chart.
#include <QApplication>
#include <QChartView>
#include <QMainWindow>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTableView>

#include <cstdlib>

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QMainWindow window;
    auto* table = new QTableView;
    table->setModel(new QStandardItemModel(0, 8, table));
    auto* parts = new QSplitter(Qt::Vertical);
    parts->addWidget(table);
    parts->addWidget(new QChartView(new QChart));
    window.setCentralWidget(parts);
    window.resize(1280, 800);
    window.show();
    QApplication::processEvents();
    std::_Exit(EXIT_SUCCESS);
}
