# A cutoff, an interrupted series and a panel, made up, and what R makes of them. Usage: Rscript generate.R > expected.json
suppressPackageStartupMessages({ library(jsonlite); library(sandwich); library(clubSandwich); library(estimatr) })
set.seed(517)

running <- round(runif(160, -3, 3), 3); above <- as.integer(running >= 0.5)
weeks <- round(20 + 2 * running + 4 * above + 1.5 * above * (running - 0.5) + rnorm(160, sd = 2), 2)
jump <- function(kernel, bandwidth) {
  x <- running - 0.5; u <- x / bandwidth
  w <- switch(kernel, triangular = pmax(0, 1 - abs(u)), epanechnikov = pmax(0, 0.75 * (1 - u^2)), uniform = as.numeric(abs(u) <= 1))
  fit <- lm(weeks ~ above * x, weights = w, subset = w > 0)
  list(coefficients = unname(coef(fit))[c(1, 2, 3, 4)], HC1 = sqrt(vcovHC(fit, "HC1")[2, 2]), HC3 = unname(sqrt(diag(vcovHC(fit, "HC3")))),
       nBelow = sum(x[w > 0] < 0), nAbove = sum(x[w > 0] >= 0), degreesOfFreedom = df.residual(fit))
}

quarter <- 1:48; after <- as.integer(quarter >= 25)
rate <- round(8 - 0.03 * quarter - 1.2 * after - 0.05 * after * (quarter - 25) + as.numeric(arima.sim(list(ar = 0.5), 48, sd = 0.3)), 3)
since <- after * (quarter - 25)
series <- lm(rate ~ quarter + after + since)

person <- rep(1:30, times = c(rep(5, 24), rep(4, 6))); year <- unlist(lapply(table(person), seq_len), use.names = FALSE)
group <- as.integer(person <= 14)
amount <- round(10 + rnorm(30, sd = 2)[person] + 0.4 * year + 1.8 * group * (year >= 4) + rnorm(length(person)), 3)
exposed <- group * (year >= 4)
panel <- data.frame(person, year, group, amount, exposed)
pooled <- lm(amount ~ exposed + group + factor(year), panel)
test <- coef_test(pooled, vcov = vcovCR(pooled, cluster = person, type = "CR2"), test = "Satterthwaite")
prior <- lm(amount ~ I((year - 1) * group) + group + factor(year), panel, subset = year < 4)
priorTest <- coef_test(prior, vcov = vcovCR(prior, cluster = person[year < 4], type = "CR2"), test = "Satterthwaite")
twoWay <- function(type) unname(lm_robust(amount ~ exposed, panel, fixed_effects = ~ person + year, clusters = person, se_type = type)$std.error)

cat(toJSON(list(
  R = R.version.string,
  packages = sapply(c("sandwich", "clubSandwich", "estimatr"), function(p) as.character(packageVersion(p)), simplify = FALSE),
  running = running, weeks = weeks,
  triangular = jump("triangular", 1.5), epanechnikov = jump("epanechnikov", 2), uniform = jump("uniform", 1),
  quarter = quarter, rate = rate,
  series = list(coefficients = unname(coef(series)), neweyWest = unname(sqrt(diag(NeweyWest(series, lag = 3, prewhite = FALSE, adjust = TRUE)))),
    durbinWatson = sum(diff(resid(series))^2) / sum(resid(series)^2)),
  person = person, year = year, group = group, amount = amount,
  pooled = list(estimate = unname(coef(pooled)[2]), stdError = test$SE[2], degreesOfFreedom = test$df_Satt[2]),
  before = list(estimate = unname(coef(prior)[2]), stdError = priorTest$SE[2], degreesOfFreedom = priorTest$df_Satt[2]),
  twoWay = list(estimate = unname(coef(lm_robust(amount ~ exposed, panel, fixed_effects = ~ person + year))), CR0 = twoWay("CR0"), CR1S = twoWay("stata"))
), digits = NA, auto_unbox = TRUE), "\n")
