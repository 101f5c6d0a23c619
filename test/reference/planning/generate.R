# Power and sample size. Usage: Rscript generate.R > expected.json
# Unequal groups of means: written out from the noncentral t distribution.
suppressPackageStartupMessages({ library(jsonlite); library(pwr) })
fine <- 1e-13
shares <- lapply(list(c(0.5, 0.6, 0.8, 0.05), c(0.35, 0.45, 0.9, 0.05), c(0.1, 0.04, 0.7, 0.01)), function(a) list(
  p1 = a[1], p2 = a[2], power = a[3], alpha = a[4],
  n = power.prop.test(p1 = a[1], p2 = a[2], power = a[3], sig.level = a[4], tol = fine)$n,
  powerAt200 = power.prop.test(n = 200, p1 = a[1], p2 = a[2], sig.level = a[4])$power,
  strictAt50 = power.prop.test(n = 50, p1 = a[1], p2 = a[2], sig.level = a[4], strict = TRUE)$power,
  detectable = power.prop.test(n = 300, p1 = a[1], power = a[3], sig.level = a[4], tol = fine)$p2,
  byH = uniroot(function(n) pwr.2p.test(h = ES.h(a[1], a[2]), n = n, sig.level = a[4])$power - a[3], c(3, 1e5), tol = 1e-10)$root))
means <- lapply(list(c(0.2, 1, 0.8, 0.05), c(3, 5, 0.9, 0.01)), function(a) { f <- function(...) power.t.test(..., sd = a[2], sig.level = a[4], tol = fine); list(
  difference = a[1], sd = a[2], power = a[3], alpha = a[4], n = f(delta = a[1], power = a[3])$n, powerAt150 = f(n = 150, delta = a[1])$power,
  strictAt20 = f(n = 20, delta = a[1], strict = TRUE)$power, detectable = f(n = 100, power = a[3])$delta, pairs = f(delta = a[1], power = a[3], type = "paired")$n) })
unequal <- pt(qt(0.975, 148), 148, sqrt(100 * 50 / 150) * 0.4, lower.tail = FALSE)
events <- function(hr, p, power) (qnorm(0.975) + qnorm(power))^2 / (p * (1 - p) * log(hr)^2)
cat(toJSON(list(
  R = R.version.string, packages = list(pwr = as.character(packageVersion("pwr"))), tolerance = "relative 1e-9",
  shares = shares, means = means, unequalMeans = unequal,
  survival = list(hr = c(1.3, 0.75), p = c(0.5, 0.33), events = c(events(1.3, 0.5, 0.8), events(0.75, 0.33, 0.8)),
    powerAt300 = c(pnorm(sqrt(300 * 0.25) * log(1.3) - qnorm(0.975)), pnorm(sqrt(300 * 0.33 * 0.67) * abs(log(0.75)) - qnorm(0.975))))
), digits = NA, auto_unbox = TRUE), "\n")
