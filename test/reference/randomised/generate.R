# Two arms of a made-up trial. Usage: Rscript generate.R > expected.json
# Welch by t.test, Lin (2013) by lm and sandwich's HC2, shares by prop.test; CR2 errors and Satterthwaite's degrees of
# freedom written out with full n x n matrices from their definitions.
suppressPackageStartupMessages({ library(jsonlite); library(sandwich); library(estimatr) })
set.seed(71)

n <- 96
clusters <- rep(1:16, times = c(3, 9, 5, 7, 6, 4, 8, 6, 1, 7, 5, 9, 6, 4, 8, 8))
treated <- rbinom(n, 1, 0.45)
age <- round(runif(n, 20, 62))
income <- round(rlnorm(n, 10, 0.5))
outcome <- round(4 + 1.5 * treated + 0.05 * age + rnorm(16)[clusters] + rnorm(n, sd = 1 + treated), 3)
work <- rbinom(n, 1, plogis(-1 + 0.7 * treated + 0.02 * (age - 40)))
level <- 0.95

interval <- function(est, se, df) list(
  estimate = est, stdError = se, confLow = est - qt(1 - (1 - level) / 2, df) * se,
  confHigh = est + qt(1 - (1 - level) / 2, df) * se, degreesOfFreedom = df, pValue = 2 * pt(-abs(est / se), df))

welch <- function(y) {
  t <- t.test(y[treated == 1], y[treated == 0], conf.level = level)
  list(difference = list(estimate = unname(-diff(t$estimate)), stdError = t$stderr, confLow = t$conf.int[1],
                         confHigh = t$conf.int[2], degreesOfFreedom = unname(t$parameter), pValue = t$p.value),
       treated = unlist(t.test(y[treated == 1])[c("estimate", "conf.int")], use.names = FALSE),
       comparison = unlist(t.test(y[treated == 0])[c("estimate", "conf.int")], use.names = FALSE))
}

contrasts <- function(k) {
  pick <- function(i) { v <- numeric(k); v[i] <- 1; v }
  list(difference = pick(2), treated = pick(1:2), comparison = pick(1))
}

lin <- function(y) {
  a <- age - mean(age); b <- income - mean(income)
  fit <- lm(y ~ treated + a + b + treated:a + treated:b)
  v <- vcovHC(fit, "HC2")
  lapply(contrasts(6), function(c) interval(sum(c * coef(fit)), sqrt(drop(t(c) %*% v %*% c)), df.residual(fit)))
}

power <- function(m, p) {
  e <- eigen(m, symmetric = TRUE)
  e$vectors %*% (ifelse(e$values > 1e-10, e$values^p, 0) * t(e$vectors))
}

cr2 <- function(fit) {
  X <- model.matrix(fit); u <- resid(fit); M <- chol2inv(chol(crossprod(X))); H <- X %*% M %*% t(X)
  groups <- split(seq_len(n), clusters)
  adjust <- lapply(groups, function(g) power(diag(length(g)) - H[g, g, drop = FALSE], -0.5))
  scores <- mapply(function(g, A) drop(t(X[g, , drop = FALSE]) %*% A %*% u[g]), groups, adjust)
  v <- M %*% tcrossprod(scores) %*% M
  lapply(contrasts(ncol(X)), function(c) {
    p <- mapply(function(g, A) drop((diag(n) - H)[, g, drop = FALSE] %*% A %*% X[g, , drop = FALSE] %*% M %*% c), groups, adjust)
    P <- crossprod(p)
    interval(sum(c * coef(fit)), sqrt(drop(t(c) %*% v %*% c)), sum(diag(P))^2 / sum(P^2))
  })
}

counts <- c(sum(work[treated == 1]), sum(work[treated == 0])); sizes <- c(sum(treated), sum(1 - treated))
shares <- counts / sizes
limits <- lapply(1:2, function(i) prop.test(counts[i], sizes[i], correct = FALSE)$conf.int[1:2])
d <- shares[1] - shares[2]
proportion <- list(
  estimate = d, stdError = sqrt(sum(shares * (1 - shares) / sizes)),
  confLow = d - sqrt((shares[1] - limits[[1]][1])^2 + (limits[[2]][2] - shares[2])^2),
  confHigh = d + sqrt((limits[[1]][2] - shares[1])^2 + (shares[2] - limits[[2]][1])^2),
  pValue = prop.test(counts, sizes, correct = FALSE)$p.value, treated = limits[[1]], comparison = limits[[2]])

# Blocks, pairs and taking up, on columns drawn after all of the above.
takeUp <- ifelse(treated == 1, rbinom(n, 1, 0.7), rbinom(n, 1, 0.05))
block <- rep(1:4, each = 24)
pair <- rep(1:12, each = 2); pairTreated <- rep(c(1, 0), 12); pairOutcome <- round(10 + rnorm(12, sd = 2)[pair] + pairTreated + rnorm(24), 2)
row <- function(fit, term) { t <- tidy(fit); t <- t[t$term == term, ]
  list(estimate = t$estimate, stdError = t$std.error, confLow = t$conf.low, confHigh = t$conf.high, degreesOfFreedom = t$df, pValue = t$p.value) }
d <- data.frame(outcome, treated, takeUp, age, block, clusters)
blocked <- row(difference_in_means(outcome ~ treated, d, blocks = block), "treated")
pairs <- row(difference_in_means(pairOutcome ~ pairTreated, data.frame(pairOutcome, pairTreated, pair), blocks = pair), "pairTreated")
twoStages <- sapply(c(classical = "classical", HC0 = "HC0", HC1 = "HC1", HC2 = "HC2", HC3 = "HC3"),
  function(type) row(iv_robust(outcome ~ takeUp + age | treated + age, d, se_type = type), "takeUp"), simplify = FALSE)
firstStage <- unname(anova(lm(takeUp ~ age, d), lm(takeUp ~ treated + age, d))$F[2])

a <- age - mean(age); b <- income - mean(income)
out <- list(
  R = R.version.string, packages = list(sandwich = as.character(packageVersion("sandwich")), estimatr = as.character(packageVersion("estimatr"))),
  treated = treated, clusters = clusters, age = age, income = income, outcome = outcome, work = work,
  welch = welch(outcome), lin = lin(outcome), linShare = lin(work), proportion = proportion,
  takeUp = takeUp, block = block, blocked = blocked, pair = pair, pairTreated = pairTreated, pairOutcome = pairOutcome,
  pairs = pairs, twoStages = twoStages, firstStage = firstStage,
  clusteredDifference = cr2(lm(outcome ~ treated)),
  clusteredLin = cr2(lm(outcome ~ treated + a + b + treated:a + treated:b)))
cat(toJSON(out, digits = NA, auto_unbox = TRUE, pretty = TRUE), "\n")
