resource "aws_ecr_lifecycle_policy" "a" {
  policy = <<-EOF
    {"rules": [{"rulePriority": 1, "selection": {"tagStatus": "untagged", "countType": "sinceImagePushed",
      "countUnit": "days", "countNumber": 3}, "action": {"type": "expire"}}]}
    EOF
}
resource "aws_ecr_lifecycle_policy" "b" {
  policy = data.aws_ecr_lifecycle_policy_document.doc.json
}
resource "aws_ecr_lifecycle_policy" "c" { policy = "${var.policy}" }
data "aws_ecr_lifecycle_policy_document" "doc" {
  rule {
    priority = 1 /* first */
    selection {
      tag_status      = "tagged"
      tag_prefix_list = ["prod-", "x"] // two
      count_type      = "imageCountMoreThan"
      count_number    = 5
    }
    action { type = "expire" }
  }
}
