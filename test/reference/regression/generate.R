# Linear and logistic regression of R on made-up data. Usage: Rscript generate.R > expected.json
suppressPackageStartupMessages({ library(jsonlite); library(sandwich) })
set.seed(22)

n <- 60
treated <- rbinom(n, 1, 0.45)
age <- round(runif(n, 20, 60))
income <- round(rlnorm(n, 10, 0.6))
hours <- round(10 + 3 * treated + 0.2 * age + rnorm(n, sd = 1 + age / 20), 2)
work <- rbinom(n, 1, plogis(-2 + treated + 0.03 * age))
weights <- round(runif(n, 0.2, 3), 2)
weights[7] <- 0

linear <- function(fit) list(
  coefficients = unname(coef(fit)), sigma = sigma(fit), degreesOfFreedom = df.residual(fit),
  leverage = unname(hatvalues(fit)), rSquared = summary(fit)$r.squared,
  covariance = c(list(classical = unname(vcov(fit))), sapply(c(HC0 = "HC0", HC1 = "HC1", HC2 = "HC2", HC3 = "HC3"),
    function(type) unname(vcovHC(fit, type = type)), simplify = FALSE))
)
logistic <- function(fit) list(
  coefficients = unname(coef(fit)), covariance = unname(vcov(fit)), fitted = unname(fitted(fit)),
  logLikelihood = sum(fit$prior.weights * dbinom(fit$y, 1, fitted(fit), log = TRUE))
)
strict <- glm.control(epsilon = 1e-14, maxit = 100)

# Badly scaled: a year number and a huge amount beside a share that hardly moves. The same model on centred, rescaled
# columns is well conditioned; its slopes are scaled back here.
year <- 2000 + (1:n %% 9)
cents <- income * 1e6
share <- treated * 1e-4 + 0.5
x <- cbind(year - 2004, (cents - mean(cents)) / 1e10, treated)
well <- lm(hours ~ x)
scale <- c(1, 1e10, 1e-4)
slopes <- unname(coef(well))[-1] / scale
intercept <- unname(coef(well))[1] - sum(c(2004, mean(cents), 0.5) * slopes)

keep <- weights > 0
cat(toJSON(list(
  R = R.version.string,
  packages = list(sandwich = as.character(packageVersion("sandwich")), jsonlite = as.character(packageVersion("jsonlite"))),
  tolerance = "relative 1e-9; badly scaled coefficients 1e-8",
  treated = treated, age = age, income = income, hours = hours, work = work, weights = weights,
  linear = linear(lm(hours ~ treated + age + income)),
  weighted = linear(lm(hours ~ treated + age + income, weights = weights, subset = keep)),
  weightedRows = which(keep) - 1,
  logistic = logistic(glm(work ~ treated + age + I(income / 1000), family = binomial, control = strict)),
  logisticWeighted = logistic(suppressWarnings(glm(work ~ treated + age, family = binomial, weights = weights, control = strict))),
  badlyScaled = list(
    year = year, cents = cents, share = share, slopes = slopes, intercept = intercept,
    stdErrors = unname(sqrt(diag(vcovHC(well, type = "HC2"))))[-1] / scale
  )
), digits = NA, auto_unbox = TRUE, pretty = FALSE), "\n")
