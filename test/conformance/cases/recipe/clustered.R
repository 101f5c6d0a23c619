# Models for people in groups, as the packages geepack, lme4 and lmerTest give them.
suppressPackageStartupMessages({library(geepack); library(lme4); library(lmerTest)})

gee <- function(d, spec) {
  formula <- as.formula(spec$formula)
  d <- complete_rows(d, formula, spec$id, spec$order)
  d <- if (is.null(spec$order)) d[order(d[[spec$id]]), ] else d[order(d[[spec$id]], d[[spec$order]]), ]
  d$.id <- as.integer(factor(d[[spec$id]]))
  outcome <- all.vars(formula)[1]
  if (is.factor(d[[outcome]])) d[[outcome]] <- as.integer(d[[outcome]]) - 1
  sapply(unlist(spec$corstr), function(corstr) {
    model <- geeglm(formula, family = spec$family, data = d, id = .id, corstr = corstr,
      control = geese.control(epsilon = 1e-10, maxit = 200))
    alpha <- unname(model$geese$alpha)
    errors <- function(v) named(setNames(sqrt(diag(v)), names(coef(model))))
    list(coef = named(coef(model)), robust_se = errors(model$geese$vbeta), naive_se = errors(model$geese$vbeta.naiv),
      alpha = if (length(alpha) == 0) 0 else alpha, scale = unname(model$geese$gamma))
  }, simplify = FALSE)
}

lmm <- function(d, spec) {
  formula <- as.formula(spec$formula)
  d <- complete_rows(d, formula)
  fit <- function(reml) {
    model <- lmerTest::lmer(formula, d, REML = reml)
    table <- coef(summary(model))
    column <- function(name) named(setNames(table[, name], rownames(table)))
    parts <- as.data.frame(VarCorr(model))
    blank <- function(x) ifelse(is.na(x), "", x)
    ranked <- ranef(model, condVar = TRUE)[[1]]
    result <- list(
      fixef = named(fixef(model)), se = column("Std. Error"), df_satterthwaite = column("df"), p = column("Pr(>|t|)"),
      varcomp = list(grp = parts$grp, var1 = blank(parts$var1), var2 = blank(parts$var2), vcov = parts$vcov),
      loglik = as.numeric(logLik(model)), aic = AIC(model), n = nobs(model), groups = unname(ngrps(model)),
      icc = parts$vcov[1] / sum(parts$vcov))
    if (reml) result$blup <- list(group = many(head(rownames(ranked), 10)), value = many(head(ranked[[1]], 10)),
      se = many(head(sqrt(attr(ranked, "postVar")[1, 1, ]), 10)))
    result
  }
  list(REML = fit(TRUE), ML = fit(FALSE))
}

glmm <- function(d, spec) {
  formula <- as.formula(spec$formula)
  d <- complete_rows(d, formula)
  fit <- function(points) {
    model <- suppressWarnings(glmer(formula, d, binomial, nAGQ = points))
    deviation <- as.data.frame(VarCorr(model))$sdcor[1]
    list(fixef = named(fixef(model)), se = named(setNames(sqrt(diag(as.matrix(vcov(model)))), names(fixef(model)))),
      sd_group = deviation, loglik = as.numeric(logLik(model)), icc_latent = deviation^2 / (deviation^2 + pi^2 / 3))
  }
  list(nAGQ1 = fit(1), nAGQ10 = fit(10))
}
