# Correlations. Usage: Rscript generate.R > expected.json
suppressPackageStartupMessages(library(jsonlite))
set.seed(12)
n <- 70
x <- round(rnorm(n, 5, 2)); y <- round(0.6 * x + rnorm(n, sd = 2), 1); x[4] <- NA; y[30] <- NA
smooth <- rnorm(9); other <- smooth + rnorm(9)
all <- function(x, y) {
  p <- cor.test(x, y); s <- suppressWarnings(cor.test(x, y, method = "spearman", exact = FALSE))
  k <- suppressWarnings(cor.test(x, y, method = "kendall", exact = FALSE))
  m <- sum(complete.cases(x, y)); z <- qnorm(0.975); rho <- unname(s$estimate); tau <- unname(k$estimate)
  list(x = x, y = y, n = m,
    pearson = list(estimate = unname(p$estimate), statistic = unname(p$statistic), pValue = p$p.value, low = p$conf.int[1], high = p$conf.int[2]),
    spearman = list(estimate = rho, pValue = s$p.value, low = tanh(atanh(rho) - z * sqrt((1 + rho^2 / 2) / (m - 3))),
      high = tanh(atanh(rho) + z * sqrt((1 + rho^2 / 2) / (m - 3)))),
    kendall = list(estimate = tau, statistic = unname(k$statistic), pValue = k$p.value,
      low = tanh(atanh(tau) - z * sqrt(0.437 / (m - 4))), high = tanh(atanh(tau) + z * sqrt(0.437 / (m - 4)))))
}
cat(toJSON(list(
  R = R.version.string, packages = list(jsonlite = as.character(packageVersion("jsonlite"))), tolerance = "relative 1e-10",
  cases = list(all(x, y), all(smooth, other)),
  ranks = list(values = c(3, 1, 3, 2, 9, 3), ranks = rank(c(3, 1, 3, 2, 9, 3)))
), digits = NA, auto_unbox = TRUE, na = "null"), "\n")
