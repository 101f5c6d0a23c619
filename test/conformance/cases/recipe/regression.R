# Regressions with robust and clustered errors, as lm, glm and the packages sandwich and clubSandwich give them.
suppressPackageStartupMessages({library(sandwich); library(clubSandwich)})

by_term <- function(model, values) {
  filled <- coef(model) * NA
  filled[names(values)] <- values
  named(filled)
}
robust_errors <- function(model) {
  sapply(c("HC0", "HC1", "HC2", "HC3"), function(type) by_term(model, sqrt(diag(vcovHC(model, type)))), simplify = FALSE)
}

ols <- function(d, spec) {
  formula <- as.formula(spec$formula)
  d <- complete_rows(d, formula, spec$cluster, spec$weights)
  d$.weight <- if (is.null(spec$weights)) 1 else d[[spec$weights]]
  model <- if (is.null(spec$weights)) lm(formula, d) else lm(formula, d, weights = .weight)
  table <- summary(model)
  result <- list(
    coef = named(coef(model)), se_classical = by_term(model, table$coefficients[, 2]), sigma = table$sigma,
    r2 = table$r.squared, adj_r2 = table$adj.r.squared, fstat = unname(table$fstatistic[1]),
    df_residual = model$df.residual, n = nobs(model), loglik = as.numeric(logLik(model)), robust_se = robust_errors(model)
  )
  if (is.null(spec$cluster)) return(result)
  result$cluster <- sapply(c("CR0", "CR1", "CR1S", "CR2"), function(type) {
    test <- coef_test(model, vcov = vcovCR(model, d[[spec$cluster]], type), test = "Satterthwaite")
    column <- function(values) by_term(model, setNames(values, names(coef(model))[!is.na(coef(model))]))
    list(se = column(test$SE), df_satt = column(test$df_Satt), p_satt = column(test$p_Satt))
  }, simplify = FALSE)
  result$n_clusters <- length(unique(d[[spec$cluster]]))
  result
}

glm_model <- function(d, spec) {
  formula <- as.formula(spec$formula)
  d <- complete_rows(d, formula, spec$cluster, spec$weights, spec$offset, spec$standardise)
  family <- get(spec$family)(link = if (is.null(spec$link)) get(spec$family)()$link else spec$link)
  aliased <- isTRUE(spec$aliased)
  arguments <- list(formula, family, d, epsilon = if (aliased) 1e-8 else 1e-12, maxit = 200)
  if (!is.null(spec$weights)) arguments$weights <- d[[spec$weights]]
  if (!is.null(spec$offset)) arguments$offset <- d[[spec$offset]]
  model <- suppressWarnings(do.call(glm, arguments))
  table <- summary(model)$coefficients
  column <- function(position) by_term(model, table[, position])
  result <- list(
    coef = named(coef(model)), se = column(2), z = column(3), p = column(4), deviance = model$deviance,
    null_deviance = model$null.deviance, aic = AIC(model), bic = BIC(model), loglik = as.numeric(logLik(model)),
    df_residual = model$df.residual, n = nobs(model), fitted_head = many(head(fitted(model), 8))
  )
  if (aliased) return(result)
  result$robust_se <- robust_errors(model)
  if (isTRUE(spec$profile)) {
    limits <- suppressMessages(confint(model))
    result$profile_ci <- list(terms = names(coef(model)), lower = many(limits[, 1]), upper = many(limits[, 2]))
  }
  if (!is.null(spec$standardise)) result$standardised <- standardised(model, d, spec$standardise)
  if (!is.null(spec$cluster)) {
    cluster <- d[[spec$cluster]]
    errors <- function(v) named(setNames(sqrt(diag(v)), names(coef(model))))
    result$cluster_se <- list(CR0 = errors(vcovCR(model, cluster, "CR0")), CR2 = errors(vcovCR(model, cluster, "CR2")),
      HC1_sandwich = errors(vcovCL(model, cluster, type = "HC1")))
  }
  result
}

standardised <- function(model, d, variable) {
  part <- function(value) {
    d[[variable]] <- value
    x <- model.matrix(delete.response(terms(model)), d, xlev = model$xlevels)
    eta <- drop(x %*% coef(model))
    p <- model$family$linkinv(eta)
    list(p = p, mean = mean(p), slope = colMeans(model$family$mu.eta(eta) * x))
  }
  one <- part(1)
  zero <- part(0)
  odds <- function(p) p / (1 - p)
  contrasts <- function(a, b) list(
    se_p1 = a, se_p0 = b, se_rd = a - b, se_log_rr = a / one$mean - b / zero$mean,
    se_log_or = a / (one$mean * (1 - one$mean)) - b / (zero$mean * (1 - zero$mean)))
  delta <- function(v) lapply(contrasts(one$slope, zero$slope), function(g) sqrt(drop(g %*% v %*% g)))
  own <- estfun(model) %*% vcov(model)
  influence <- function(part) (part$p - part$mean) / nrow(d) + drop(own %*% part$slope)
  list(
    variable = variable, p1 = one$mean, p0 = zero$mean, rd = one$mean - zero$mean, rr = one$mean / zero$mean,
    or = odds(one$mean) / odds(zero$mean), model = delta(vcov(model)), HC0 = delta(vcovHC(model, "HC0")),
    influence = lapply(contrasts(influence(one), influence(zero)), function(i) sqrt(sum(i^2)))
  )
}

classification <- function(d, spec) {
  formula <- as.formula(paste(spec$outcome, "~", spec$covariates))
  d <- complete_rows(d, formula)
  y <- if (is.factor(d[[spec$outcome]])) as.integer(d[[spec$outcome]]) - 1 else d[[spec$outcome]]
  p <- unname(fitted(glm(formula, binomial, d, epsilon = 1e-14, maxit = 100)))
  placed <- function(a, b) sapply(a, function(x) mean((x > b) + (x == b) / 2))
  v10 <- placed(p[y == 1], p[y == 0])
  v01 <- 1 - placed(p[y == 0], p[y == 1])
  tenth <- floor(rank(p, ties.method = "first") * 10 / (length(p) + 1))
  observed <- tapply(y, tenth, sum)
  expected <- tapply(p, tenth, sum)
  likelihood <- function(p) sum(log(ifelse(y == 1, p, 1 - p)))
  list(
    auc = mean(v10), auc_se_delong = sqrt(var(v10) / length(v10) + var(v01) / length(v01)), brier = mean((p - y)^2),
    tjur = mean(p[y == 1]) - mean(p[y == 0]), mcfadden = 1 - likelihood(p) / likelihood(mean(y)),
    log_loss = -likelihood(p) / length(p), hosmer_lemeshow = sum((observed - expected)^2 / (expected * (1 - expected / table(tenth)))),
    top_decile_share = mean(y[tenth == 9])
  )
}

multiple_imputation <- function(d, spec) {
  copies <- sort(unique(d$imp))[seq_len(if (is.null(spec$m)) length(unique(d$imp)) else spec$m)]
  formula <- as.formula(spec$formula)
  fits <- lapply(copies, function(copy) {
    part <- d[d$imp == copy, ]
    if (spec$family == "gaussian") lm(formula, part) else glm(formula, spec$family, part)
  })
  pooled <- mice::pool(mice::as.mira(fits))
  table <- summary(pooled, conf.int = TRUE)
  parts <- pooled$pooled
  first <- summary(fits[[1]])$coefficients
  list(
    term = many(as.character(parts$term)), estimate = many(parts$estimate), ubar = many(parts$ubar), b = many(parts$b),
    t = many(parts$t), dfcom = parts$dfcom[1], df = many(parts$df), riv = many(parts$riv), lambda = many(parts$lambda),
    fmi = many(parts$fmi), lower = many(table[[7]]), upper = many(table[[8]]), p = many(table$p.value),
    first_fit = list(coef = named(first[, 1]), se = named(first[, 2]))
  )
}
