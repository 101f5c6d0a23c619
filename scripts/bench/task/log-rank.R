packages <- "survival"
run <- function(data) {
  fit <- survdiff(Surv(time, event) ~ group, data)
  list(chiSquared = unname(fit$chisq), observed = unname(fit$obs), expected = unname(fit$exp))
}
