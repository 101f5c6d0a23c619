# Distribution values of R. Usage: Rscript generate.R > expected.json
suppressPackageStartupMessages(library(jsonlite))

normal <- c(-37, -8, -3, -1.959963984540054, -0.5, 0, 0.1, 1, 2.5, 8, 37)
probabilities <- c(1e-300, 1e-100, 1e-10, 1e-5, 0.025, 0.07, 0.3, 0.5, 0.9, 0.975, 1 - 1e-10)
t_cases <- expand.grid(t = c(1e-8, 0.5, 1, 2.5, 10, 40), df = c(1, 2.5, 5, 30, 444, 1e6))
tq_cases <- expand.grid(p = c(1e-6, 0.025, 0.3, 0.9, 0.975, 0.9995), df = c(1, 2.5, 10, 307.1324945, 1e5, 1e10))
chi_cases <- data.frame(x = c(1e-3, 1, 3.84, 20, 200, 900), df = c(1, 1, 2.5, 10, 3, 1000))
f_cases <- data.frame(p = c(0.025, 0.5, 0.95, 0.975, 0.975), df1 = c(3, 10, 3, 899, 2708), df2 = c(20.5, 4, 20, 4495, 10832))
beta_cases <- data.frame(p = c(0.025, 0.5, 0.975, 1e-6, 0.025), a = c(3, 8, 18, 0.1, 1e5), b = c(998, 3, 22, 5, 3e5))
nct_cases <- data.frame(
  t = c(2, 2, -1.5, 0, 5, 10, 0.3), df = c(10, 10, 5, 7, 443, 20, 897), ncp = c(1, -1, 0.5, 1.2, 3, 12, 0)
)
tails <- expand.grid(x = c(0.02, 0.7, 2.3, 9, 60), df1 = c(0.7, 2, 11, 900), df2 = c(1.5, 8, 3000))
gammas <- expand.grid(x = c(1e-4, 0.3, 4, 40, 1005), shape = c(0.05, 0.6, 7, 1051))
gammaq <- expand.grid(p = c(1e-12, 1e-3, 0.4, 0.975, 1 - 1e-9), shape = c(0.05, 0.9, 6, 2500))
betas <- expand.grid(x = c(1e-5, 0.2, 0.77, 0.999), a = c(0.3, 4, 150), b = c(0.8, 12, 2000))
counts <- expand.grid(k = c(-1, 0, 3, 30, 70), mean = c(0.2, 4, 45))
trials <- expand.grid(k = c(0, 2, 9, 40), n = c(9, 40, 3000), share = c(0.001, 0.3, 0.97))
ncchi <- expand.grid(x = c(0.7, 5, 60), df = c(1, 6.5, 38), ncp = c(0.3, 12, 119))

cat(toJSON(list(
  R = R.version.string,
  packages = list(jsonlite = as.character(packageVersion("jsonlite"))),
  tolerance = "relative 1e-12; t and beta quantiles 1e-10; noncentral t absolute 1e-10",
  normal = list(z = normal, lower = pnorm(normal), upper = pnorm(normal, lower.tail = FALSE)),
  normalQuantile = list(p = probabilities, z = qnorm(probabilities)),
  studentT = cbind(t_cases, twoSided = 2 * pt(-t_cases$t, t_cases$df)),
  studentTQuantile = cbind(tq_cases, t = qt(tq_cases$p, tq_cases$df)),
  chiSquared = cbind(chi_cases, upper = pchisq(chi_cases$x, chi_cases$df, lower.tail = FALSE)),
  f = cbind(f_cases, quantile = qf(f_cases$p, f_cases$df1, f_cases$df2)),
  beta = cbind(beta_cases, quantile = qbeta(beta_cases$p, beta_cases$a, beta_cases$b)),
  noncentralT = cbind(nct_cases, lower = pt(nct_cases$t, nct_cases$df, nct_cases$ncp)),
  studentTTails = cbind(t_cases, lower = pt(t_cases$t, t_cases$df), upper = pt(t_cases$t, t_cases$df, lower.tail = FALSE)),
  fTails = cbind(tails, lower = pf(tails$x, tails$df1, tails$df2), upper = pf(tails$x, tails$df1, tails$df2, lower.tail = FALSE)),
  gammaTails = cbind(gammas, lower = pgamma(gammas$x, gammas$shape), upper = pgamma(gammas$x, gammas$shape, lower.tail = FALSE)),
  gammaQuantile = cbind(gammaq, x = qgamma(gammaq$p, gammaq$shape)),
  chiSquaredQuantile = list(df = c(0.5, 1, 7, 400), x = qchisq(0.95, c(0.5, 1, 7, 400))),
  betaTails = cbind(betas, lower = pbeta(betas$x, betas$a, betas$b), upper = pbeta(betas$x, betas$a, betas$b, lower.tail = FALSE)),
  poisson = cbind(counts, lower = ppois(counts$k, counts$mean), upper = ppois(counts$k, counts$mean, lower.tail = FALSE),
    chance = dpois(counts$k, counts$mean)),
  poissonQuantile = list(p = c(0, 1e-6, 0.5, 0.975), mean = c(3, 3, 7.5, 900), k = qpois(c(0, 1e-6, 0.5, 0.975), c(3, 3, 7.5, 900))),
  binomial = cbind(trials, lower = pbinom(trials$k, trials$n, trials$share),
    upper = pbinom(trials$k, trials$n, trials$share, lower.tail = FALSE), chance = dbinom(trials$k, trials$n, trials$share)),
  noncentralChiSquared = cbind(ncchi, lower = pchisq(ncchi$x, ncchi$df, ncchi$ncp)),
  digamma = list(x = c(0.1, 1, 3.7, 250), value = digamma(c(0.1, 1, 3.7, 250))),
  logGamma = list(x = c(0.2, 1, 2.5, 14.9, 100, 5000.5), value = lgamma(c(0.2, 1, 2.5, 14.9, 100, 5000.5)))
), digits = NA, auto_unbox = TRUE, pretty = TRUE), "\n")
