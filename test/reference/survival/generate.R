# Survival curves, cumulative incidences and restricted means of R on made-up data. Usage: Rscript generate.R > expected.json
suppressPackageStartupMessages({ library(jsonlite); library(survival); library(cmprsk) })
set.seed(33)

n <- 80
time <- ceiling(rexp(n, 1 / 20))
event <- sample(0:3, n, replace = TRUE, prob = c(0.3, 0.35, 0.25, 0.1))
curve <- function(time, event) {
  fits <- sapply(c("log-log", "log", "plain"), function(type)
    survfit(Surv(time, event) ~ 1, conf.type = type), simplify = FALSE)
  fit <- fits[["log-log"]]
  list(
    time = time, event = event,
    steps = list(time = fit$time, nAtRisk = fit$n.risk, nEvents = fit$n.event, nCensored = fit$n.censor,
      survival = fit$surv, stdError = fit$surv * fit$std.err),
    limits = lapply(fits, function(f) list(low = f$lower, high = f$upper)),
    quantiles = lapply(c(0.25, 0.5, 0.75), function(p) {
      q <- quantile(fit, p)
      list(p = p, time = unname(q$quantile), low = unname(q$lower), high = unname(q$upper))
    })
  )
}
competing <- survfit(Surv(time, factor(event, 0:3)) ~ 1, conf.type = "log-log")
column <- function(k) list(incidence = competing$pstate[, k + 1], stdError = competing$std.err[, k + 1],
  low = competing$lower[, k + 1], high = competing$upper[, k + 1])
gray <- timepoints(cuminc(time, event), competing$time)

set.seed(34)
m <- 40
late <- data.frame(entry = sample(0:6, m, replace = TRUE), status = rbinom(m, 1, 0.6),
  weight = round(runif(m, 0.2, 3), 2), cluster = rep(1:8, 5))
late$time <- late$entry + ceiling(rexp(m, 1 / 6))
steps <- function(fit) list(time = fit$time, nAtRisk = fit$n.risk, survival = fit$surv,
  stdError = if (isTRUE(fit$logse)) fit$surv * fit$std.err else fit$std.err,
  cumulativeHazard = fit$cumhaz, cumulativeHazardStdError = fit$std.chaz)
broken <- c(1, 1, 0.5) * rep(round(rexp(9, 1), 2), each = 3) + c(0, 1e-10, 0)
arm <- rep(0:1, n / 2)
happened <- as.integer(event == 1)
mean_of <- function(a, tau) {
  fit <- survfit(Surv(time, happened) ~ 1, subset = arm == a)
  unname(summary(fit, rmean = tau)$table[c("rmean", "se(rmean)")])
}

cat(toJSON(list(
  R = R.version.string,
  packages = list(survival = as.character(packageVersion("survival")), cmprsk = as.character(packageVersion("cmprsk")),
    jsonlite = as.character(packageVersion("jsonlite"))),
  tolerance = "relative 1e-9",
  toCensoring = curve(time, as.integer(event == 1)),
  toZero = curve(c(1, 2, 2, 3, 4, 6), c(1, 1, 0, 1, 1, 1)),
  exactHalf = curve(c(1, 2, 3, 4), c(1, 1, 1, 0)),
  competing = list(time = time, event = event, times = competing$time, eventFree = competing$pstate[, 1],
    causes = lapply(1:3, column), cmprsk = unname(gray$est)),
  late = c(as.list(late), list(
    plain = steps(survfit(Surv(entry, time, status) ~ 1, late)),
    weighted = steps(survfit(Surv(time, status) ~ 1, late, weights = weight)),
    lateWeighted = steps(survfit(Surv(entry, time, status) ~ 1, late, weights = weight)),
    clustered = steps(survfit(Surv(time, status) ~ 1, late, cluster = cluster)),
    naive = steps(survfit(Surv(time, status) ~ 1, late, weights = weight, robust = FALSE)))),
  rounding = list(time = I(format(broken, digits = 17)), steps = steps(survfit(Surv(broken, rep(1, 27)) ~ 1))),
  restrictedMean = list(arm = arm, horizon = 30, treated = mean_of(1, 30), comparison = mean_of(0, 30))
), digits = I(15), auto_unbox = TRUE, na = "null"), "\n")
