# Mixed models of R on made-up data: lme4, lmerTest, and an analysis of variance. Usage: Rscript generate.R > expected.json
suppressPackageStartupMessages({library(jsonlite); library(lme4); library(lmerTest)})
set.seed(31)

sizes <- c(1, 2, 3, 4, 5, 6, 7, 8, 3, 4, 5, 6, 2, 5, 9, 4, 3, 6, 5, 4)
cluster <- rep(seq_along(sizes) * 7 + 100, sizes)
n <- length(cluster)
level <- rep(rnorm(length(sizes), 0, 1.5), sizes)
treated <- rep(rbinom(length(sizes), 1, 0.5), sizes)
year <- 2015 + sample(0:6, n, TRUE)
outcome <- round(20 + 1.2 * treated + 0.4 * (year - 2018) + level + rnorm(n, 0, 2), 2)
noise <- rnorm(n)
flat <- round(10 + noise - 0.9 * ave(noise, cluster), 2)
binary <- rbinom(n, 1, plogis(-0.3 + 0.6 * treated + 0.2 * (year - 2018) + 0.6 * level))
data <- data.frame(cluster = factor(cluster), treated, year = year - 2018, outcome, flat, binary)

exact <- lmerControl(optimizer = "bobyqa", optCtrl = list(rhoend = 1e-12, maxfun = 1e6), calc.derivs = FALSE)
linear <- function(formula, reml) {
  m <- lmerTest::lmer(formula, data, REML = reml, control = exact)
  s <- coef(summary(m))
  variances <- as.data.frame(VarCorr(m))$vcov
  effects <- ranef(m, condVar = TRUE)[[1]]
  list(
    coefficients = unname(s[, 1]), stdErrors = unname(s[, 2]), degreesOfFreedom = unname(s[, 3]),
    pValues = unname(s[, 5]), between = variances[1], within = variances[2], logLikelihood = as.numeric(logLik(m)),
    akaike = AIC(m), predictions = effects[, 1], predictionErrors = sqrt(attr(effects, "postVar")[1, 1, ])
  )
}
logistic <- function(points) {
  control <- glmerControl(optimizer = "bobyqa", optCtrl = list(rhoend = 1e-10, maxfun = 1e6), tolPwrss = 1e-14)
  m <- glmer(binary ~ treated + year + (1 | cluster), data, binomial, nAGQ = points, control = control)
  list(
    coefficients = unname(fixef(m)), stdErrors = unname(sqrt(diag(vcov(m)))), deviation = getME(m, "theta")[[1]],
    logLikelihood = as.numeric(logLik(m))
  )
}
stopped <- glmer(binary ~ treated + year + (1 | cluster), data, binomial,
  control = glmerControl(optimizer = "bobyqa", optCtrl = list(rhoend = 1e-9, maxfun = 1e6)))
squares <- anova(lm(outcome ~ cluster, data))
ratio <- squares$`F value`[1]
usual <- (n - sum(sizes^2) / n) / (length(sizes) - 1)
df <- squares$Df
at <- function(f) (f - 1) / (f + usual - 1)

cat(toJSON(list(
  R = R.version.string,
  packages = list(lme4 = as.character(packageVersion("lme4")), lmerTest = as.character(packageVersion("lmerTest"))),
  tolerance = "relative 1e-5 (lme4 searches; lmerTest takes slopes by differences); logistic 1e-4",
  cluster = cluster, treated = treated, year = data$year, outcome = outcome, flat = flat, binary = binary,
  REML = linear(outcome ~ treated + year + (1 | cluster), TRUE),
  ML = linear(outcome ~ treated + year + (1 | cluster), FALSE),
  singular = linear(flat ~ treated + (1 | cluster), TRUE),
  logistic1 = logistic(1), logistic9 = logistic(9),
  stopped = list(
    coefficients = unname(fixef(stopped)), stdErrors = unname(sqrt(diag(vcov(stopped)))),
    deviation = getME(stopped, "theta")[[1]], logLikelihood = as.numeric(logLik(stopped))
  ),
  variance = list(
    estimate = at(ratio), low = at(ratio / qf(0.975, df[1], df[2])), high = at(ratio * qf(0.975, df[2], df[1]))
  )
), digits = I(15), auto_unbox = TRUE, pretty = TRUE), "\n")
