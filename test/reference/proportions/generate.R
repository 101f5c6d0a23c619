# Intervals of shares. Usage: Rscript generate.R > expected.json
# Newcombe's method 10 written out from the Wilson limits of prop.test.
suppressPackageStartupMessages(library(jsonlite))

wilson <- function(x, n, level = 0.95) suppressWarnings(prop.test(x, n, correct = FALSE, conf.level = level)$conf.int[1:2])
single <- data.frame(events = c(18, 0, 12, 1, 345, 3), n = c(40, 12, 12, 7, 1000, 4), level = c(rep(0.95, 5), 0.9))
single <- cbind(single, t(mapply(wilson, single$events, single$n, single$level)))
names(single)[4:5] <- c("low", "high")
pairs <- data.frame(x1 = c(56, 9, 0, 207), n1 = c(70, 10, 12, 600), x0 = c(48, 3, 5, 86), n0 = c(80, 10, 14, 299))
newcombe <- function(x1, n1, x0, n0) {
  p1 <- x1 / n1; p0 <- x0 / n0; w1 <- wilson(x1, n1); w0 <- wilson(x0, n0)
  c(estimate = p1 - p0, low = p1 - p0 - sqrt((p1 - w1[1])^2 + (w0[2] - p0)^2), high = p1 - p0 + sqrt((w1[2] - p1)^2 + (p0 - w0[1])^2))
}
exact <- t(mapply(function(x, n, level) binom.test(x, n, conf.level = level)$conf.int[1:2], single$events, single$n, single$level))
coull <- function(x, n) { z <- qnorm(0.975); m <- n + z^2; p <- (x + z^2 / 2) / m; c(p - z * sqrt(p * (1 - p) / m), p + z * sqrt(p * (1 - p) / m)) }
jeffreys <- function(x, n) c(if (x == 0) 0 else qbeta(0.025, x + 0.5, n - x + 0.5), if (x == n) 1 else qbeta(0.975, x + 0.5, n - x + 0.5))
# Miettinen and Nurminen: the score statistic with shares restricted by direct maximisation, inverted by uniroot.
mn <- function(x1, n1, x0, n0) {
  p1 <- x1 / n1; p0 <- x0 / n0; d <- p1 - p0
  score <- function(delta) {
    l <- function(q) -(dbinom(x1, n1, q + delta, log = TRUE) + dbinom(x0, n0, q, log = TRUE))
    q <- optimize(l, c(max(0, -delta) + 1e-12, min(1, 1 - delta) - 1e-12), tol = 1e-12)$minimum
    (d - delta) / sqrt((q * (1 - q) / n0 + (q + delta) * (1 - q - delta) / n1) * (n1 + n0) / (n1 + n0 - 1))
  }
  z <- qnorm(0.975)
  c(uniroot(function(x) score(x) - z, c(-0.9999, d), tol = 1e-10)$root, uniroot(function(x) score(x) + z, c(d, 0.9999), tol = 1e-10)$root)
}
caffo <- function(x1, n1, x0, n0) {
  p <- (x1 + 1) / (n1 + 2); q <- (x0 + 1) / (n0 + 2); s <- sqrt(p * (1 - p) / (n1 + 2) + q * (1 - q) / (n0 + 2))
  p - q + c(-1, 1) * qnorm(0.975) * s
}
tested <- function(x1, n1, x0, n0, correct) {
  t <- suppressWarnings(prop.test(c(x1, x0), c(n1, n0), correct = correct))
  c(unname(t$statistic), t$p.value, t$conf.int)
}
rates <- data.frame(events = c(0, 3, 120), exposure = c(12, 100, 4000.5))
rates <- cbind(rates, t(mapply(function(x, t) poisson.test(x, t)$conf.int[1:2], rates$events, rates$exposure)))
names(rates)[3:4] <- c("low", "high")
by_pair <- function(f, ...) mapply(f, pairs$x1, pairs$n1, pairs$x0, pairs$n0, ..., SIMPLIFY = FALSE)
cat(toJSON(list(
  R = R.version.string,
  packages = list(stats = as.character(packageVersion("stats")), jsonlite = as.character(packageVersion("jsonlite"))),
  tolerance = "relative 1e-10",
  wilson = single,
  exact = exact,
  agrestiCoull = t(mapply(coull, single$events[1:5], single$n[1:5])),
  jeffreys = t(mapply(jeffreys, single$events[1:5], single$n[1:5])),
  miettinenNurminen = by_pair(mn), agrestiCaffo = by_pair(caffo),
  corrected = by_pair(tested, TRUE), uncorrected = by_pair(tested, FALSE),
  poisson = rates,
  newcombe = cbind(pairs, t(mapply(newcombe, pairs$x1, pairs$n1, pairs$x0, pairs$n0)))
), digits = NA, auto_unbox = TRUE, pretty = TRUE), "\n")
