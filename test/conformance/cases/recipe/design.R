# Designs that compare groups, as the packages estimatr, sandwich and lmtest give them.
suppressPackageStartupMessages({library(estimatr); library(sandwich); library(lmtest)})

formula_of <- function(...) as.formula(paste0(...))
coefficient <- function(model, term) {
  row <- tidy(model)
  row <- row[row$term == term, ]
  list(est = row$estimate, se = row$std.error, lower = row$conf.low, upper = row$conf.high, df = row$df, p = row$p.value)
}

rct <- function(d, spec) {
  y <- spec$outcome
  arm <- spec$treat
  d$.arm <- d[[arm]]
  term <- if (is.factor(d[[arm]])) paste0(arm, levels(d[[arm]])[2]) else arm
  clustered <- !is.null(spec$cluster)
  if (clustered) d$.cluster <- d[[spec$cluster]]
  fitted_by <- function(fit, ...) if (clustered) fit(..., clusters = .cluster) else fit(...)
  plain <- formula_of(y, " ~ ", arm)
  result <- list(difference_in_means = coefficient(fitted_by(difference_in_means, plain, data = d), term))
  if (!is.null(spec$covariates)) {
    right <- formula_of("~ ", spec$covariates)
    types <- if (clustered) "CR2" else c("HC0", "HC1", "HC2", "HC3", "classical")
    lin <- function(type) fitted_by(lm_lin, plain, covariates = right, data = d, se_type = type)
    result$lin <- sapply(types, function(type) coefficient(lin(type), term), simplify = FALSE)
    result$lin_all_coef <- named(coef(lin(types[1])))
    result$ancova_HC2 <- coefficient(
      fitted_by(lm_robust, formula_of(y, " ~ ", arm, " + ", spec$covariates), data = d, se_type = if (clustered) "CR2" else "HC2"), term)
  }
  if (!is.null(spec$block)) {
    d$.block <- d[[spec$block]]
    result$blocked_dim <- coefficient(difference_in_means(plain, d, blocks = .block), term)
  }
  if (!is.null(spec$takeup)) {
    types <- if (clustered) "CR2" else c("classical", "HC1", "HC2")
    stages <- function(type, ...) coefficient(fitted_by(iv_robust, formula_of(y, " ~ ", spec$takeup, ...), data = d, se_type = type), spec$takeup)
    result$cace <- sapply(types, function(type) stages(type, " | ", arm), simplify = FALSE)
    if (!is.null(spec$covariates) && !clustered)
      result$cace_adjusted_HC1 <- stages("HC1", " + ", spec$covariates, " | ", arm, " + ", spec$covariates)
    first <- lm(formula_of(spec$takeup, " ~ ", arm), d[!is.na(d[[y]]), ])
    result$first_stage <- list(compliers = coef(first)[[2]], f = unname(summary(first)$fstatistic[1]))
  }
  result
}

did <- function(d, spec) {
  result <- list()
  if (!is.null(spec$formula)) {
    part <- complete_rows(d, as.formula(spec$formula), spec$cluster)
    part$.cluster <- part[[spec$cluster]]
    fit <- function(type) lm_robust(as.formula(spec$formula), part, clusters = .cluster, se_type = type)
    bell <- fit("CR2")
    stata <- fit("stata")
    result <- list(coef = named(coef(bell)), CR2 = list(se = named(bell$std.error), df = named(bell$df), p = named(bell$p.value)),
      stata = list(se = named(stata$std.error), df = named(stata$df)))
  }
  if (is.null(spec$fe_formula)) return(result)
  part <- complete_rows(d, as.formula(spec$fe_formula), spec$cluster, spec$unit_fe, spec$time_fe)
  part <- data.frame(part, .cluster = part[[spec$cluster]], .unit = part[[spec$unit_fe]])
  if (!is.null(spec$time_fe)) part$.time <- part[[spec$time_fe]]
  two_way <- function(type) {
    model <- if (is.null(spec$time_fe)) lm_robust(as.formula(spec$fe_formula), part, clusters = .cluster, fixed_effects = ~.unit, se_type = type) else
      lm_robust(as.formula(spec$fe_formula), part, clusters = .cluster, fixed_effects = ~ .unit + .time, se_type = type)
    list(coef = named(coef(model)), se = named(model$std.error))
  }
  c(result, list(twfe_stata = two_way("stata"), twfe_CR0 = two_way("CR0")))
}

rdd <- function(d, spec) {
  d <- complete_rows(d, spec$outcome, spec$running)
  x <- d[[spec$running]] - spec$cutoff
  u <- x / spec$bandwidth
  kernels <- list(triangular = pmax(0, 1 - abs(u)), uniform = as.numeric(abs(u) <= 1), epanechnikov = pmax(0, 0.75 * (1 - u^2)))
  part <- data.frame(y = d[[spec$outcome]], .x = x, .D = as.integer(x >= 0), weight = kernels[[spec$kernel]])
  part <- part[part$weight > 0, ]
  model <- lm(y ~ .D * .x, part, weights = weight)
  list(est = coef(model)[[2]], se_HC1 = sqrt(vcovHC(model, "HC1")[2, 2]), se_HC3 = sqrt(vcovHC(model, "HC3")[2, 2]),
    n_left = sum(part$.x < 0), n_right = sum(part$.x >= 0),
    coef = named(coef(model)[c("(Intercept)", ".D", ".x", ".D:.x")]))
}

its <- function(d, spec) {
  moment <- seq_len(nrow(d))
  inside <- moment >= (if (is.null(spec$from)) 1 else spec$from) & moment <= (if (is.null(spec$to)) nrow(d) else spec$to)
  part <- data.frame(y = d[[spec$outcome]], t = moment, post = as.integer(moment >= spec$break_at))
  part$tpost <- part$post * (part$t - spec$break_at)
  part <- part[inside, ]
  model <- lm(y ~ t + post + tpost, part)
  errors <- function(v) named(sqrt(diag(v)))
  list(coef = named(coef(model)), se_ols = errors(vcov(model)),
    se_nw = errors(NeweyWest(model, lag = spec$lag, prewhite = FALSE)),
    se_nw_adjust = errors(NeweyWest(model, lag = spec$lag, prewhite = FALSE, adjust = TRUE)),
    durbin_watson = dwtest(model)$statistic[[1]])
}

subgroups <- function(d, spec) {
  d <- complete_rows(d, spec$outcome, spec$treat, spec$subgroup)
  part <- data.frame(y = d[[spec$outcome]], arm = d[[spec$treat]], group = factor(d[[spec$subgroup]]))
  groups <- sapply(levels(part$group), function(level) {
    own <- part[part$group == level, ]
    row <- tidy(difference_in_means(y ~ arm, own))
    list(n = nrow(own), est = row$estimate, se = row$std.error, lower = row$conf.low, upper = row$conf.high, p = row$p.value)
  }, simplify = FALSE)
  column <- function(name) sapply(groups, `[[`, name)
  est <- column("est")
  weight <- 1 / column("se")^2
  k <- length(est)
  q <- sum(weight * (est - sum(weight * est) / sum(weight))^2)
  above <- sum((est^2 * weight)[est > 0])
  below <- sum((est^2 * weight)[est < 0])
  chance <- sum(dbinom(1:(k - 1), k - 1, 0.5) * pchisq(min(above, below), 1:(k - 1), lower.tail = FALSE))
  without <- lm(y ~ arm + group, part)
  with <- lm(y ~ arm * group, part)
  plain <- anova(without, with)
  robust <- waldtest(without, with, vcov = vcovHC(with, "HC2"))
  list(
    groups = groups, Q = q, Q_df = k - 1, Q_p = pchisq(q, k - 1, lower.tail = FALSE),
    gail_simon = list(Q_plus = above, Q_minus = below, p = chance), interaction_F = plain$F[2],
    interaction_p = plain$`Pr(>F)`[2], wald_HC2_F = robust$F[2], wald_HC2_p = robust$`Pr(>F)`[2],
    holm = many(p.adjust(column("p"), "holm"))
  )
}
