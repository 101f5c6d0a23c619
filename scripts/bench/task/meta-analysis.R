packages <- "metafor"
run <- function(data) {
  fit <- rma(effect, variance, data = data, test = "knha")
  without <- leave1out(fit)
  slope <- rma(effect, variance, mods = ~moderator, data = data)
  limits <- confint(fit)$random[1, ]
  list(coefficient = as.vector(fit$beta), stdError = fit$se, tauSquared = fit$tau2, slope = as.vector(slope$beta)[2],
    low = unname(limits[["ci.lb"]]), high = unname(limits[["ci.ub"]]), without = without$estimate)
}
