# Sensitivity of matched pairs on made-up differences, and E-values. Usage: Rscript generate.R > expected.json
# Signed ranks, McNemar and M-tests from their definitions; Hodges-Lehmann by listing all Walsh averages; E-values from
# their formulas written out.
suppressPackageStartupMessages(library(jsonlite))
set.seed(83)

treated <- round(rnorm(60, 12, 6)); comparison <- round(rnorm(60, 9, 6))
gammas <- c(1, 1.3, 1.7, 2.5)
d <- treated - comparison; used <- d[d != 0]; r <- rank(abs(used))
signed <- lapply(gammas, function(g) {
  p <- g / (1 + g); z <- function(q) (sum(r[used > 0]) - q * sum(r)) / sqrt(q * (1 - q) * sum(r^2))
  list(gamma = g, highest = pnorm(z(p), lower.tail = FALSE), lowest = pnorm(z(1 - p), lower.tail = FALSE))
})
noisy <- d + (seq_along(d) - 30) / 1000
walsh <- sort((outer(noisy, noisy, "+") / 2)[lower.tri(diag(60), TRUE)]); M <- length(walsh)
shift <- lapply(gammas[-1], function(g) {
  above <- function(v) sum(walsh > v + 1e-9)
  list(gamma = g, highest = walsh[match(TRUE, sapply(walsh, above) <= M / (1 + g))],
       lowest = walsh[sum(sapply(walsh - 2e-9, above) >= M - M / (1 + g))])
})
mtest <- function(score) lapply(gammas, function(g) {
  q <- score / 2; k <- (g - 1) / (g + 1)
  dev <- (sum(sign(d) * q) - k * sum(q)) / sqrt(sum(q^2) * (1 - k^2))
  list(gamma = g, p = pnorm(dev, lower.tail = FALSE), deviate = dev, statistic = sum(sign(d) * q))
})
h <- median(abs(d))
pairs <- list(treatedOnly = 21, comparisonOnly = 9)
mcnemar <- lapply(gammas, function(g) {
  tail <- function(p) pbinom(pairs$treatedOnly - 1, 30, p, lower.tail = FALSE)
  list(gamma = g, highest = tail(g / (1 + g)), lowest = tail(1 / (1 + g)))
})
root <- unname(suppressWarnings(wilcox.test(treated, comparison, paired = TRUE, conf.int = TRUE, exact = FALSE))$estimate)

E <- function(x) { x <- ifelse(x < 1, 1 / x, x); x + sqrt(x * (x - 1)) }
common <- function(h) (1 - 0.5^sqrt(h)) / (1 - 0.5^sqrt(1 / h))
evalues <- list(
  ratio = list(point = E(2.1), limit = E(1.3)), odds = list(point = E(sqrt(2.1)), limit = E(sqrt(1.3))),
  hazard = list(point = E(common(0.6)), limit = E(common(0.8))),
  difference = list(point = E(exp(0.91 * 0.4)), limit = E(exp(0.91 * 0.4 - 1.78 * 0.15))))

out <- list(R = R.version.string, treated = treated, comparison = comparison, gammas = gammas, signed = signed, noisy = noisy,
            shift = shift, median = median(walsh), root = root, huber = mtest(pmin(1, abs(d) / h / 2.5)), mean = mtest(abs(d)),
            pairs = pairs, mcnemar = mcnemar, evalues = evalues)
cat(toJSON(out, digits = NA, auto_unbox = TRUE), "\n")
