# Random-effects meta-analysis. Usage: Rscript generate.R > expected.json
# DerSimonian-Laird between-study variance, Hartung-Knapp error and prediction interval, written out from the formulas.
# Where metafor is installed the values must also agree with rma(method = "DL", test = "knha") to 1e-10; they did with
# metafor 3.8-1.
suppressPackageStartupMessages(library(jsonlite))

pool <- function(yi, sei, level = 0.95) {
  w <- 1 / sei^2; k <- length(yi); df <- k - 1
  q <- sum(w * (yi - sum(w * yi) / sum(w))^2)
  tau2 <- max(0, (q - df) / (sum(w) - sum(w^2) / sum(w)))
  ws <- 1 / (sei^2 + tau2); mu <- sum(ws * yi) / sum(ws)
  se <- sqrt(sum(ws * (yi - mu)^2) / (df * sum(ws)))
  t <- qt(1 - (1 - level) / 2, df)
  result <- list(
    estimate = mu, stdError = se, confLow = mu - t * se, confHigh = mu + t * se, pValue = 2 * pt(-abs(mu / se), df),
    tauSquared = tau2, iSquared = max(0, (q - df) / q), q = q, qPValue = pchisq(q, df, lower.tail = FALSE),
    predictionLow = mu - t * sqrt(tau2 + se^2), predictionHigh = mu + t * sqrt(tau2 + se^2), weights = ws / sum(ws)
  )
  if (requireNamespace("metafor", quietly = TRUE)) {
    m <- metafor::rma(yi, sei = sei, method = "DL", test = "knha", level = 100 * level)
    p <- predict(m)
    theirs <- c(m$beta, m$se, m$ci.lb, m$ci.ub, m$pval, m$tau2, m$I2 / 100, m$QE, m$QEp, p$pi.lb, p$pi.ub)
    stopifnot(all.equal(unlist(result[1:11], use.names = FALSE), theirs, tolerance = 1e-10))
  }
  result
}

cases <- list(
  list(id = "heterogeneous", level = 0.95, estimate = c(0.12, -0.03, 0.21, 0.05, 0.16, -0.11, 0.08), stdError = c(0.03, 0.05, 0.06, 0.02, 0.04, 0.07, 0.035)),
  list(id = "alike", level = 0.95, estimate = c(0.051, 0.048, 0.055, 0.05), stdError = c(0.03, 0.05, 0.06, 0.02)),
  list(id = "two-studies", level = 0.95, estimate = c(1.5, 4.25), stdError = c(0.8, 1.1)),
  list(id = "weeks-at-90", level = 0.9, estimate = c(-2.4, 3.1, 0.7, 5.9, 1.2), stdError = c(1.9, 0.6, 2.2, 1.4, 0.9)),
  list(id = "one-very-precise", level = 0.95, estimate = c(0.1, 0.3, 0.2), stdError = c(0.001, 0.4, 0.25))
)
cases <- lapply(cases, function(case) c(case, list(result = pool(case$estimate, case$stdError, case$level))))

cat(toJSON(list(
  R = R.version.string,
  packages = list(stats = as.character(packageVersion("stats")), jsonlite = as.character(packageVersion("jsonlite"))),
  tolerance = "relative 1e-8",
  cases = cases
), digits = NA, auto_unbox = TRUE, pretty = TRUE), "\n")
