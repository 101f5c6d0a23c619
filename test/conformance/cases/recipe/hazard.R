# Models of hazards, as the packages survival and cmprsk and glm give them.
suppressPackageStartupMessages({library(survival); library(cmprsk)})

cox <- function(d, spec) {
  right <- as.formula(paste("~", spec$formula))
  strata <- unlist(spec$strata)
  d <- complete_rows(d, right, spec$time, spec$event, spec$entry, spec$weights, strata)
  left <- if (is.null(spec$entry)) sprintf("Surv(%s, %s == 1)", spec$time, spec$event) else
    sprintf("Surv(%s, %s, %s == 1)", spec$entry, spec$time, spec$event)
  formula <- as.formula(paste(left, "~", paste(c(spec$formula, sprintf("strata(%s)", strata)), collapse = " + ")))
  fit <- function(ties, robust = FALSE, by = NULL) {
    arguments <- list(formula, d, ties = ties, control = coxph.control(eps = 1e-10, toler.chol = 1e-11, iter.max = 50), robust = robust)
    if (!is.null(spec$weights)) arguments$weights <- d[[spec$weights]]
    # With delayed entry coxph asks whose row it is: every row its own.
    if (!is.null(by)) arguments$cluster <- by else if (robust && !is.null(spec$entry)) arguments$cluster <- seq_len(nrow(d))
    do.call(coxph, arguments)
  }
  errors <- function(model) named(setNames(sqrt(diag(model$var)), names(coef(model))))
  plain <- function(ties) {
    model <- fit(ties)
    table <- summary(model)
    list(coef = named(coef(model)), se = errors(model), loglik = model$loglik, lrt = table$logtest[["test"]],
      wald = unname(model$wald.test), score = model$score, df = table$logtest[["df"]], n = model$n, events = model$nevent)
  }
  model <- fit("efron")
  terms <- names(coef(model))
  efron <- c(plain("efron"), list(vcov = list(rows = terms, cols = terms, values = unname(model$var)),
    robust_se = errors(fit("efron", TRUE))))
  if (!is.null(spec$cluster)) efron$cluster_se <- errors(fit("efron", TRUE, d[[spec$cluster]]))
  checks <- sapply(c("km", "identity", "rank"), function(transform) {
    table <- cox.zph(model, transform, terms = FALSE)$table
    list(terms = rownames(table), chisq = many(table[, "chisq"]), df = many(table[, "df"]), p = many(table[, "p"]))
  }, simplify = FALSE)
  result <- list(efron = efron, breslow = plain("breslow"),
    concordance = list(est = unname(summary(model)$concordance[1]), se = unname(summary(model)$concordance[2])), zph = checks)
  if (is.null(strata)) {
    base <- suppressWarnings(basehaz(model, centered = FALSE))
    shown <- base[unique(round(seq(1, nrow(base), length.out = 12))), ]
    result$baseline_cumhaz_at_zero <- list(time = shown$time, hazard = shown$hazard)
  }
  result$martingale_head <- many(head(residuals(model, "martingale"), 10))
  result
}

fine_gray <- function(d, spec) {
  right <- as.formula(paste("~", spec$formula))
  d <- complete_rows(d, right, spec$time, spec$event)
  columns <- model.matrix(right, d)[, -1, drop = FALSE]
  model <- crr(d[[spec$time]], d[[spec$event]], columns, failcode = spec$cause, cencode = 0, gtol = 1e-12, maxiter = 50)
  list(coef = named(setNames(model$coef, colnames(columns))),
    se = named(setNames(sqrt(diag(model$var)), colnames(columns))), loglik = model$loglik)
}

discrete_time <- function(d, spec) {
  right <- as.formula(paste("~", spec$covariates))
  d <- complete_rows(d, right, spec$time, spec$event)
  last <- if (is.null(spec$max)) Inf else spec$max
  followed <- pmin(d[[spec$time]], last)
  person <- rep(seq_len(nrow(d)), followed)
  long <- d[person, , drop = FALSE]
  long$.period <- factor(sequence(followed))
  long$.y <- as.integer(long[[spec$event]] == 1 & sequence(followed) == long[[spec$time]])
  fit <- function(link) {
    start <- NULL
    for (round in 1:30) {
      model <- suppressWarnings(glm(as.formula(paste(".y ~ 0 + .period +", spec$covariates)), binomial(link), long,
        start = start, maxit = 200))
      start <- ifelse(is.na(coef(model)), 0, coef(model))
    }
    estimates <- coef(model)
    errors <- estimates * NA
    errors[rownames(vcov(model, complete = FALSE))] <- sqrt(diag(vcov(model, complete = FALSE)))
    mine <- !grepl("^\\.period", names(estimates))
    list(coef = named(estimates[mine]), se = named(errors[mine]), baseline = many(estimates[!mine]), deviance = deviance(model))
  }
  list(rows = nrow(long), logit = fit("logit"), cloglog = fit("cloglog"))
}
