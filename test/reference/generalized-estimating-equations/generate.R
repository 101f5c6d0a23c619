# Generalized estimating equations of R's geepack on made-up data. Usage: Rscript generate.R > expected.json
suppressPackageStartupMessages({library(jsonlite); library(geepack)})
set.seed(32)

sizes <- rep(c(4, 3, 4, 2, 4, 1), 8)
cluster <- rep(seq_along(sizes) + 40, sizes)
moment <- unlist(lapply(sizes, seq_len))
n <- length(cluster)
level <- rep(rnorm(length(sizes)), sizes)
treated <- rep(rbinom(length(sizes), 1, 0.5), sizes)
age <- sample(20:60, n, TRUE)
amount <- round(10 + treated + 0.05 * age + 1.5 * level + rnorm(n), 2)
binary <- rbinom(n, 1, plogis(-0.5 + 0.7 * treated + 0.02 * (age - 40) + level))
count <- rpois(n, exp(0.4 + 0.3 * treated + 0.4 * level))
data <- data.frame(cluster, moment, treated, age, amount, binary, count)

fit <- function(formula, family, form) {
  m <- geeglm(formula, id = cluster, data = data, family = family, corstr = form,
    control = geese.control(epsilon = 1e-13, maxit = 1000))
  list(
    family = family, correlation = form, coefficients = unname(coef(m)), stdErrors = unname(sqrt(diag(m$geese$vbeta))),
    modelStdErrors = unname(sqrt(diag(m$geese$vbeta.naiv))), correlations = I(as.numeric(m$geese$alpha)),
    scale = unname(m$geese$gamma)
  )
}
shuffled <- sample(n)
cat(toJSON(list(
  R = R.version.string, packages = list(geepack = as.character(packageVersion("geepack"))),
  tolerance = "relative 1e-8",
  note = "rows below are shuffled; geepack had them in order of cluster and moment",
  cluster = cluster[shuffled], moment = moment[shuffled], treated = treated[shuffled], age = age[shuffled],
  gaussian = amount[shuffled], binomial = binary[shuffled], poisson = count[shuffled],
  fits = list(
    fit(amount ~ treated + age, "gaussian", "independence"), fit(amount ~ treated + age, "gaussian", "exchangeable"),
    fit(amount ~ treated + age, "gaussian", "ar1"), fit(amount ~ treated + age, "gaussian", "unstructured"),
    fit(binary ~ treated + age, "binomial", "exchangeable"), fit(binary ~ treated + age, "binomial", "ar1"),
    fit(count ~ treated + age, "poisson", "independence"), fit(count ~ treated + age, "poisson", "exchangeable")
  )
), digits = I(15), auto_unbox = TRUE, pretty = FALSE), "\n")
