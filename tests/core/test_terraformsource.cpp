// SPDX-FileCopyrightText: The Tagwarden authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Policies in Terraform source (spec section 4): what is read, and what is not guessed.
#include "tests/core/shapetable.h"

#include <iostream>
#include <stdexcept>

namespace {

void terraform(test::Checks& checks) {
    test::expectAll(
        checks,
        {
            {"an encoded object", R"(# ä
terraform { required_version = ">= 1.5" }
locals { x = "${upper("a}")}" /* } */ }
resource "aws_ecr_repository" "r" {
  name = var.name // }
}
resource "aws_ecr_lifecycle_policy" "main" {
  repository = aws_ecr_repository.r.name
  policy = jsonencode({
    "rules" : [{
      rulePriority = 1, description = "a\tb \"q\" $${x} \u00e4" # said
      selection = { tagStatus = "tagged"
        tagPrefixList = [
          "prod-", // one
          "v",
        ]
        countNumber = 007.0 }
      on = true, off = false, none = null, low = -1e1, text = <<-X
        in
          two
        X
    }]
  })
}
)",
             "main at 9:12, terraform source: {\"rules\":[{\"rulePriority\":1,\"description\":"
             "\"a\\tb \\\"q\\\" ${x} \u00e4\",\"selection\":{\"tagStatus\":\"tagged\","
             "\"tagPrefixList\":[\"prod-\",\"v\"],\"countNumber\":7},\"on\":true,\"off\":false,"
             "\"none\":null,\"low\":-10,\"text\":\"in\\n  two\\n\"}]}"},
            {"texts", R"(resource "aws_ecr_lifecycle_policy" "a" {
  policy = "{\"rules\":[1]}"
}
resource aws_ecr_lifecycle_policy b {
  count  = var.on ? 1 : 0
  policy = <<EOF
{"rules":
  [2]}
EOF
}
resource "aws_ecr_lifecycle_policy" "c" { policy = "{}" }
resource "aws_ecr_lifecycle_policy" "d" {
  policy = <<-EOT
    {"rules":["$${x} %%{y}"]}
    EOT
  lifecycle { ignore_changes = [policy] }
})",
             "a at 2:12, terraform source: {\"rules\":[1]}\n"
             "b at 6:12, terraform source: {\"rules\":[2]}\n"
             "c at 11:52, terraform source: {}\n"
             "d at 13:12, terraform source: {\"rules\":[\"${x} %{y}\"]}"},
            {"local values", R"(locals {
  policy = jsonencode({ rules = [] })
  other  = local.policy
  round  = local.round
  text   = format("x")
}
resource "aws_ecr_lifecycle_policy" "a" { policy = local.policy }
resource "aws_ecr_lifecycle_policy" "b" { policy = local.other }
resource "aws_ecr_lifecycle_policy" "c" { policy = local.round }
resource "aws_ecr_lifecycle_policy" "d" { policy = local.elsewhere }
resource "aws_ecr_lifecycle_policy" "e" { policy = local.policy.x }
resource "aws_ecr_lifecycle_policy" "f" { policy = local.text }
)",
             "a at 7:52, terraform source: {\"rules\":[]}\n"
             "b at 8:52, terraform source: {\"rules\":[]}\n"
             "c at 9:52, line 4, column 12: `local.round` is something that only Terraform can\n"
             "d at 10:52, line 10, column 52: The value that `local.elsewhere` names is not in this\n"
             "e at 11:52, line 11, column 52: `local.policy.x` is something that only\n"
             "f at 12:52, line 5, column 12: `format(\"x\")` is something that only"},
            {"documents", R"(data "aws_ecr_lifecycle_policy_document" "one" {
  rule {
    priority    = 1
    description = "d"
    selection {
      tag_status       = "tagged"
      tag_pattern_list = ["*"]
      storage_class    = "standard"
      count_type       = "sinceImagePulled"
      count_unit       = "days"
      count_number     = "5"
    }
    action {
      type                 = "transition"
      target_storage_class = "archive"
    }
  }
  rule {
    priority = 2
    selection {
      tag_prefix_list = null
    }
  }
}
resource "aws_ecr_lifecycle_policy" "main" {
  policy = data.aws_ecr_lifecycle_policy_document.one.json
}
data "aws_ecr_lifecycle_policy_document" "free" {
}
)",
             "main at 26:12, terraform source: "
             "{\"rules\":[{\"rulePriority\":1,\"description\":\"d\","
             "\"selection\":{\"tagStatus\":\"tagged\",\"tagPatternList\":[\"*\"],\"storageClass\":"
             "\"standard\",\"countType\":\"sinceImagePulled\",\"countUnit\":\"days\","
             "\"countNumber\":5},\"action\":{\"type\":\"transition\",\"targetStorageClass\":"
             "\"archive\"}},{\"rulePriority\":2,\"selection\":{},\"action\":{\"type\":"
             "\"expire\"}}]}\n"
             "data.free at 28:1, terraform source: {\"rules\":[]}"},
            {"what is not literal", R"(resource "aws_ecr_lifecycle_policy" "a" {
  policy = var.policy
}
resource "aws_ecr_lifecycle_policy" "b" {
  policy = jsonencode({ rules = [for r in var.rules : r] })
}
resource "aws_ecr_lifecycle_policy" "c" {
  policy = jsonencode({ rules = [{ rulePriority = 1 + 1 }] })
}
resource "aws_ecr_lifecycle_policy" "d" {
  policy = jsonencode(merge({}, {}))
}
resource "aws_ecr_lifecycle_policy" "e" {
  policy = <<EOF
{"rules": [${var.n}]}
EOF
}
resource "aws_ecr_lifecycle_policy" "f" {
  policy = "{\"rules\":[%{if true}1%{endif}]}"
}
resource "aws_ecr_lifecycle_policy" "g" {
  policy = file("policy.json")
}
resource "aws_ecr_lifecycle_policy" "h" {
  policy = jsonencode({ (var.k) = 1 })
}
resource "aws_ecr_lifecycle_policy" "i" {
  policy = jsonencode({ rules = [] })[0]
}
resource "aws_ecr_lifecycle_policy" "j" {
  policy = data.aws_ecr_lifecycle_policy_document.gone.json
}
resource "aws_ecr_lifecycle_policy" "k" {
}
resource "aws_ecr_lifecycle_policy" "l" {
  policy = true ? "{}" : "{}"
}
data "aws_ecr_lifecycle_policy_document" "m" {
  dynamic "rule" {
    for_each = [1]
  }
}
data "aws_ecr_lifecycle_policy_document" "n" {
  rule {
    prio = 1
  }
}
data "aws_ecr_lifecycle_policy_document" "o" {
  rule {
    selection {
      count_number = var.n
    }
  }
}
)",
             "a at 2:12, line 2, column 12: `var.policy` is something that only Terraform\n"
             "b at 5:12, line 5, column 34: `for r in var.rules : r` is something\n"
             "c at 8:12, line 8, column 51: `1 + 1` is something\n"
             "d at 11:12, line 11, column 23: `merge({}, {})` is something\n"
             "e at 14:12, line 15, column 12: `${var.n}` is something\n"
             "f at 19:12, line 19, column 25: `%{if true}1%{endif}` is something\n"
             "g at 22:12, line 22, column 12: `file(\"policy.json\")` is something\n"
             "h at 25:12, line 25, column 25: `(var.k) = 1` is something\n"
             "i at 28:12, line 28, column 12: `jsonencode({ rules = [] })[0]` is something\n"
             "j at 31:12, line 31, column 12: The block that `data.aws_ecr_lifecycle_\n"
             "k at 33:1, line 33, column 1: `resource \"aws_ecr_lifecycle_po…` has no `policy`\n"
             "l at 36:12, line 36, column 12: `true ? \"{}\" : \"{}\"` is something\n"
             "data.m at 38:1, line 39, column 3: `dynamic \"rule\" {` is something\n"
             "data.n at 43:1, line 45, column 5: An `aws_ecr_lifecycle_policy_document` has no "
             "`prio = 1`\n"
             "data.o at 48:1, line 51, column 22: `var.n` is something"},
            {"no policy", "resource \"aws_ecr_repository\" \"r\" {}\n",
             "none: line 1, column 1: This Terraform source has no policy"},
            {"a heredoc with no end",
             "resource \"aws_ecr_lifecycle_policy\" \"a\" {\n  policy = <<EOF\n{}\n}\n",
             "none: line 2, column 12: The text that begins here has no end; it ends with a line "
             "that holds `EOF`"},
            {"a heredoc with no end elsewhere", "locals {\n  x = <<-E\n}\n",
             "none: line 2, column 7: The text that begins here has no end; it ends with a line "
             "that holds `E`"},
            {"a bracket that is missing", "locals {\n  x = [1, (2\n}\n",
             "none: line 3, column 1: The bracket or brace at `}` closes nothing"},
            {"a block that is not closed", "resource \"aws_ecr_lifecycle_policy\" \"a\" {\n",
             "none: line 1, column 1: The block that begins here with `resource"},
            {"an open text", "locals {\n  x = \"a\n}\n",
             "none: line 2, column 7: What begins here with `\"a` is not closed"},
            {"broken JSON in a text",
             "resource \"aws_ecr_lifecycle_policy\" \"a\" {\n  policy = \"{\\\"rules\\\": "
             "oops}\"\n}",
             "a at 2:12, line 2, column 25: Here must stand a value, not `oops`"},
        });
}

} // namespace

int main() try {
    test::Checks checks;
    terraform(checks);
    return checks.exitCode();
} catch (const std::exception& problem) {
    std::cout << "FAIL  " << problem.what() << '\n';
    return 1;
}
