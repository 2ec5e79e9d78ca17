resource "aws_ecr_lifecycle_policy" "main" {
  repository = aws_ecr_repository.main.name
  policy = jsonencode({
    rules = [{ # one
      rulePriority = 1, "description" : "a\u00e9\"b"
      selection = { tagStatus = "any", countType = "imageCountMoreThan", countNumber = 2.0e1 }
      action = { type = "expire" }
    }]
  })
}
