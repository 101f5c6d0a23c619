# Discrete-time hazard models: R's glm on a table of one row per person per period, made-up data.
# Usage: Rscript generate.R > expected.json
suppressPackageStartupMessages(library(jsonlite))
set.seed(82)

n <- 120
age <- round(rnorm(n, 40, 10))
treated <- rbinom(n, 1, 0.5)
weight <- sample(1:3, n, TRUE)
periods <- pmin(1 + rgeom(n, plogis(-1.6 + 0.5 * treated)), 9)
event <- as.integer(periods < 9 & runif(n) < 0.9)
fit <- function(link, weights, last) {
  followed <- pmin(periods, last)
  person <- rep(seq_len(n), followed)
  period <- sequence(followed)
  table <- data.frame(period = factor(period), age = age[person], treated = treated[person],
    y = event[person] * (period == periods[person]), w = weights[person])
  # glm stops when its deviance does; starting again where it stopped settles the coefficients too.
  settled <- function(formula) {
    start <- NULL
    for (round in 1:8) {
      model <- glm(formula, binomial(link), table, weights = w, start = start, control = list(epsilon = 1e-15, maxit = 100))
      start <- coef(model)
    }
    model
  }
  model <- settled(y ~ 0 + period + age + treated)
  null <- settled(y ~ 0 + period)
  errors <- unname(sqrt(diag(vcov(model))))
  list(coefficients = unname(tail(coef(model), 2)), standardErrors = tail(errors, 2),
    baseline = unname(head(coef(model), last)), baselineErrors = head(errors, last),
    deviance = deviance(model), nullDeviance = deviance(null), rows = nrow(table))
}

cat(toJSON(list(
  R = R.version.string,
  tolerance = "relative 1e-9",
  data = list(age = age, treated = treated, weight = weight, periods = periods, event = event),
  logit = fit("logit", rep(1, n), 8),
  cloglog = fit("cloglog", rep(1, n), 8),
  cutOff = fit("logit", rep(1, n), 4),
  weighted = fit("cloglog", weight, 6)
), digits = NA, auto_unbox = TRUE), "\n")
