# Standardised differences. Usage: Rscript generate.R > expected.json
# Limits: noncentral t solved by uniroot at 1e-12, as effectsize's own search is rough; rank-biserial by effectsize.
suppressPackageStartupMessages({ library(jsonlite); library(effectsize); library(metafor) })
set.seed(8)
ncp <- function(t, df, p) uniroot(function(d) pt(t, df, d) - p, c(t - 10, t + 10), tol = 1e-12)$root
limits <- function(d, scale, df) scale * c(ncp(d / scale, df, 0.975), ncp(d / scale, df, 0.025))
treated <- round(rnorm(14, 11, 3), 2); comparison <- round(rnorm(23, 9, 2), 2)
n <- 14; m <- 23; df <- n + m - 2
s <- sqrt(((n - 1) * var(treated) + (m - 1) * var(comparison)) / df)
d <- (mean(treated) - mean(comparison)) / s
j <- exp(lgamma(df / 2) - lgamma((df - 1) / 2)) / sqrt(df / 2)
delta <- (mean(treated) - mean(comparison)) / sd(comparison)
e <- escalc("SMD", m1i = mean(treated), m2i = mean(comparison), sd1i = sd(treated), sd2i = sd(comparison), n1i = n, n2i = m)
before <- round(rnorm(18, 20, 4), 1); after <- round(before + rnorm(18, 2, 3), 1); z <- after - before
rb <- rank_biserial(treated, comparison)
stopifnot(abs(d - cohens_d(treated, comparison)$Cohens_d) < 1e-12, abs(delta - glass_delta(treated, comparison)$Glass_delta) < 1e-12)
cat(toJSON(list(
  R = R.version.string,
  packages = list(effectsize = as.character(packageVersion("effectsize")), metafor = as.character(packageVersion("metafor"))),
  tolerance = "relative 1e-9; limits 1e-8",
  treated = treated, comparison = comparison,
  d = c(d, limits(d, sqrt(1 / n + 1 / m), df)), g = j * c(d, limits(d, sqrt(1 / n + 1 / m), df)),
  delta = c(delta, limits(delta, sqrt(1 / m + var(treated) / (n * var(comparison))), m - 1)),
  correction = j, variance = as.numeric(e$vi), estimate = as.numeric(e$yi),
  rankBiserial = c(rb$r_rank_biserial, rb$CI_low, rb$CI_high),
  before = before, after = after, change = c(mean(z) / sd(z), limits(mean(z) / sd(z), 1 / sqrt(18), 17))
), digits = NA, auto_unbox = TRUE), "\n")
