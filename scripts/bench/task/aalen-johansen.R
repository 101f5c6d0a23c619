packages <- "survival"
prepare <- function(data) { data$cause <- factor(data$cause, 0:2); data }
run <- function(data) {
  year <- summary(survfit(Surv(time, cause) ~ 1, data), times = 365)
  list(incidence = as.vector(year$pstate)[2:3], stdError = as.vector(year$std.err)[2:3])
}
