# Intervals of shares. Usage: Rscript generate.R > expected.json
# Newcombe's method 10 written out from the Wilson limits of prop.test.
suppressPackageStartupMessages(library(jsonlite))

wilson <- function(x, n, level = 0.95) suppressWarnings(prop.test(x, n, correct = FALSE, conf.level = level)$conf.int[1:2])
single <- data.frame(events = c(18, 0, 12, 1, 345, 3), n = c(40, 12, 12, 7, 1000, 4), level = c(rep(0.95, 5), 0.9))
single <- cbind(single, t(mapply(wilson, single$events, single$n, single$level)))
names(single)[4:5] <- c("low", "high")
pairs <- data.frame(x1 = c(56, 9, 0, 207), n1 = c(70, 10, 12, 600), x0 = c(48, 3, 5, 86), n0 = c(80, 10, 14, 299))
newcombe <- function(x1, n1, x0, n0) {
  p1 <- x1 / n1; p0 <- x0 / n0; w1 <- wilson(x1, n1); w0 <- wilson(x0, n0)
  c(estimate = p1 - p0, low = p1 - p0 - sqrt((p1 - w1[1])^2 + (w0[2] - p0)^2), high = p1 - p0 + sqrt((w1[2] - p1)^2 + (p0 - w0[1])^2))
}
cat(toJSON(list(
  R = R.version.string,
  packages = list(stats = as.character(packageVersion("stats")), jsonlite = as.character(packageVersion("jsonlite"))),
  tolerance = "relative 1e-10",
  wilson = single,
  newcombe = cbind(pairs, t(mapply(newcombe, pairs$x1, pairs$n1, pairs$x0, pairs$n0)))
), digits = NA, auto_unbox = TRUE, pretty = TRUE), "\n")
