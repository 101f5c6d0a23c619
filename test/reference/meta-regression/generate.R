# Meta-analysis, meta-regression, bias, influence and effect sizes. Usage: Rscript generate.R > expected.json
# Made-up studies. metafor's rma, regtest, ranktest, trimfill, leave1out, influence, blup, cumul, fsn, confint, escalc,
# rma.mh and rma.peto, with searches carried on until numbers stand still.
suppressPackageStartupMessages({library(metafor); library(jsonlite)})
options(warn = -1)
set.seed(20240611)
tight <- list(threshold = 1e-13, tol = 1e-14, maxiter = 10000)

k <- 14
study <- data.frame(
  vi = round(runif(k, 0.01, 0.12), 4),
  year = round(runif(k, 1990, 2023)),
  share = round(runif(k), 2),
  setting = sample(c("clinic", "office", "school"), k, replace = TRUE)
)
study$yi <- round(0.25 + 0.01 * (study$year - 2005) + rnorm(k, 0, 0.2) + rnorm(k, 0, sqrt(study$vi)), 4)

fitted <- function(fit) {
  prediction <- if (fit$int.only && fit$method != "EE") predict(fit) else NULL
  list(
    coefficients = I(c(fit$beta)), stdErrors = I(fit$se), statistics = I(fit$zval), pValues = I(fit$pval),
    confLow = I(fit$ci.lb), confHigh = I(fit$ci.ub), tauSquared = fit$tau2,
    tauSquaredStdError = if (is.null(fit$se.tau2) || is.na(fit$se.tau2)) NULL else fit$se.tau2,
    iSquared = fit$I2 / 100, hSquared = fit$H2, q = fit$QE, qPValue = fit$QEp,
    moderatorStatistic = fit$QM, moderatorPValue = fit$QMp,
    rSquared = if (is.null(fit$R2)) NULL else fit$R2 / 100,
    logLikelihood = fit$fit.stats["ll", "ML"], restrictedLogLikelihood = fit$fit.stats["ll", "REML"],
    predictionLow = prediction$pi.lb, predictionHigh = prediction$pi.ub
  )
}
methods <- c("EE", "DL", "REML", "ML", "PM", "SJ", "HE", "HS", "HSk", "EB")
tests <- c(normal = "z", t = "t", "hartung-knapp" = "knha", "hartung-knapp-adhoc" = "adhoc")
models <- list(average = ~ 1, year = ~ year, several = ~ year + share)
fits <- list()
for (method in methods) for (test in names(tests)) for (model in names(models)) {
  if (model != "average" && !method %in% c("EE", "REML", "DL")) next
  if (test != "normal" && !method %in% c("EE", "REML", "PM")) next
  fit <- rma(yi, vi, mods = models[[model]], data = study, method = method, test = tests[[test]], control = tight)
  fits[[length(fits) + 1]] <- c(list(method = method, test = test, model = model), fitted(fit))
}

base <- rma(yi, vi, data = study, control = tight)
small <- rma(yi, vi, data = data.frame(yi = c(0.1, 0.11, 0.1, 0.12), vi = c(0.01, 0.02, 0.03, 0.02)), control = tight)
weighted <- regtest(base, model = "lm"); random <- regtest(base)
exact <- ranktest(base); normal <- ranktest(base, exact = FALSE)
trimmed <- lapply(c(L0 = "L0", R0 = "R0", Q0 = "Q0"), function(one) {
  fit <- trimfill(rma(yi, vi, data = study, method = "DL"), estimator = one, side = "left")
  list(missing = fit$k0, estimate = c(fit$beta), stdError = fit$se, tauSquared = fit$tau2)
})
without <- leave1out(base); effect <- influence(base)$inf; shrunken <- blup(base)
regression <- rma(yi, vi, mods = ~ year, data = study, test = "knha", control = tight); inRegression <- influence(regression)$inf
interval <- confint(base, control = list(tol = 1e-14, maxiter = 10000))$random["tau^2", ]
intervalOfRegression <- confint(regression, control = list(tol = 1e-14, maxiter = 10000))$random["tau^2", ]
groups <- sort(unique(study$setting))
perGroup <- lapply(groups, function(one) rma(yi, vi, data = study[study$setting == one, ], control = tight))
averages <- sapply(perGroup, function(fit) c(fit$beta)); weights <- sapply(perGroup, function(fit) fit$se^-2)
between <- sum(weights * (averages - sum(weights * averages) / sum(weights))^2)

tables <- data.frame(ai = c(3, 0, 12, 7, 20), bi = c(17, 25, 30, 0, 41), ci = c(6, 2, 10, 4, 33), di = c(14, 24, 28, 9, 22))
means <- data.frame(m1i = c(5.2, 7.1, 3.3), sd1i = c(1.2, 2.5, 0.8), n1i = c(12, 40, 25), m2i = c(4.6, 7.9, 2.1), sd2i = c(1.5, 2.1, 1.1), n2i = c(14, 38, 30))
correlations <- data.frame(ri = c(0.1, -0.35, 0.8), ni = c(20, 55, 9))
partial <- data.frame(ti = c(2.1, -0.7, 3.9), ni = c(40, 90, 33), mi = c(3, 5, 2), r2i = c(0.3, 0.2, 0.6))
shares <- data.frame(xi = c(0, 5, 12, 30), ni = c(14, 20, 12, 44))
rates <- data.frame(x1i = c(4, 0, 11), t1i = c(20.5, 13, 40), x2i = c(7, 3, 9), t2i = c(18, 15.5, 44))
effects <- function(measures, data) {
  made <- lapply(measures, function(measure) { one <- do.call(escalc, c(list(measure), as.list(data))); list(estimates = as.numeric(one$yi), variances = one$vi) })
  names(made) <- measures
  made
}
two <- effects(c("RR", "OR", "RD", "PETO", "AS", "PHI", "YUQ", "YUY", "PBIT", "OR2D", "OR2DL", "OR2DN"), tables)
pooled <- function(fit) list(estimate = unname(c(fit$beta)), stdError = unname(fit$se), confLow = unname(fit$ci.lb), confHigh = unname(fit$ci.ub), pValue = unname(fit$pval), q = unname(fit$QE), qPValue = unname(fit$QEp))
haenszel <- lapply(c(OR = "OR", RR = "RR", RD = "RD"), function(one) pooled(rma.mh(ai = ai, bi = bi, ci = ci, di = di, data = tables, measure = one)))

cat(toJSON(list(
  R = R.version.string,
  packages = list(metafor = as.character(packageVersion("metafor")), jsonlite = as.character(packageVersion("jsonlite"))),
  tolerance = "relative 1e-8; searched variances 1e-7",
  study = study, fits = fits,
  interval = unname(interval), intervalOfRegression = unname(intervalOfRegression),
  nothingBetween = list(tauSquared = small$tau2, interval = unname(confint(small)$random["tau^2", ])),
  eggerWeighted = list(statistic = weighted$zval, pValue = weighted$pval, limit = unname(weighted$est), slope = unname(coef(weighted$fit)[2])),
  eggerRandom = list(statistic = random$zval, pValue = random$pval, limit = unname(random$est)),
  rank = list(tau = unname(exact$tau), exact = exact$pval, normal = normal$pval),
  trimmed = trimmed,
  leaveOneOut = list(estimate = without$estimate, stdError = without$se, tauSquared = without$tau2, q = without$Q),
  influence = list(studentised = unname(effect$rstudent), cooksDistance = unname(effect$cook.d), leverage = unname(effect$hat), differenceInFit = unname(effect$dffits), covarianceRatio = unname(effect$cov.r), tauSquaredWithout = unname(effect$tau2.del), qWithout = unname(effect$QE.del)),
  influenceOnRegression = list(studentised = unname(inRegression$rstudent), cooksDistance = unname(inRegression$cook.d), leverage = unname(inRegression$hat), differenceInFit = unname(inRegression$dffits), covarianceRatio = unname(inRegression$cov.r)),
  shrunken = list(estimates = shrunken$pred, stdErrors = shrunken$se),
  cumulative = as.numeric(cumul(base)$estimate),
  subgroups = list(levels = groups, averages = averages, q = between, pValue = pchisq(between, length(groups) - 1, lower.tail = FALSE)),
  failSafe = fsn(yi, vi, data = study)$fsnum,
  tables = tables, means = means, correlations = correlations, partial = partial, shares = shares, rates = rates,
  effects = c(two,
    effects(c("MD", "SMD", "SMDH", "SMD1", "SMD1H", "ROM", "RPB", "D2OR", "D2ORL", "D2ORN", "CVR", "VR"), means),
    effects(c("COR", "ZCOR"), correlations),
    effects(c("PCOR", "ZPCOR"), partial[c("ti", "ni", "mi")]), effects("SPCOR", partial),
    effects(c("PR", "PLN", "PLO", "PAS", "PFT"), shares),
    effects(c("IRR", "IRD", "IRSD"), rates),
    effects(c("IR", "IRLN", "IRS", "IRFT"), list(xi = rates$x1i, ti = rates$t1i))),
  mantelHaenszel = haenszel,
  peto = pooled(rma.peto(ai = ai, bi = bi, ci = ci, di = di, data = tables))
), digits = I(15), auto_unbox = TRUE, null = "null", na = "null", dataframe = "columns"), "\n")
