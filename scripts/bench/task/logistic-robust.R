packages <- "sandwich"
prepare <- function(data) { data$amount <- NULL; data }
run <- function(data) {
  fit <- glm(binary ~ ., binomial, data)
  list(coefficients = unname(coef(fit)), stdErrors = unname(sqrt(diag(sandwich(fit)))))
}
