# Design of a made-up comparison group before any outcome. Usage: Rscript generate.R > expected.json
# Score by glm with the mean filled in and an indicator of missing; balance by hand and cov.wt.
suppressPackageStartupMessages(library(jsonlite))
set.seed(73)

n <- 150
age <- round(runif(n, 20, 62))
months <- round(rgamma(n, 2, 0.1))
urban <- rbinom(n, 1, 0.4)
treated <- rbinom(n, 1, plogis(-0.7 + 0.05 * (age - 40) - 0.02 * (months - 20) + 0.5 * urban))
months[sample(n, 14)] <- NA

missing <- as.numeric(is.na(months))
filled <- ifelse(is.na(months), mean(months, na.rm = TRUE), months)
e <- unname(fitted(glm(treated ~ age + filled + missing + urban, binomial, control = list(epsilon = 1e-14, maxit = 100))))
w <- ifelse(treated == 1, 1, e / (1 - e))
for (arm in 0:1) w[treated == arm] <- w[treated == arm] / mean(w[treated == arm])

smd <- function(x, binary, w) {
  arm <- function(k) { known <- treated == k & !is.na(x); list(x = x[known], w = w[known]) }
  spread <- function(v) if (binary) mean(v) * (1 - mean(v)) else var(v)
  (weighted.mean(arm(1)$x, arm(1)$w) - weighted.mean(arm(0)$x, arm(0)$w)) / sqrt((spread(arm(1)$x) + spread(arm(0)$x)) / 2)
}
ratio <- function(x, w) {
  v <- function(k) { known <- treated == k & !is.na(x)
    cov.wt(matrix(x[known]), w[known] / sum(w[known]), method = "unbiased")$cov[1, 1] }
  v(1) / v(0)
}
balance <- function(w) list(
  age = smd(age, FALSE, w), months = smd(months, FALSE, w), urban = smd(urban, TRUE, w), `months missing` = smd(missing, TRUE, w))
ratios <- function(w) list(age = ratio(age, w), months = ratio(months, w))
low <- max(min(e[treated == 1]), min(e[treated == 0])); high <- min(max(e[treated == 1]), max(e[treated == 0]))
size <- function(k) sum(w[treated == k])^2 / sum(w[treated == k]^2)
tenths <- function(k) as.vector(table(cut(e[treated == k], seq(0, 1, 0.1), right = FALSE)))

out <- list(
  R = R.version.string, treated = treated, age = age, months = months, urban = urban, scores = e, weights = w,
  before = balance(rep(1, n)), after = balance(w), ratiosBefore = ratios(rep(1, n)), ratiosAfter = ratios(w),
  commonSupport = mean(e[treated == 1] >= low & e[treated == 1] <= high),
  essTreated = size(1), essComparison = size(0), tenthsTreated = tenths(1), tenthsComparison = tenths(0))
cat(toJSON(out, digits = NA, auto_unbox = TRUE, na = "null", pretty = TRUE), "\n")
