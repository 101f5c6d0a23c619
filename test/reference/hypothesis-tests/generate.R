# Tests of two groups and of pairs. Usage: Rscript generate.R > expected.json
suppressPackageStartupMessages(library(jsonlite))
set.seed(21)
groups <- list(
  distinct = list(treated = round(rnorm(12, 2), 4), comparison = round(rnorm(15, 1), 4)),
  tied = list(treated = sample(1:6, 40, TRUE), comparison = sample(2:7, 55, TRUE))
)
means <- function(t) c(unname(t$estimate[1] - t$estimate[2]), t$stderr, unname(t$statistic), unname(t$parameter), t$p.value, t$conf.int)
ranks <- function(x, y) {
  test <- function(...) suppressWarnings(wilcox.test(x, y, ...))
  rough <- test(exact = FALSE, conf.int = TRUE)
  distinct <- !any(duplicated(c(x, y)))
  exact <- if (distinct) test(exact = TRUE, conf.int = TRUE)
  list(statistic = unname(rough$statistic), corrected = rough$p.value, uncorrected = test(exact = FALSE, correct = FALSE)$p.value,
    exact = if (distinct) exact$p.value, shift = if (distinct) c(unname(exact$estimate), exact$conf.int),
    rough = c(unname(rough$estimate), rough$conf.int), ks = unname(suppressWarnings(ks.test(x, y))$statistic))
}
before <- round(rnorm(20, 10, 3), 3); after <- round(before + rnorm(20, 1, 2), 3)
paired <- t.test(after, before, paired = TRUE)
signed <- function(a, b, ...) suppressWarnings(wilcox.test(b, a, paired = TRUE, ...))
rounded <- list(before = round(before), after = round(after))
x <- c(14, 9, 22, 31, 18, 25); y <- c(8, 12, 5, 16, 11)
all <- combn(11, 6); pool <- c(x, y); stats <- apply(all, 2, function(i) mean(pool[i]) - mean(pool[-i])); seen <- mean(x) - mean(y)
left_out <- c(sapply(1:6, function(i) mean(x[-i]) / mean(y)), sapply(1:5, function(i) mean(x) / mean(y[-i])))
cat(toJSON(list(
  R = R.version.string, packages = list(jsonlite = as.character(packageVersion("jsonlite"))),
  tolerance = "relative 1e-10; shifts by root search 1e-7",
  groups = lapply(groups, function(g) c(g, list(welch = means(t.test(g$treated, g$comparison)),
    student = means(t.test(g$treated, g$comparison, var.equal = TRUE)), ranks = ranks(g$treated, g$comparison)))),
  paired = list(before = before, after = after, test = c(unname(paired$estimate), paired$stderr, unname(paired$statistic), unname(paired$parameter), paired$p.value, paired$conf.int),
    statistic = unname(signed(before, after)$statistic), exact = signed(before, after)$p.value,
    corrected = signed(before, after, exact = FALSE)$p.value, uncorrected = signed(before, after, exact = FALSE, correct = FALSE)$p.value),
  rounded = c(rounded, list(statistic = unname(signed(rounded$before, rounded$after)$statistic), corrected = signed(rounded$before, rounded$after)$p.value)),
  permutation = list(estimate = seen, pValue = mean(abs(stats) >= abs(seen) - 1e-12), upperPValue = mean(stats >= seen - 1e-12),
    allocations = ncol(all), ratio = mean(x) / mean(y), stdError = sqrt(10 / 11 * sum((left_out - mean(left_out))^2))),
  exact = list(rankSum = pwilcox(c(0, 7, 30, 91), c(3, 5, 9, 14), c(4, 6, 11, 13)), signedRank = psignrank(c(0, 7, 60, 200), c(4, 6, 15, 30)))
), digits = NA, auto_unbox = TRUE, null = "null"), "\n")
