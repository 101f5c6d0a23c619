# Fine-Gray models of R's cmprsk on made-up data. Usage: Rscript generate.R > expected.json
suppressPackageStartupMessages({ library(jsonlite); library(cmprsk) })
set.seed(99)

n <- 90
age <- round(rnorm(n, 40, 10))
treated <- rbinom(n, 1, 0.5)
time <- ceiling(rexp(n, 1 / 10))
event <- sample(0:2, n, TRUE, c(0.25, 0.45, 0.3))
fit <- function(cause) {
  found <- crr(time, event, cbind(age, treated), failcode = cause, gtol = 1e-13, maxiter = 50)
  list(coefficients = unname(found$coef), standardErrors = sqrt(diag(found$var)), logLikelihood = found$loglik,
    nullLogLikelihood = found$loglik.null)
}

cat(toJSON(list(
  R = R.version.string,
  packages = list(cmprsk = as.character(packageVersion("cmprsk")), jsonlite = as.character(packageVersion("jsonlite"))),
  tolerance = "relative 1e-9",
  data = list(age = age, treated = treated, time = time, event = event),
  causes = list(fit(1), fit(2))
), digits = NA, auto_unbox = TRUE), "\n")
