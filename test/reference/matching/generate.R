# Matching on made-up people. Usage: Rscript generate.R > expected.json
# Nearest matching by a plain loop over its rule (treated by falling score, ties in the order of the file, nearest unused
# person, first of equals); subclasses and coarsened cells by MatchIt, where their definition agrees in every version.
suppressPackageStartupMessages({library(jsonlite); library(MatchIt); library(sandwich)})
set.seed(82)

n <- 150
age <- round(runif(n, 20, 62))
months <- round(rgamma(n, 2, 0.1))
urban <- rbinom(n, 1, 0.5)
treated <- rbinom(n, 1, plogis(-1 + 0.04 * (age - 40) + 0.5 * urban - 0.01 * (months - 20)))
weeks <- round(20 - 0.2 * (age - 40) + 3 * treated + rnorm(n, sd = 6), 2)
people <- data.frame(age, months, urban, treated, weeks)
score <- unname(fitted(glm(treated ~ age + months + urban, binomial, people, control = list(epsilon = 1e-14, maxit = 100))))

nearest <- function(distance, choosing, ratio = 1, replace = FALSE, limit = Inf) {
  found <- matrix(NA_integer_, length(choosing), ratio, dimnames = list(choosing, NULL)); free <- which(treated == 0)
  for (round in seq_len(ratio)) for (i in choosing) {
    row <- as.character(i); left <- setdiff(free, found[row, ])
    if (length(left) == 0) next
    apart <- distance(i, left); best <- which.min(apart)
    if (apart[best] > limit) next
    found[row, round] <- left[best]
    if (!replace) free <- setdiff(free, left[best])
  }
  found[order(as.integer(rownames(found))), , drop = FALSE]
}
falling <- which(treated == 1)[order(-score[treated == 1])]
by_score <- function(i, others) abs(score[i] - score[others])

contrast <- function(weights, sets = NULL) {
  use <- weights > 0; fit <- lm(weeks ~ treated, people, weights = weights, subset = use)
  out <- list(estimate = unname(coef(fit)[2]), HC0 = sqrt(vcovHC(fit, "HC0")[2, 2]), HC1 = sqrt(vcovHC(fit, "HC1")[2, 2]))
  if (!is.null(sets)) {
    out$clusteredHC0 <- sqrt(vcovCL(fit, sets[use], type = "HC0", cadjust = FALSE)[2, 2])
    out$clusteredHC1 <- sqrt(vcovCL(fit, sets[use], type = "HC1")[2, 2])
  }
  out
}
matched <- function(found, clustered = TRUE) {
  weights <- rep(0, n); sets <- rep(0, n)
  for (row in rownames(found)) { own <- found[row, !is.na(found[row, ])]; if (length(own) == 0) next
    i <- as.integer(row); weights[i] <- 1; weights[own] <- weights[own] + 1 / length(own); sets[c(i, own)] <- i }
  comparison <- treated == 0 & weights > 0
  weights[comparison] <- weights[comparison] * sum(comparison) / sum(weights[comparison])
  rows <- t(found); rows[is.na(rows)] <- 0
  c(list(rows = as.vector(rows) - 1, weights = weights), contrast(weights, if (clustered) sets))
}

spread <- sd(score); whole <- cbind(age, months, urban)
within <- whole - apply(whole, 2, ave, treated); S <- solve(crossprod(within) / (n - 2))
mahalanobis_to <- function(i, others) { d <- sweep(whole[others, , drop = FALSE], 2, whole[i, ]); rowSums((d %*% S) * d) }

subclass <- function(estimand) {
  m <- matchit(treated ~ age, people, method = "subclass", distance = score, subclass = 5, estimand = estimand)
  c(list(cutpoints = unname(m$q.cut), classes = as.integer(as.character(m$subclass)) - 1, weights = unname(m$weights)), contrast(m$weights))
}
cells <- function(estimand) {
  m <- matchit(treated ~ age + months + urban, people, method = "cem", cutpoints = list(age = c(30, 40, 50), months = 4), estimand = estimand)
  c(list(weights = unname(m$weights)), contrast(m$weights))
}

one <- matched(nearest(by_score, falling, limit = 0.2 * spread))
balance <- function(x) {
  w <- one$weights; t1 <- treated == 1; m <- function(k) weighted.mean(x[treated == k], w[treated == k])
  values <- sort(unique(x)); share <- function(k) sapply(values, function(v) sum(w[treated == k & x <= v]) / sum(w[treated == k]))
  gap <- abs(share(1) - share(0)); binary <- all(x %in% 0:1)
  list(meanTreated = m(1), meanComparison = m(0), ecdfLargest = max(gap), ecdfMean = if (binary) max(gap) else mean(gap),
       treated = (m(1) - m(0)) / (if (binary) sqrt(mean(x[t1]) * (1 - mean(x[t1]))) else sd(x[t1])))
}
out <- list(
  R = R.version.string, MatchIt = as.character(packageVersion("MatchIt")), treated = treated, age = age, months = months,
  urban = urban, weeks = weeks, scores = score, width = 0.2 * spread, nearest = one,
  all = matched(nearest(by_score, falling)), two = matched(nearest(by_score, falling, ratio = 2, limit = 0.2 * spread)),
  again = matched(nearest(by_score, falling, replace = TRUE), FALSE),
  mahalanobis = matched(nearest(mahalanobis_to, which(treated == 1))),
  balance = list(age = balance(age), urban = balance(urban)),
  subclass = list(ATT = subclass("ATT"), ATC = subclass("ATC"), ATE = subclass("ATE")),
  cells = list(ATT = cells("ATT"), ATC = cells("ATC"), ATE = cells("ATE")))
cat(toJSON(out, digits = NA, auto_unbox = TRUE), "\n")
