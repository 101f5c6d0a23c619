packages <- "lme4"
run <- function(data) {
  fit <- lmer(outcome ~ x1 + x2 + x3 + x4 + (1 | person), data)
  variances <- as.data.frame(VarCorr(fit))$vcov
  list(coefficients = unname(fixef(fit)), stdErrors = unname(sqrt(diag(as.matrix(vcov(fit))))),
    betweenVariance = variances[1], withinVariance = variances[2])
}
