# Descriptive statistics of R on made-up data. Usage: Rscript generate.R > expected.json
suppressPackageStartupMessages(library(jsonlite))
set.seed(11)

n <- 40
values <- round(rgamma(n, 2, 0.2), 2)
weights <- round(rexp(n) + 0.05, 3)
treated <- rep(c(1, 0), c(16, 24))
binary <- rbinom(n, 1, 0.4)
labels <- rbinom(n, 1, plogis((values - 10) / 5))
probs <- c(0, 0.1, 0.25, 0.5, 0.77, 1)
reliability <- function(x, w) cov.wt(matrix(x), w / sum(w), method = "unbiased")$cov[1, 1]
arm <- function(x, k) x[treated == k]
smd <- function(x, binary) {
  spread <- function(v) if (binary) mean(v) * (1 - mean(v)) else var(v)
  denominator <- sqrt((spread(arm(x, 1)) + spread(arm(x, 0))) / 2)
  c(
    unweighted = (mean(arm(x, 1)) - mean(arm(x, 0))) / denominator,
    weighted = (weighted.mean(arm(x, 1), arm(weights, 1)) - weighted.mean(arm(x, 0), arm(weights, 0))) / denominator
  )
}
rank_sum <- wilcox.test(values[labels == 1], values[labels == 0], exact = FALSE)$statistic[[1]]
interval <- t.test(values)
g <- (mean(arm(values, 1)) - mean(arm(values, 0))) /
  sqrt((15 * var(arm(values, 1)) + 23 * var(arm(values, 0))) / 38)
ncp <- function(p) uniroot(function(d) pt(g * sqrt(16 * 24 / 40), 38, d) - p, c(-20, 20), tol = 1e-13)$root
gini <- function(x) sum((2 * seq_along(x) - length(x) - 1) * sort(x)) / (length(x) * sum(x))
# Types 1 and 2 of Joanes and Gill (1998), as psych::skew and psych::kurtosi give them.
power <- function(x, k) mean((x - mean(x))^k)
skew <- function(x, type) {
  g <- power(x, 3) / power(x, 2)^1.5
  if (type == 1) g else g * sqrt(length(x) * (length(x) - 1)) / (length(x) - 2)
}
kurtosis <- function(x, type) {
  g <- power(x, 4) / power(x, 2)^2 - 3
  if (type == 1) g else (length(x) - 1) / ((length(x) - 2) * (length(x) - 3)) * ((length(x) + 1) * g + 6)
}
J <- exp(lgamma(19) - lgamma(18.5)) / sqrt(19)

cat(toJSON(list(
  R = R.version.string,
  packages = list(stats = as.character(packageVersion("stats")), jsonlite = as.character(packageVersion("jsonlite"))),
  tolerance = "relative 1e-10; limits of Hedges' g 1e-8 (root search)",
  values = values, weights = weights, treated = treated, binary = binary, labels = labels,
  mean = mean(values), sd = sd(values), weightedMean = weighted.mean(values, weights),
  weightedVariance = reliability(values, weights),
  meanInterval = interval$conf.int[1:2], meanStdError = interval$stderr,
  quantile = list(p = probs, value = unname(quantile(values, probs))),
  quantile6 = unname(quantile(values, probs, type = 6)), quantile1 = unname(quantile(values, probs, type = 1)),
  medianAbsoluteDeviation = mad(values), interquartileRange = IQR(values), gini = gini(values),
  skewness = list(sample = skew(values, 1), adjusted = skew(values, 2)),
  excessKurtosis = list(sample = kurtosis(values, 1), adjusted = kurtosis(values, 2)),
  smd = as.list(smd(values, FALSE)), smdBinary = as.list(smd(binary, TRUE)),
  varianceRatio = list(
    unweighted = var(arm(values, 1)) / var(arm(values, 0)),
    weighted = reliability(arm(values, 1), arm(weights, 1)) / reliability(arm(values, 0), arm(weights, 0))
  ),
  effectiveSampleSize = sum(weights)^2 / sum(weights^2),
  areaUnderCurve = rank_sum / (sum(labels) * sum(1 - labels)),
  correlation = cor(values, weights), slope = unname(coef(lm(values ~ weights))[2]),
  hedges = list(
    moments = list(
      meanTreated = mean(arm(values, 1)), meanComparison = mean(arm(values, 0)),
      standardDeviationTreated = sd(arm(values, 1)), standardDeviationComparison = sd(arm(values, 0)),
      nTreated = 16, nComparison = 24
    ),
    g = J * g, low = J * ncp(0.975) / sqrt(9.6), high = J * ncp(0.025) / sqrt(9.6)
  )
), digits = NA, auto_unbox = TRUE, pretty = TRUE), "\n")
