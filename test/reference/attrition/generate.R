# Lost outcomes in a made-up trial. Usage: Rscript generate.R > expected.json
# Weights by glm; stacked errors from the full system of estimating equations, bread by complex steps; Manski's bounds and
# Lee's bounds from their definitions.
suppressPackageStartupMessages(library(jsonlite))
set.seed(84)

n <- 200
age <- round(runif(n, 20, 62))
urban <- rbinom(n, 1, 0.5)
treated <- rep(0:1, n / 2)
score <- round(50 + 3 * treated - 0.2 * (age - 40) + rnorm(n, sd = 8), 2)
observed <- rbinom(n, 1, plogis(1.2 + 0.5 * treated - 0.04 * (age - 40) + 0.3 * urban))
X <- cbind(1, treated, (age - 40) / 10, urban); k <- ncol(X)
beta <- unname(coef(glm(observed ~ X - 1, binomial, control = list(epsilon = 1e-14, maxit = 100))))
logistic <- function(z) 1 / (1 + exp(-z))
p <- logistic(drop(X %*% beta)); w <- observed / p
m <- sapply(1:0, function(arm) weighted.mean(score[treated == arm], w[treated == arm]))
equations <- function(theta) {
  q <- logistic(drop(X %*% theta[1:k]))
  cbind(X * (observed - q), treated * observed / q * (score - theta[k + 1]), (1 - treated) * observed / q * (score - theta[k + 2]))
}
theta <- c(beta, m); size <- length(theta)
bread <- sapply(1:size, function(j) { step <- as.complex(theta); step[j] <- step[j] + 1e-30i; Im(colSums(equations(step))) / 1e-30 })
influence <- -equations(theta) %*% t(solve(bread))
fixed <- function(arm) { inside <- treated == arm; sum((w[inside] * (score[inside] - m[2 - arm]))^2) / sum(w[inside])^2 }
filled <- function(arm, value) mean(ifelse(observed == 1, score, value)[treated == arm])
shown <- function(arm) score[treated == arm & observed == 1]
q <- sapply(1:0, function(arm) mean(observed[treated == arm])); trim <- abs(q[1] - q[2]) / max(q)
more <- which.max(q); y <- shown(2 - more); other <- mean(shown(more - 1)); side <- if (more == 1) 1 else -1
bounds <- sort(side * c(mean(y[y <= quantile(y, 1 - trim)]) - other, mean(y[y >= quantile(y, trim)]) - other))

out <- list(
  R = R.version.string, age = age, urban = urban, treated = treated, score = ifelse(observed == 1, score, NA),
  weighted = list(estimate = m[1] - m[2], treated = m[1], comparison = m[2], stdError = sqrt(sum((influence[, size - 1] - influence[, size])^2)),
                  fixedHC0 = sqrt(fixed(1) + fixed(0))),
  manski = list(lowest = filled(1, 20) - filled(0, 80), highest = filled(1, 80) - filled(0, 20)),
  lee = list(trimShare = trim, lowest = bounds[1], highest = bounds[2]))
cat(toJSON(out, digits = NA, auto_unbox = TRUE, na = "null"), "\n")
