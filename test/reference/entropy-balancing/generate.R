# Entropy balancing on made-up people. Usage: Rscript generate.R > expected.json
# The dual is solved by Newton's method on raw equations; errors from the full stacked system, bread by complex steps,
# with the target means estimated (`estimated`) or held as they stand (`fixed`, as WeightIt 1.5 has it).
suppressPackageStartupMessages(library(jsonlite))
set.seed(81)

n <- 160
age <- round(runif(n, 20, 62))
income <- round(rlnorm(n, 10, 0.4))
urban <- rbinom(n, 1, 0.5)
treated <- rbinom(n, 1, plogis(-0.5 + 0.03 * (age - 40) + 0.5 * urban))
weeks <- round(20 - 0.2 * (age - 40) + 3 * treated + income / 8000 + rnorm(n, sd = 6), 2)
X <- cbind(1, (age - 40) / 10, income / 1e4, urban)

balance <- function(rows, target) {
  z <- rep(0, ncol(X)); A <- X[rows, ]
  for (i in 1:200) {
    w <- exp(drop(A %*% z)); step <- solve(crossprod(A * w, A), colSums(w * A) - length(rows) * target)
    z <- z - step * min(1, 2 / max(abs(step)))
    if (max(abs(step)) < 1e-14) break
  }
  z
}

one <- function(estimand) {
  target <- switch(estimand, ATE = rep(1, n), ATT = treated, ATC = 1 - treated)
  means <- colMeans(X[target == 1, ]); focal <- switch(estimand, ATE = -1, ATT = 1, ATC = 0)
  weights <- rep(1, n); z <- list()
  for (arm in 0:1) if (arm != focal) { z[[arm + 1]] <- balance(which(treated == arm), means); weights[treated == arm] <- exp(drop(X[treated == arm, ] %*% z[[arm + 1]])) }
  mean_of <- function(arm) weighted.mean(weeks[treated == arm], weights[treated == arm])
  influence <- function(arm, kind) {
    inside <- as.numeric(treated == arm); own <- inside * weights * (weeks - mean_of(arm)) / sum(inside * weights)
    if (arm == focal) return(own)
    k <- ncol(X); size <- sum(inside)
    equations <- function(theta) {
      w <- exp(drop(X %*% theta[1:k]))
      pull <- if (kind == "estimated") target * size / sum(target) * X else inside * matrix(means, n, k, byrow = TRUE)
      cbind(inside * w * X - pull, inside * w * (weeks - theta[k + 1]))
    }
    theta <- c(z[[arm + 1]], mean_of(arm)); p <- length(theta)
    bread <- sapply(1:p, function(j) { step <- as.complex(theta); step[j] <- step[j] + 1e-30i; Im(colSums(equations(step))) / 1e-30 })
    (-equations(theta) %*% t(solve(bread)))[, p]
  }
  error <- function(kind) sqrt(sum((influence(1, kind) - influence(0, kind))^2))
  size <- function(arm) sum(weights[treated == arm])^2 / sum(weights[treated == arm]^2)
  list(estimate = mean_of(1) - mean_of(0), treated = mean_of(1), comparison = mean_of(0), estimated = error("estimated"),
       fixed = error("fixed"), essTreated = size(1), essComparison = size(0), weights = weights[1:6])
}

out <- list(R = R.version.string, treated = treated, age = age, income = income, urban = urban, weeks = weeks,
            ATT = one("ATT"), ATE = one("ATE"), ATC = one("ATC"))
cat(toJSON(out, digits = NA, auto_unbox = TRUE), "\n")
