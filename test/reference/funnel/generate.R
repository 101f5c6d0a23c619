# Limits of observed over expected counts and of shares. Usage: Rscript generate.R > expected.json
suppressPackageStartupMessages(library(jsonlite))
observed <- c(0, 1, 3, 12, 48, 210)
expected <- c(2.5, 0.8, 4.4, 15.2, 39.1, 223.7)
n <- c(1, 7, 35, 60, 210, 1234)
exact <- function(level) lapply(seq_along(observed), function(i) {
  poisson.test(observed[i], expected[i], conf.level = level)$conf.int[1:2]
})
z <- qnorm(0.975)
byar <- function(o, sign) o * (1 - 1 / (9 * o) + sign * z / (3 * sqrt(o)))^3
share <- 0.2537

cat(toJSON(list(
  R = R.version.string, packages = list(stats = as.character(packageVersion("stats"))), tolerance = "relative 1e-9",
  observed = observed, expected = expected, exact95 = exact(0.95), exact998 = exact(0.998),
  byarLow = c(0, byar(observed[-1], -1) / expected[-1]), byarHigh = byar(observed + 1, 1) / expected,
  share = share, n = n, low = qbinom(0.025, n, share), high = qbinom(0.975, n, share),
  waldLow = share - z * sqrt(share * (1 - share) / n), waldHigh = share + z * sqrt(share * (1 - share) / n)
), digits = I(15), auto_unbox = TRUE, pretty = TRUE), "\n")
