packages <- "estimatr"
prepare <- function(data) { data$binary <- NULL; data }
run <- function(data) {
  fit <- lm_robust(amount ~ ., data, se_type = "HC2")
  list(coefficients = unname(fit$coefficients), stdErrors = unname(fit$std.error))
}
