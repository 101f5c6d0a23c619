# Descriptions of columns, and observed counts against expected ones, in base R and psych.
descriptives <- function(d, spec) {
  numeric <- unlist(spec$numeric)
  categorical <- unlist(spec$categorical)
  p <- if (is.null(spec$probs)) c(0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95) else unlist(spec$probs)
  number <- function(values) {
    x <- values[!is.na(values)]
    n <- length(x)
    quantiles <- function(type) many(quantile(x, p, type = type))
    list(n = n, missing = sum(is.na(values)), mean = mean(x), sd = sd(x), se = sd(x) / sqrt(n), min = min(x), max = max(x),
      probs = p, quantile7 = quantiles(7), quantile6 = quantiles(6), quantile1 = quantiles(1), mad = mad(x), iqr = IQR(x),
      skew_type1 = psych::skew(x, type = 1), skew_type2 = psych::skew(x, type = 2),
      kurtosis_excess_type2 = psych::kurtosi(x, type = 2),
      gini = sum((2 * seq_len(n) - n - 1) * sort(x)) / (n * sum(x)))
  }
  category <- function(values) {
    counts <- table(values)
    list(levels = many(names(counts)), n = many(as.vector(counts)), share = many(as.vector(prop.table(counts))), missing = sum(is.na(values)))
  }
  described <- function(part) c(
    sapply(numeric, function(name) number(part[[name]]), simplify = FALSE),
    sapply(categorical, function(name) category(factor(part[[name]], levels(factor(d[[name]])))), simplify = FALSE))
  if (is.null(spec$group)) result <- list(all = described(d)) else {
    group <- factor(d[[spec$group]])
    result <- sapply(levels(group), function(level) described(d[which(group == level), ]), simplify = FALSE)
    if (nlevels(group) == 2) result$smd <- sapply(numeric, function(name) {
      values <- split(d[[name]], group)
      v <- sapply(values, var, na.rm = TRUE)
      m <- sapply(values, mean, na.rm = TRUE)
      list(pooled = (m[[2]] - m[[1]]) / sqrt(mean(v)), variance_ratio = v[[2]] / v[[1]])
    }, simplify = FALSE)
  }
  if (!is.null(spec$weights)) result$weighted <- sapply(numeric, function(name) {
    known <- !is.na(d[[name]]) & !is.na(d[[spec$weights]])
    x <- d[[name]][known]
    w <- d[[spec$weights]][known]
    m <- weighted.mean(x, w)
    list(mean = m, sd_population = sqrt(weighted.mean((x - m)^2, w)),
      sd_reliability = sqrt(sum(w * (x - m)^2) / (sum(w) - sum(w^2) / sum(w))), ess = sum(w)^2 / sum(w^2))
  }, simplify = FALSE)
  result
}

provider <- function(d, spec) {
  o <- unlist(spec$observed)
  e <- unlist(spec$expected)
  n <- unlist(spec$n)
  z <- qnorm(0.975)
  limits <- sapply(seq_along(o), function(i) poisson.test(o[i], e[i])$conf.int)
  byar <- function(o, sign) ifelse(o == 0, 0, o * (1 - 1 / (9 * o) + sign * z / (3 * sqrt(o)))^3)
  share <- sum(o) / sum(n)
  spread <- sqrt(share * (1 - share) / n)
  list(ratio = many(o / e), exact_lower = many(limits[1, ]), exact_upper = many(limits[2, ]), byar_lower = many(byar(o, -1) / e),
    byar_upper = many(byar(o + 1, 1) / e), pooled = share, funnel95_wald_lower = many(share - z * spread),
    funnel95_wald_upper = many(share + z * spread), qbinom_2_5 = many(qbinom(0.025, n, share)),
    qbinom_97_5 = many(qbinom(0.975, n, share)))
}
