packages <- "survival"
run <- function(data) {
  fit <- coxph(Surv(time, event) ~ ., data)
  list(coefficients = unname(coef(fit)), stdErrors = unname(sqrt(diag(vcov(fit)))), logLikelihood = fit$loglik[2])
}
