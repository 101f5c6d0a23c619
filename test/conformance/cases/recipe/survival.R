# Curves, tests, restricted means, rates and states over time, as the packages survival, cmprsk and etm give them.
suppressPackageStartupMessages({library(survival); library(cmprsk); library(etm)})

followed <- function(spec, d, ...) {
  d <- complete_rows(d, spec$time, spec$event, spec$entry, spec$weights, ...)
  d$.event <- if (is.null(spec$event_value)) as.integer(d[[spec$event]] == 1) else
    as.integer(as.character(d[[spec$event]]) == as.character(spec$event_value))
  d$.time <- d[[spec$time]]
  d
}
group_of <- function(d, columns) {
  if (is.null(columns)) return(factor(rep("all", nrow(d))))
  columns <- unlist(columns)
  if (length(columns) == 1) factor(d[[columns]]) else
    droplevels(interaction(lapply(columns, function(name) factor(d[[name]])), sep = ", ", lex.order = TRUE))
}
per_group <- function(d, group, one) {
  sapply(levels(group), function(level) one(d[group == level, , drop = FALSE]), simplify = FALSE)
}

kaplan_meier <- function(d, spec) {
  d <- followed(spec, d, unlist(spec$group))
  per_group(d, group_of(d, spec$group), function(part) {
    response <- if (is.null(spec$entry)) Surv(part$.time, part$.event) else Surv(part[[spec$entry]], part$.time, part$.event)
    weights <- if (is.null(spec$weights)) rep(1, nrow(part)) else part[[spec$weights]]
    curve <- function(type) survfit(response ~ 1, weights = weights, conf.type = type)
    curves <- list(loglog = curve("log-log"), log = curve("log"), plain = curve("plain"))
    first <- curves[[1]]
    limits <- function(list, sides) {
      unlist(lapply(names(list), function(scale) setNames(
        lapply(c("lower", "upper"), function(side) many(list[[scale]][[side]])), paste0(c("lower_", "upper_"), scale))),
        recursive = FALSE)
    }
    p <- c(0.25, 0.5, 0.75)
    found <- lapply(curves, quantile, probs = p)
    list(
      n = nrow(part), events = sum(part$.event),
      table = c(
        list(time = many(first$time), n_risk = many(first$n.risk), n_event = many(first$n.event),
          n_censor = many(first$n.censor), surv = many(first$surv), se = many(if (first$logse) first$surv * first$std.err else first$std.err)),
        limits(curves), list(cumhaz = many(first$cumhaz), se_cumhaz = many(first$std.chaz))),
      quantiles = c(list(p = p, time = many(found[[1]]$quantile)), limits(found))
    )
  })
}

logrank <- function(d, spec) {
  d <- followed(spec, d, unlist(spec$group), unlist(spec$strata))
  d$.group <- group_of(d, spec$group)
  d$.strata <- group_of(d, spec$strata)
  test <- function(rho) {
    found <- if (is.null(spec$strata)) survdiff(Surv(.time, .event) ~ .group, d, rho = rho) else
      survdiff(Surv(.time, .event) ~ .group + strata(.strata), d, rho = rho)
    sums <- function(x) many(if (is.matrix(x)) rowSums(x) else x)
    df <- sum((if (is.matrix(found$exp)) rowSums(found$exp) else found$exp) > 0) - 1
    list(groups = many(levels(d$.group)), n = many(as.vector(found$n)), observed = sums(found$obs), expected = sums(found$exp),
      var = unname(as.matrix(found$var)), chisq = found$chisq, df = df,
      p = pchisq(found$chisq, df, lower.tail = FALSE))
  }
  list(rho0 = test(0), rho1 = test(1))
}

# Area below the curve up to tau and the error survRM2 gives it: the sum of A^2 d / (r (r - d)).
restricted <- function(time, event, tau) {
  curve <- survfit(Surv(time, event) ~ 1)
  before <- curve$time <= tau
  moments <- c(0, curve$time[before], tau)
  areas <- diff(moments) * c(1, curve$surv[before])
  left <- rev(cumsum(rev(areas)))[-1]
  d <- curve$n.event[before]
  r <- curve$n.risk[before]
  c(rmst = sum(areas), se = sqrt(sum(ifelse(r == d, 0, left^2 * d / (r * (r - d))))))
}

rmst <- function(d, spec) {
  d <- followed(spec, d, spec$group)
  inside <- as.character(d[[spec$group]]) == as.character(spec$treated)
  tau <- if (is.null(spec$tau)) min(max(d$.time[inside]), max(d$.time[!inside])) else spec$tau
  one <- restricted(d$.time[inside], d$.event[inside], tau)
  zero <- restricted(d$.time[!inside], d$.event[!inside], tau)
  z <- qnorm(0.975)
  difference <- one[[1]] - zero[[1]]
  se <- sqrt(one[[2]]^2 + zero[[2]]^2)
  ratio <- log(one[[1]] / zero[[1]])
  se_log <- sqrt((one[[2]] / one[[1]])^2 + (zero[[2]] / zero[[1]])^2)
  list(
    treated = named(one), control = named(zero), rmtl = list(treated = tau - one[[1]], control = tau - zero[[1]]),
    difference = list(est = difference, se = se, lower = difference - z * se, upper = difference + z * se,
      p = 2 * pnorm(-abs(difference / se))),
    ratio = list(est = exp(ratio), lower = exp(ratio - z * se_log), upper = exp(ratio + z * se_log), se_log = se_log)
  )
}

competing_risks <- function(d, spec) {
  d <- complete_rows(d, spec$time, spec$event, unlist(spec$group))
  codes <- as.character(d[[spec$event]])
  censored <- if (is.null(spec$censored)) "0" else as.character(spec$censored)
  causes <- setdiff(as.character(sort(unique(d[[spec$event]]))), censored)
  d$.time <- d[[spec$time]]
  d$.event <- factor(codes, c(censored, causes))
  group <- group_of(d, spec$group)
  times <- unlist(spec$times)
  tau <- max(times)
  whole <- cuminc(d$.time, codes, as.character(group), cencode = censored)
  at <- timepoints(whole, times)
  result <- per_group(d, group, function(part) {
    level <- as.character(group[match(rownames(part)[1], rownames(d))])
    curve <- survfit(Surv(part$.time, part$.event) ~ 1)
    found <- summary(curve, times = times, extend = TRUE)
    matrixes <- matrix(FALSE, length(causes) + 1, length(causes) + 1)
    matrixes[1, -1] <- TRUE
    states <- c("0", paste0("c", causes))
    moves <- data.frame(id = seq_len(nrow(part)), from = "0", time = part$.time,
      to = ifelse(part$.event == censored, "cens", paste0("c", part$.event)))
    chain <- etm(moves, states, matrixes, "cens", s = 0)
    greenwood <- function(cause) {
      pair <- paste("0", paste0("c", cause))
      variance <- c(0, sapply(seq_along(chain$time), function(i) chain$cov[pair, pair, i]))
      sqrt(pmax(0, variance[findInterval(times, chain$time) + 1]))
    }
    parts <- sapply(causes, function(cause) {
      row <- paste(level, cause)
      position <- match(cause, curve$states)
      list(time = many(times), cif = many(found$pstate[, position]), se_survfit = many(found$std.err[, position]),
        se_greenwood_etm = many(greenwood(cause)), cif_cmprsk = many(at$est[row, ]), var_cmprsk = many(at$var[row, ]))
    }, simplify = FALSE)
    spent <- summary(curve, rmean = tau)$table[, "rmean"]
    c(parts, list(event_free = many(found$pstate[, 1]),
      mean_time_in_state = list(tau = tau, states = many(curve$states), time = many(spent)),
      n = nrow(part), events = as.list(table(droplevels(part$.event)))))
  })
  if (nlevels(group) > 1) result$gray <- sapply(causes, function(cause) {
    test <- whole$Tests[cause, ]
    list(stat = test[["stat"]], p = test[["pv"]], df = test[["df"]])
  }, simplify = FALSE)
  result
}

multistate_occupation <- function(d, spec) {
  d <- complete_rows(d, spec$id, spec$start, spec$end, spec$from, spec$to, unlist(spec$group))
  censored <- if (is.null(spec$censored)) "censor" else spec$censored
  times <- if (is.null(spec$times)) c(6, 12, 24, 36, 48, 60) else unlist(spec$times)
  d$.to <- factor(as.character(d[[spec$to]]), c(censored, setdiff(levels(d[[spec$to]]), censored)))
  d <- data.frame(d, .id = d[[spec$id]], .start = d[[spec$start]], .end = d[[spec$end]], .from = as.character(d[[spec$from]]))
  per_group(d, group_of(d, spec$group), function(part) {
    curve <- survfit(Surv(.start, .end, .to) ~ 1, part, id = .id, istate = .from)
    found <- summary(curve, times = times, rmean = max(times))
    list(states = curve$states, time = found$time, prob = unname(found$pstate), se = unname(found$std.err),
      n_risk = unname(found$n.risk),
      mean_time_in_state = list(tau = max(times), time = many(found$table[, "rmean"])),
      transitions = list(rows = rownames(curve$transitions), cols = colnames(curve$transitions),
        values = unname(unclass(curve$transitions))))
  })
}

rates <- function(d, spec) {
  d <- followed(spec, d, spec$group)
  group <- group_of(d, spec$group)
  events <- tapply(d$.event, group, sum)
  time <- tapply(d$.time, group, sum)
  groups <- sapply(levels(group), function(level) {
    test <- poisson.test(events[[level]], time[[level]])
    list(events = events[[level]], time = time[[level]], rate = unname(test$estimate), lower = test$conf.int[1],
      upper = test$conf.int[2])
  }, simplify = FALSE)
  if (nlevels(group) < 2) return(list(groups = groups))
  test <- poisson.test(as.vector(events[2:1]), as.vector(time[2:1]))
  se <- sqrt(1 / events[[1]] + 1 / events[[2]])
  ratio <- unname(test$estimate)
  list(groups = groups, ratio = list(est = ratio, lower_exact = test$conf.int[1], upper_exact = test$conf.int[2],
    p_exact = test$p.value, lower_wald = exp(log(ratio) - qnorm(0.975) * se), upper_wald = exp(log(ratio) + qnorm(0.975) * se)))
}

adjusted_km <- function(d, spec) {
  formula <- as.formula(paste("~", spec$covariates))
  d <- followed(spec, complete_rows(d, spec$group, formula))
  d$.treated <- as.integer(as.character(d[[spec$group]]) == as.character(spec$treated))
  score <- fitted(glm(update(formula, .treated ~ .), binomial, d, epsilon = 1e-14, maxit = 100))
  d$.weight <- ifelse(d$.treated == 1, 1 / score, 1 / (1 - score))
  times <- if (is.null(spec$times)) c(1, 2, 5, 10, 15, 20) else unlist(spec$times)
  arm <- function(code) {
    part <- d[d$.treated == code, ]
    curve <- survfit(Surv(.time, .event) ~ 1, part, weights = .weight, robust = TRUE)
    found <- summary(curve, times = times, extend = TRUE)
    list(time = times, surv = many(found$surv), se_robust = many(found$std.err),
      rmst = summary(curve, rmean = spec$tau)$table[["rmean"]])
  }
  cox <- coxph(Surv(.time, .event) ~ .treated, d, weights = .weight, robust = TRUE, eps = 1e-12)
  one <- arm(1)
  zero <- arm(0)
  list(treated = one, control = zero, rmst_difference = one$rmst - zero$rmst,
    weighted_cox = list(coef = coef(cox)[[1]], se_robust = sqrt(cox$var[1, 1])))
}
