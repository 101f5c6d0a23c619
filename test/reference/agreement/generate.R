# Agreement of raters by psych. Usage: Rscript generate.R > expected.json
# The weighted variance is written out from Fleiss, Cohen and Everitt: psych 2.2.9 takes a row sum where theirs has a mean.
suppressPackageStartupMessages({ library(jsonlite); library(psych) })
set.seed(77)
n <- 40
person <- rnorm(n)
ratings <- sapply(c(0, 0.4, -0.3, 0.1), function(shift) pmin(5, pmax(1, round(3 + shift + person + rnorm(n, sd = 0.7)))))
ratings[6, 2] <- NA
complete <- na.omit(ratings)
icc <- suppressMessages(ICC(as.data.frame(complete), lmer = FALSE))$results
shrout <- matrix(c(9, 2, 5, 8, 6, 1, 3, 2, 8, 4, 6, 8, 7, 1, 2, 6, 10, 5, 6, 9, 6, 2, 4, 7), ncol = 4, byrow = TRUE)
published <- suppressMessages(ICC(as.data.frame(shrout), lmer = FALSE))$results
table2 <- table(factor(complete[, 1], 1:5), factor(complete[, 2], 1:5))
used <- sort(unique(c(complete[, 1:2])))
linear <- 1 - abs(outer(seq_along(used), seq_along(used), "-")) / (length(used) - 1)
plain <- cohen.kappa(complete[, 1:2]); weighted <- cohen.kappa(complete[, 1:2], w = linear)
shares <- unclass(table(factor(complete[, 1], used), factor(complete[, 2], used))) / nrow(complete)
variance <- function(w) {
  r <- rowSums(shares); c <- colSums(shares); po <- sum(w * shares); pe <- sum(w * outer(r, c))
  s <- outer(c(w %*% c), c(t(w) %*% r), "+")
  (sum(shares * (w * (1 - pe) - s * (1 - po))^2) - (po * pe - 2 * pe + po)^2) / (nrow(complete) * (1 - pe)^4)
}
form <- function(estimate, w) list(estimate = estimate, variance = variance(w), limits = estimate + c(-1, 1) * qnorm(0.975) * sqrt(variance(w)))
squares <- 1 - outer(seq_along(used), seq_along(used), "-")^2 / (length(used) - 1)^2
stopifnot(abs(variance(diag(length(used))) - plain$var.kappa) < 1e-12)
rows <- function(r) list(icc = r$ICC, f = r$F, df1 = r$df1, df2 = r$df2, p = r$p, low = r$`lower bound`, high = r$`upper bound`)
cat(toJSON(list(
  R = R.version.string, packages = list(psych = as.character(packageVersion("psych"))), tolerance = "relative 1e-9",
  ratings = t(ratings), n = nrow(complete), icc = rows(icc), shrout = t(shrout), published = rows(published),
  unweighted = list(estimate = plain$kappa, variance = plain$var.kappa, limits = plain$confid[1, c(1, 3)]),
  quadratic = form(plain$weighted.kappa, squares), linear = form(weighted$weighted.kappa, linear)
), digits = NA, auto_unbox = TRUE, na = "null"), "\n")
