# Columns that R makes of formulas, for packages/statistics/src/formula. Own made-up data.
options(digits = 17)
data <- data.frame(
  y = c(1.5, 2, NA, 4, 5.25, 6, 7, 8),
  age = c(20, 30, 40, 50, 25, 35, 45, 55),
  site = c("b", "a", "c", "a", "b", "c", NA, "b"),
  tier = c(10, 2, 2, 10, 1, 1, 2, 10)
)
levels_by_code_point <- function(x) factor(x, levels = sort(unique(x[!is.na(x)]), method = "radix"))
data$site <- levels_by_code_point(data$site)
formulas <- c(
  "y ~ age + site",
  "y ~ site * age",
  "y ~ factor(tier) * site",
  "y ~ age:site",
  "y ~ site:age + age",
  "y ~ site - 1",
  "y ~ I(age^2) + log(age) + I((age - 40) / 10)",
  "y ~ factor(tier) + site:factor(tier)"
)
cases <- lapply(formulas, function(text) {
  formula <- as.formula(text)
  frame <- model.frame(formula, data)
  matrix <- model.matrix(formula, frame)
  list(
    formula = text,
    outcome = as.numeric(model.response(frame)),
    terms = colnames(matrix),
    columns = lapply(seq_len(ncol(matrix)), function(column) unname(matrix[, column])),
    rows = as.integer(rownames(frame)) - 1L
  )
})
data$site <- as.character(data$site)
cat(jsonlite::toJSON(
  list(R = R.version.string, packages = list(jsonlite = as.character(packageVersion("jsonlite"))), data = data, cases = cases),
  digits = 17, auto_unbox = TRUE, dataframe = "columns", na = "null"
))
