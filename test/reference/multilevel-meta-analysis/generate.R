# Three-level meta-analysis. Usage: Rscript generate.R > expected.json
# Made-up effects in units in groups; metafor's rma.mv by REML, robust() without correction, clubSandwich's CR2.
suppressPackageStartupMessages({library(metafor); library(clubSandwich); library(jsonlite)})
options(warn = -1)
set.seed(20240612)
sizes <- c(2, 5, 1, 4, 3, 6, 2, 3, 4)
group <- rep(seq_along(sizes), sizes)
unit <- unlist(lapply(sizes, seq_len))
n <- length(group)
d <- data.frame(group, unit, halves = (unit + 1) %/% 2, vi = round(runif(n, 0.01, 0.1), 4), x = round(runif(n), 2), z = round(runif(length(sizes)), 2)[group])
d$yi <- round(0.2 + 0.3 * d$x + rnorm(length(sizes), 0, 0.3)[group] + rnorm(n, 0, 0.15) + rnorm(n, 0, sqrt(d$vi)), 4)
flat <- d; flat$yi <- round(0.1 + 0.02 * (seq_len(n) %% 3 - 1), 4)

result <- function(data, inner, mods) {
  data$inner <- data[[inner]]
  # As strict as the search allows: below its own noise nlminb says that it did not converge.
  for (strictness in c(1e-14, 1e-13, 1e-12, 1e-11, 1e-10)) {
    fit <- try(rma.mv(yi, vi, mods = mods, random = ~ 1 | group/inner, data = data, control = list(rel.tol = strictness, iter.max = 2000, eval.max = 4000)), silent = TRUE)
    if (!inherits(fit, "try-error")) break
  }
  plain <- robust(fit, cluster = data$group, adjust = FALSE)
  test <- coef_test(fit, vcov = "CR2", cluster = data$group)
  limits <- conf_int(fit, vcov = "CR2", cluster = data$group)
  list(
    coefficients = I(c(fit$beta)), stdErrors = I(fit$se), betweenVariance = fit$sigma2[1], withinVariance = fit$sigma2[2],
    logLikelihood = c(logLik(fit)), q = fit$QE, qPValue = fit$QEp, robustStdErrors = I(plain$se),
    correctedStdErrors = I(test$SE), degreesOfFreedom = I(test$df_Satt), pValues = I(test$p_Satt),
    confLow = I(limits$CI_L), confHigh = I(limits$CI_U)
  )
}
cat(toJSON(list(
  R = R.version.string,
  packages = list(metafor = as.character(packageVersion("metafor")), clubSandwich = as.character(packageVersion("clubSandwich"))),
  tolerance = "relative 1e-5: rma.mv searches without derivatives",
  data = d, flat = flat$yi,
  average = result(d, "unit", ~ 1), moderators = result(d, "unit", ~ x + z), shared = result(d, "halves", ~ 1), border = result(flat, "unit", ~ 1)
), digits = I(15), auto_unbox = TRUE, null = "null", na = "null", dataframe = "columns"), "\n")
