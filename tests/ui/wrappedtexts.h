// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A small policy in the files of other tools, and a folder to put them into.
#pragma once

#include "core/policy/rulefields.h"
#include "tests/ui/incident.h"
#include "ui/document/document.h"

#include <QByteArray>
#include <QFile>
#include <QTemporaryDir>

#include <optional>

namespace test {

// One rule, which keeps `count` images.
inline QByteArray policy(int count) {
    return "{\"rules\":[{\"rulePriority\":1,\"selection\":{\"tagStatus\":\"any\",\"countType\":"
           "\"imageCountMoreThan\",\"countNumber\":" +
           QByteArray::number(count) + "},\"action\":{\"type\":\"expire\"}}]}";
}

inline QByteArray quoted(QByteArray text) {
    return '"' + text.replace("\"", "\\\"") + '"';
}

inline QByteArray answer(int count) {
    return "{ \"registryId\":\t\"1\\/2 \xC3\xA4 \\u00e4\",\r\n\"lifecyclePolicyText\": " +
           quoted(policy(count)) + " ,\n\n\"lastEvaluatedAt\": 1.50 }\r\n\n";
}

inline QByteArray repository(const QByteArray& text) {
    return R"({"Type": "AWS::ECR::Repository","Properties": {"LifecyclePolicy":
     {"LifecyclePolicyText" :)" +
           text + "}}}";
}

inline QByteArray jsonTemplate(const QByteArray& text) {
    return "{\"Resources\" : {\n\t\"Shop\":" + repository(text) + "}}\n";
}

inline QByteArray terraform(int a, int b) {
    return "resource \"aws_ecr_lifecycle_policy\" \"a\" {\n  policy = jsonencode(" + policy(a) +
           ")\n}\nresource \"aws_ecr_lifecycle_policy\" \"b\" {\n  policy = <<EOF\n" + policy(b) +
           "\nEOF\n}\n";
}

inline QByteArray yamlTemplate(int count) {
    return "Resources:\n  Shop:\n    Type: AWS::ECR::Repository\n    Properties:\n"
           "      LifecyclePolicy:\n        LifecyclePolicyText: '" +
           policy(count) + "'\n";
}

inline QByteArray state(int count) {
    return R"({"format_version":"1.0","values":{"root_module":{"resources":[
{"type":"aws_ecr_lifecycle_policy","name":"a","values":{"policy":)" +
           quoted(policy(count)) + "}}]}}}";
}

inline std::optional<std::int32_t> countIn(const ui::Document& document) {
    const auto& rules = document.draft().rules;
    return rules.size() == 1 ? core::fieldsOf(rules[0]).countNumber : std::nullopt;
}

inline void setCount(ui::Document& document, int count) {
    document.edit({}, {test::ruleAt(document, 0), ui::Field::CountNumber},
                  [count](core::RuleDraft& rule) { core::setCountNumber(rule, count); });
}

inline QString write(const QTemporaryDir& folder, const QString& name, const QByteArray& bytes) {
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(name));
    return file.fileName();
}

inline QByteArray read(const QTemporaryDir& folder, const QString& name) {
    QFile file(folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace test
