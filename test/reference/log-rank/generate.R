# Log-rank and Peto-Peto tests of R on made-up data. Usage: Rscript generate.R > expected.json
suppressPackageStartupMessages({ library(jsonlite); library(survival) })
set.seed(35)

n <- 90
d <- data.frame(group = sample(0:2, n, replace = TRUE, prob = c(0.5, 0.3, 0.2)), stratum = sample(0:3, n, replace = TRUE))
d$time <- ceiling(rexp(n, c(0.05, 0.08, 0.06)[d$group + 1]))
d$event <- rbinom(n, 1, 0.7)
d$entry <- pmax(0, d$time - 1 - sample(0:15, n, replace = TRUE))
total <- function(x) if (is.matrix(x)) rowSums(x) else x
test <- function(stratified, rho) {
  fit <- if (stratified) survdiff(Surv(time, event) ~ group + strata(stratum), d, rho = rho)
    else survdiff(Surv(time, event) ~ group, d, rho = rho)
  list(stratified = stratified, rho = rho, n = as.vector(fit$n), observed = as.vector(total(fit$obs)),
    expected = as.vector(total(fit$exp)), covariance = unname(fit$var), chiSquared = fit$chisq,
    degreesOfFreedom = length(fit$n) - 1, pValue = fit$pvalue)
}
late <- coxph(Surv(entry, time, event) ~ factor(group), d, ties = "exact", iter.max = 0)

cat(toJSON(list(
  R = R.version.string,
  packages = list(survival = as.character(packageVersion("survival")), jsonlite = as.character(packageVersion("jsonlite"))),
  tolerance = "relative 1e-9",
  data = as.list(d),
  tests = list(test(FALSE, 0), test(FALSE, 1), test(FALSE, 0.5), test(TRUE, 0), test(TRUE, 1)),
  lateScore = unname(late$score)
), digits = I(15), auto_unbox = TRUE, na = "null"), "\n")
