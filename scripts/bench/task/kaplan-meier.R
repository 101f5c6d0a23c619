packages <- "survival"
run <- function(data) {
  fit <- survfit(Surv(time, event) ~ 1, data, conf.type = "log-log")
  year <- summary(fit, times = 365)
  list(survival = year$surv, stdError = year$std.err, median = unname(quantile(fit, 0.5)$quantile))
}
