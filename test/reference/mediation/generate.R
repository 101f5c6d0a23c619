# Mediation. Usage: Rscript generate.R > expected.json
# Made-up trial. Models by lm and glm; effects by averaging the mean outcome over people and, where the outcome model is
# not linear, over the mediator by numerical integration; sensitivity by solving for the coefficient that gives the
# correlation of the errors; bootstrap limits from 2000 samples of people, with Monte-Carlo error.
suppressPackageStartupMessages(library(jsonlite))
set.seed(20240613)
n <- 150
d <- data.frame(treated = rep(0:1, length.out = n), age = round(rnorm(n, 40, 10)), woman = rbinom(n, 1, 0.5))
d$search <- round(3 + 0.5 * d$treated + 0.02 * (d$age - 40) + rnorm(n), 3)
d$active <- as.numeric(d$search + rnorm(n) > 3.3)
d$weeks <- round(10 + 1.5 * d$treated + 2 * d$search + 0.7 * d$treated * d$search - 0.1 * d$age + rnorm(n, 0, 4), 2)
d$work <- as.numeric(-3.6 + 0.3 * d$treated + 0.9 * d$search + rnorm(n) * 1.3 > 0)
exact <- glm.control(epsilon = 1e-15, maxit = 200)

model <- function(formula, link, data) if (link == "linear") lm(formula, data) else glm(formula, binomial(link), data, control = exact)
inverse <- list(linear = identity, probit = pnorm, logit = plogis)

effects <- function(data, mediator, outcome, links, interaction) {
  m <- model(reformulate(c("treated", "age", "woman"), mediator), links[1], data)
  y <- model(reformulate(c("treated", mediator, "age", "woman", if (interaction) paste0("treated:", mediator)), outcome), links[2], data)
  mean_outcome <- function(treated, under) {
    new <- data; new$treated <- under
    level <- predict(m, new)
    at <- function(value) { new <- data; new$treated <- treated; new[[mediator]] <- value; inverse[[links[2]]](predict(y, new)) }
    if (links[1] != "linear") { p <- inverse[[links[1]]](level); return(mean(p * at(1) + (1 - p) * at(0))) }
    if (links[2] == "linear") return(mean(at(level)))
    s <- summary(m)$sigma
    z <- seq(-9, 9, by = 0.05)
    w <- dnorm(z) * 0.05
    mean(Reduce(`+`, lapply(seq_along(z), function(i) w[i] * at(level + s * z[i]))))
  }
  means <- outer(0:1, 0:1, Vectorize(mean_outcome))
  list(mediatedTreated = means[2, 2] - means[2, 1], mediatedComparison = means[1, 2] - means[1, 1],
       directTreated = means[2, 2] - means[1, 2], directComparison = means[2, 1] - means[1, 1], total = means[2, 2] - means[1, 1])
}

cases <- list(
  list(mediator = "search", outcome = "weeks", links = c("linear", "linear"), interaction = FALSE),
  list(mediator = "search", outcome = "weeks", links = c("linear", "linear"), interaction = TRUE),
  list(mediator = "search", outcome = "work", links = c("linear", "probit"), interaction = FALSE),
  list(mediator = "search", outcome = "work", links = c("linear", "logit"), interaction = TRUE),
  list(mediator = "active", outcome = "weeks", links = c("probit", "linear"), interaction = TRUE),
  list(mediator = "active", outcome = "work", links = c("logit", "probit"), interaction = FALSE)
)
cases <- lapply(cases, function(one) c(one, list(effects = effects(d, one$mediator, one$outcome, one$links, one$interaction))))

m <- lm(search ~ treated + age + woman, d); y <- lm(weeks ~ treated + search + age + woman, d)
binary <- glm(work ~ treated + search + age + woman, binomial("probit"), d, control = exact)
sm <- coef(summary(m)); sy <- coef(summary(y))
a <- sm["treated", 1]; b <- sy["search", 1]; ea <- sm["treated", 2]; eb <- sy["search", 2]
total <- lm(weeks ~ treated + age + woman, d)
solve_for <- function(rho) uniroot(function(slope) cor(resid(m), resid(total) - slope * resid(m)) - rho, c(-1000, 1000), tol = 1e-14)$root
rhos <- c(-0.5, -0.1, 0, 0.3, 0.7)

samples <- replicate(2000, {
  s <- d[sample.int(n, replace = TRUE), ]
  a <- .lm.fit(cbind(1, s$treated, s$age, s$woman), s$search)$coefficients[2]
  f <- .lm.fit(cbind(1, s$treated, s$search, s$age, s$woman), s$weeks)$coefficients
  c(a * f[3], f[2], a * f[3] + f[2])
})
limits <- function(row) unname(quantile(samples[row, ], c(0.025, 0.975)))

cat(toJSON(list(
  R = R.version.string, packages = list(jsonlite = as.character(packageVersion("jsonlite"))),
  tolerance = "relative 1e-7; bootstrap limits a tenth of their width",
  data = d, cases = cases,
  mediatorModel = list(coefficients = unname(sm[, 1]), stdErrors = unname(sm[, 2]), sigma = summary(m)$sigma),
  outcomeModel = list(coefficients = unname(sy[, 1]), stdErrors = unname(sy[, 2]), sigma = summary(y)$sigma),
  probitModel = list(coefficients = unname(coef(binary)), stdErrors = unname(sqrt(diag(vcov(binary))))),
  product = list(mediated = a * b, sobelStdError = sqrt(b^2 * ea^2 + a^2 * eb^2), aroianStdError = sqrt(b^2 * ea^2 + a^2 * eb^2 + ea^2 * eb^2), direct = sy["treated", 1], total = a * b + sy["treated", 1], totalOfOneModel = unname(coef(total)[2])),
  sensitivity = list(rhos = rhos, mediated = a * sapply(rhos, solve_for), rhoAtZero = cor(resid(m), resid(total))),
  bootstrap = list(mediated = limits(1), direct = limits(2), total = limits(3))
), digits = I(15), auto_unbox = TRUE, null = "null", dataframe = "columns"), "\n")
