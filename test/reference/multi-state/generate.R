# State occupation of R on made-up paths. Usage: Rscript generate.R > expected.json
suppressPackageStartupMessages({ library(jsonlite); library(survival) })
set.seed(37)

path <- function(id) {
  states <- c("benefit", "sick", "work")
  at <- sample(0:3, 1, prob = c(0.7, 0.1, 0.1, 0.1))
  state <- sample(states, 1, prob = c(0.6, 0.2, 0.2))
  until <- at + sample(10:30, 1)
  rows <- NULL
  repeat {
    end <- at + ceiling(rexp(1, 1 / 6))
    seen <- end <= until
    to <- if (seen) sample(setdiff(states, state), 1) else "censored"
    rows <- rbind(rows, data.frame(id = id, start = at, end = min(end, until), from = state, to = to))
    if (!seen || end == until) break
    at <- end
    state <- to
  }
  rows
}
d <- do.call(rbind, lapply(1:40, path))
d$weight <- round(runif(40, 0.5, 2), 2)[d$id]
states <- c("benefit", "sick", "work")
occupation <- function(weights) {
  d$wt <- weights
  fit <- survfit(Surv(start, end, factor(to, c("censored", states))) ~ 1, d, id = id, istate = factor(from, states),
    weights = wt)
  list(time = fit$time, occupation = unname(fit$pstate), stdErrors = unname(fit$std.err), atRisk = unname(fit$n.risk),
    meanTime = unname(summary(fit, rmean = 20)$table[, "rmean"]), moves = unname(unclass(fit$transitions)))
}

cat(toJSON(list(
  R = R.version.string,
  packages = list(survival = as.character(packageVersion("survival")), jsonlite = as.character(packageVersion("jsonlite"))),
  tolerance = "relative 1e-9",
  states = states,
  data = as.list(d),
  plain = occupation(rep(1, nrow(d))),
  weighted = occupation(d$weight)
), digits = I(15), auto_unbox = TRUE, na = "null"), "\n")
