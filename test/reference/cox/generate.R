# Cox models of R's survival on made-up data. Usage: Rscript generate.R > expected.json
suppressPackageStartupMessages({ library(jsonlite); library(survival) })
set.seed(72)

n <- 70
d <- data.frame(age = round(rnorm(n, 40, 10)), treated = rbinom(n, 1, 0.5), site = sample(0:2, n, TRUE),
  cluster = sample(0:11, n, TRUE), weight = round(runif(n, 0.5, 2), 2))
hazard <- exp(0.03 * (d$age - 40) - 0.7 * d$treated)
d$time <- pmin(ceiling(rexp(n, hazard / 8)), 25)
d$event <- as.integer(d$time < 25 & runif(n) < 0.85)
d$entry <- pmax(0, d$time - sample(1:12, n, TRUE))
strict <- coxph.control(eps = 1e-14, toler.chol = 1e-15, iter.max = 50)
vector <- function(x) I(unname(as.vector(x)))

case <- function(formula, ...) {
  plain <- coxph(formula, d, control = strict, x = TRUE, ...)
  list(coefficients = vector(coef(plain)), standardErrors = vector(sqrt(diag(plain$var))), logLikelihoods = plain$loglik,
    wald = unname(plain$wald.test), score = plain$score, martingale = vector(residuals(plain, "martingale")),
    concordance = c(plain$concordance[["concordance"]], plain$concordance[["std"]]),
    tests = sapply(c("km", "rank", "identity"), function(transform)
      list(chiSquared = vector(cox.zph(plain, transform, terms = FALSE)$table[, "chisq"])), simplify = FALSE))
}
robust <- function(fit) {
  list(coefficients = vector(coef(fit)), standardErrors = vector(sqrt(diag(fit$var))))
}
outcome <- Surv(time, event) ~ age + treated
plain <- coxph(outcome, d, control = strict)
baseline <- basehaz(plain, centered = FALSE)

cat(toJSON(list(
  R = R.version.string,
  packages = list(survival = as.character(packageVersion("survival")), jsonlite = as.character(packageVersion("jsonlite"))),
  tolerance = "relative 1e-9",
  data = as.list(d),
  efron = case(Surv(time, event) ~ age + treated),
  breslow = case(Surv(time, event) ~ age + treated, ties = "breslow"),
  stratified = case(Surv(time, event) ~ age + treated + strata(site)),
  lateEntry = case(Surv(entry, time, event) ~ age + treated),
  robust = robust(coxph(outcome, d, robust = TRUE, control = strict)),
  clustered = robust(coxph(outcome, d, cluster = d$cluster, control = strict)),
  weighted = robust(coxph(outcome, d, weights = d$weight, robust = TRUE, control = strict)),
  baseline = list(time = baseline$time, hazard = baseline$hazard)
), digits = NA, auto_unbox = TRUE, na = "null"), "\n")
