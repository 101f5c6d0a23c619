# Cumulative incidences and Gray's tests of R on made-up data. Usage: Rscript generate.R > expected.json
suppressPackageStartupMessages({ library(jsonlite); library(survival); library(cmprsk) })
set.seed(36)

n <- 100
d <- data.frame(group = sample(0:2, n, replace = TRUE), stratum = sample(0:1, n, replace = TRUE))
d$time <- ceiling(rexp(n, c(0.04, 0.07, 0.1)[d$group + 1]))
d$event <- sample(0:2, n, replace = TRUE, prob = c(0.25, 0.45, 0.3))
times <- c(2, 5, 10, 20)
incidence <- cuminc(d$time, d$event)
read <- timepoints(incidence, times)
gray <- function(stratum, rho) unname(cuminc(d$time, d$event, d$group, stratum, rho = rho)$Tests[, "stat"])
fit <- survfit(Surv(time, factor(event, 0:2)) ~ 1, d)

cat(toJSON(list(
  R = R.version.string,
  packages = list(survival = as.character(packageVersion("survival")), cmprsk = as.character(packageVersion("cmprsk")),
    jsonlite = as.character(packageVersion("jsonlite"))),
  tolerance = "relative 1e-9",
  data = as.list(d), times = times,
  incidence = unname(read$est), variance = unname(read$var),
  timeByCause = list(horizon = 20, mean = unname(summary(fit, rmean = 20)$table[, "rmean"])),
  gray = list(plain = gray(rep(1, n), 0), rho = gray(rep(1, n), 1), stratified = gray(d$stratum, 0)),
  twoGroups = unname(with(subset(d, group < 2), cuminc(time, event, group))$Tests[, "stat"])
), digits = I(15), auto_unbox = TRUE, na = "null"), "\n")
