# Linear and logistic regression of R on made-up data. Usage: Rscript generate.R > expected.json
suppressPackageStartupMessages({ library(jsonlite); library(sandwich); library(clubSandwich); library(MASS) })
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

# Clusters, counts and the rest of generalised linear models, on columns drawn after all of the above.
office <- rep(1:9, times = c(2, 11, 5, 8, 6, 4, 9, 7, 8))
months <- round(runif(n, 2, 12), 1)
spells <- rpois(n, months * exp(-2 + 0.4 * treated))
repeated <- 2 * age - 30
errorsBy <- function(fit, rows = TRUE) sapply(c(CR0 = "CR0", CR1 = "CR1", CR1S = "CR1S", CR2 = "CR2"), function(type) {
  test <- coef_test(fit, vcov = vcovCR(fit, cluster = office[rows], type = type), test = "Satterthwaite")
  list(stdErrors = test$SE, degreesOfFreedom = test$df_Satt)
}, simplify = FALSE)
robustGlm <- function(fit) list(
  coefficients = unname(coef(fit)), stdErrors = unname(sqrt(diag(vcov(fit)))), deviance = fit$deviance,
  nullDeviance = fit$null.deviance, logLikelihood = as.numeric(logLik(fit)), aic = AIC(fit), bic = BIC(fit),
  robust = sapply(c(HC0 = "HC0", HC1 = "HC1", HC2 = "HC2", HC3 = "HC3"),
    function(type) unname(sqrt(diag(vcovHC(fit, type = type)))), simplify = FALSE),
  clustered = errorsBy(fit)
)
exact <- glm.control(epsilon = 1e-15, maxit = 500)
countFit <- glm(spells ~ treated + age, poisson, offset = log(months), control = exact)
workFit <- glm(work ~ treated + age, binomial, control = exact)
shares <- list(successes = c(3, 7, 2, 9, 4), trials = c(10, 12, 8, 15, 9), dose = c(0, 1, 2, 3, 4))
ones <- cbind(1, 1, age); zeros <- cbind(1, 0, age); b <- coef(workFit)
p1 <- plogis(drop(ones %*% b)); p0 <- plogis(drop(zeros %*% b))
g <- colMeans(p1 * (1 - p1) * ones) - colMeans(p0 * (1 - p0) * zeros)
moved <- (p1 - p0 - mean(p1 - p0)) / n + drop(estfun(workFit) %*% vcov(workFit) %*% g)
limits <- suppressMessages(confint(workFit))
serial <- lm(hours ~ treated + age)
aliasedFit <- lm(hours ~ treated + age + repeated + income)
plain <- lm(hours ~ treated + age)
heavy <- lm(hours ~ treated + age, weights = weights, subset = weights > 0)
summarised <- summary(plain)

keep <- weights > 0
cat(toJSON(list(
  R = R.version.string,
  packages = list(sandwich = as.character(packageVersion("sandwich")), clubSandwich = as.character(packageVersion("clubSandwich")), jsonlite = as.character(packageVersion("jsonlite"))),
  tolerance = "relative 1e-9; badly scaled coefficients 1e-8",
  treated = treated, age = age, income = income, hours = hours, work = work, weights = weights,
  linear = linear(lm(hours ~ treated + age + income)),
  weighted = linear(lm(hours ~ treated + age + income, weights = weights, subset = keep)),
  weightedRows = which(keep) - 1,
  logistic = logistic(glm(work ~ treated + age + I(income / 1000), family = binomial, control = strict)),
  logisticWeighted = logistic(suppressWarnings(glm(work ~ treated + age, family = binomial, weights = weights, control = strict))),
  office = office, months = months, spells = spells, repeated = repeated,
  clustered = errorsBy(plain), clusteredWeighted = errorsBy(heavy, weights > 0),
  summary = list(rSquared = summarised$r.squared, adjusted = summarised$adj.r.squared,
    f = unname(summarised$fstatistic[1]), logLikelihood = as.numeric(logLik(plain))),
  aliased = list(coefficients = unname(coef(aliasedFit)), stdErrors = unname(sqrt(diag(vcov(aliasedFit))))),
  origin = list(coefficients = unname(coef(lm(hours ~ treated + age - 1))), rSquared = summary(lm(hours ~ treated + age - 1))$r.squared),
  neweyWest = unname(sqrt(diag(NeweyWest(serial, lag = 3, prewhite = FALSE)))),
  neweyWestAdjusted = unname(sqrt(diag(NeweyWest(serial, lag = 3, prewhite = FALSE, adjust = TRUE)))),
  durbinWatson = sum(diff(resid(serial))^2) / sum(resid(serial)^2),
  poisson = robustGlm(countFit), workModel = robustGlm(workFit),
  probit = unname(coef(glm(work ~ treated + age, binomial("probit"), control = exact))),
  cloglog = unname(coef(glm(work ~ treated + age, binomial("cloglog"), control = exact))),
  stopped = robustGlm(glm(work ~ treated + age, binomial, control = glm.control(epsilon = 1e-8)))[c("coefficients", "stdErrors", "robust")],
  shares = c(shares, list(fit = unname(coef(glm(cbind(successes, trials - successes) ~ dose, binomial, shares, control = exact))),
    logLikelihood = as.numeric(logLik(glm(cbind(successes, trials - successes) ~ dose, binomial, shares, control = exact))))),
  standardised = list(one = mean(p1), zero = mean(p0), model = sqrt(drop(g %*% vcov(workFit) %*% g)), influence = sqrt(sum(moved^2))),
  profile = list(low = unname(limits[, 1]), high = unname(limits[, 2])),
  badlyScaled = list(
    year = year, cents = cents, share = share, slopes = slopes, intercept = intercept,
    stdErrors = unname(sqrt(diag(vcovHC(well, type = "HC2"))))[-1] / scale
  )
), digits = NA, auto_unbox = TRUE, pretty = FALSE, na = "null"), "\n")
