# Weighting of a made-up comparison group. Usage: Rscript generate.R > expected.json
# The stacked standard error is solved from the full system of estimating equations (score, both weighted means): bread by
# complex-step differentiation, meat by the outer product, with no formula shared with the program under test.
suppressPackageStartupMessages(library(jsonlite))
set.seed(72)

n <- 240
clusters <- sample(1:20, n, replace = TRUE)
age <- round(runif(n, 20, 62))
income <- round(rlnorm(n, 10, 0.4))
urban <- rbinom(n, 1, 0.5)
treated <- rbinom(n, 1, plogis(-0.6 + 0.04 * (age - 40) + 0.6 * urban - (income - 24000) / 30000))
weeks <- round(20 - 0.2 * (age - 40) + 3 * treated + income / 8000 + rnorm(n, sd = 6), 2)
work <- rbinom(n, 1, plogis(-0.3 + 0.5 * treated - 0.03 * (age - 40) + 0.4 * urban))
strict <- list(epsilon = 1e-14, maxit = 100)
X <- cbind(1, age, income / 1e4, urban)   # a change of scale changes nothing but the conditioning
beta <- coef(glm(treated ~ X - 1, binomial, control = strict))
logistic <- function(z) 1 / (1 + exp(-z))
schemes <- list(
  ATE = list(one = function(e) 1 / e, zero = function(e) 1 / (1 - e)),
  ATT = list(one = function(e) e / e, zero = function(e) e / (1 - e)),
  ATC = list(one = function(e) (1 - e) / e, zero = function(e) e / e),
  ATO = list(one = function(e) 1 - e, zero = function(e) e))

weighting <- function(scheme, y) {
  equations <- function(theta) {
    k <- ncol(X); e <- drop(logistic(X %*% theta[1:k]))
    cbind(X * (treated - e), treated * scheme$one(e) * (y - theta[k + 1]), (1 - treated) * scheme$zero(e) * (y - theta[k + 2]))
  }
  e <- logistic(drop(X %*% beta)); w <- ifelse(treated == 1, scheme$one(e), scheme$zero(e))
  means <- c(weighted.mean(y[treated == 1], w[treated == 1]), weighted.mean(y[treated == 0], w[treated == 0]))
  theta <- c(beta, means); p <- length(theta)
  bread <- sapply(1:p, function(j) { step <- as.complex(theta); step[j] <- step[j] + 1e-30i; Im(colSums(equations(step))) / 1e-30 })
  influence <- -equations(theta) %*% t(solve(bread))
  size <- function(arm) sum(w[treated == arm])^2 / sum(w[treated == arm]^2)
  contrast <- c(rep(0, p - 2), 1, -1)
  totals <- rowsum(influence, clusters); G <- nrow(totals)
  list(estimate = means[1] - means[2], treated = means[1], comparison = means[2],
       stdError = sqrt(sum((influence %*% contrast)^2)), stdErrorTreated = sqrt(sum(influence[, p - 1]^2)),
       stdErrorComparison = sqrt(sum(influence[, p]^2)),
       clusteredStdError = sqrt(G / (G - 1) * sum((totals %*% contrast)^2)), clusters = G,
       essTreated = size(1), essComparison = size(0))
}

augmented <- function(y, family) {
  e <- logistic(drop(X %*% beta))
  predict_arm <- function(arm) {
    fit <- glm(y ~ X - 1, family, subset = treated == arm, control = strict)
    family$linkinv(drop(X %*% coef(fit)))
  }
  m1 <- predict_arm(1); m0 <- predict_arm(0)
  one <- m1 + treated * (y - m1) / e; zero <- m0 + (1 - treated) * (y - m0) / (1 - e)
  psi <- one - zero
  share <- mean(treated)
  parts <- (treated * (y - m0) - (1 - treated) * e / (1 - e) * (y - m0)) / share
  att <- mean(parts); influence <- parts - treated / share * att
  parts0 <- ((1 - treated) * (m1 - y) + treated * (1 - e) / e * (y - m1)) / (1 - share)
  atc <- mean(parts0); influence0 <- parts0 - (1 - treated) / (1 - share) * atc
  clustered <- function(influence) {
    totals <- rowsum(influence, clusters); G <- nrow(totals)
    sqrt(G / (G - 1) * sum(totals^2)) / n
  }
  list(
    ATE = list(estimate = mean(psi), treated = mean(one), comparison = mean(zero), stdError = sd(psi) / sqrt(n),
               clusteredStdError = clustered(psi - mean(psi))),
    ATT = list(estimate = att, treated = mean(y[treated == 1]), comparison = mean(y[treated == 1]) - att,
               stdError = sd(influence) / sqrt(n), clusteredStdError = clustered(influence)),
    ATC = list(estimate = atc, treated = mean(y[treated == 0]) + atc, comparison = mean(y[treated == 0]),
               stdError = sd(influence0) / sqrt(n), clusteredStdError = clustered(influence0)))
}

# Standardisation: stacked equations of both outcome models and both means, bread by complex steps.
standardised <- function(y, family) {
  k <- ncol(X); inverse <- if (family$family == "gaussian") function(z) z else logistic
  fits <- lapply(1:0, function(arm) coef(glm(y ~ X - 1, family, subset = treated == arm, control = strict)))
  lapply(list(ATE = rep(1, n), ATT = treated, ATC = 1 - treated), function(target) {
    equations <- function(theta) {
      m1 <- drop(inverse(X %*% theta[1:k])); m0 <- drop(inverse(X %*% theta[k + 1:k]))
      cbind(X * (treated * (y - m1)), X * ((1 - treated) * (y - m0)), target * (m1 - theta[2 * k + 1]), target * (m0 - theta[2 * k + 2]))
    }
    m <- sapply(fits, function(b) weighted.mean(drop(inverse(X %*% b)), target))
    theta <- c(fits[[1]], fits[[2]], m); p <- length(theta)
    bread <- sapply(1:p, function(j) { step <- as.complex(theta); step[j] <- step[j] + 1e-30i; Im(colSums(equations(step))) / 1e-30 })
    influence <- -equations(theta) %*% t(solve(bread))
    list(estimate = m[1] - m[2], treated = m[1], comparison = m[2],
         stdError = sqrt(sum((influence[, p - 1] - influence[, p])^2)), stdErrorTreated = sqrt(sum(influence[, p - 1]^2)))
  })
}

everyone <- local({ e <- logistic(drop(X %*% beta)); ifelse(treated == 1, 1 / e, 1 / (1 - e)) })
trimmed <- local({
  cap <- unname(quantile(everyone, 0.95, type = 3)); w <- pmin(everyone, cap)
  fit <- lm(weeks ~ treated, weights = w)
  e <- residuals(fit); design <- cbind(1, treated); bread <- solve(crossprod(design * w, design))
  list(cap = cap, estimate = unname(coef(fit)[2]),
       HC0 = sqrt((bread %*% crossprod(design * (w * e)) %*% bread)[2, 2]),
       HC1 = sqrt(n / (n - 2) * (bread %*% crossprod(design * (w * e)) %*% bread)[2, 2]))
})

out <- list(
  R = R.version.string, treated = treated, clusters = clusters, age = age, income = income, urban = urban,
  weeks = weeks, work = work, scores = logistic(drop(X %*% beta)),
  weighting = lapply(schemes, weighting, y = weeks), weightingShare = lapply(schemes, weighting, y = work),
  augmented = augmented(weeks, gaussian()), augmentedShare = augmented(work, binomial()),
  standardised = standardised(weeks, gaussian()), standardisedShare = standardised(work, binomial()), trimmed = trimmed,
  horvitzThompson = mean(weeks * treated * everyone) - mean(weeks * (1 - treated) * everyone))
cat(toJSON(out, digits = NA, auto_unbox = TRUE, pretty = TRUE), "\n")
