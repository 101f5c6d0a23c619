# Quality of predicted probabilities, AUC and its error by pROC. Usage: Rscript generate.R > expected.json
suppressPackageStartupMessages({library(jsonlite); library(pROC)})
set.seed(34)

n <- 117
age <- sample(20:60, n, TRUE)
skill <- round(rnorm(n), 2)
outcome <- rbinom(n, 1, plogis(-0.5 + 0.03 * (age - 40) + 0.8 * skill))
rough <- round(plogis(0.7 * skill), 1)
quality <- function(p) {
  r <- roc(outcome, p, quiet = TRUE, direction = "<")
  g <- factor(floor(rank(p, ties.method = "first") * 10 / (n + 1)))
  o <- tapply(outcome, g, sum)
  e <- tapply(p, g, sum)
  hl <- sum((o - e)^2 / (e * (1 - e / table(g))))
  l <- sum(log(ifelse(outcome == 1, p, 1 - p)))
  l0 <- sum(log(ifelse(outcome == 1, mean(outcome), 1 - mean(outcome))))
  list(
    area = as.numeric(auc(r)), areaStdError = sqrt(var(r, method = "delong")), brierScore = mean((p - outcome)^2),
    tjurR2 = mean(p[outcome == 1]) - mean(p[outcome == 0]), mcFaddenR2 = 1 - l / l0, logLoss = -l / n,
    topTenthShare = mean(outcome[g == 9]), hosmerLemeshow = hl, hosmerLemeshowP = pchisq(hl, 8, lower.tail = FALSE)
  )
}
fitted <- fitted(glm(outcome ~ age + skill, binomial, epsilon = 1e-14))
cat(toJSON(list(
  R = R.version.string, packages = list(pROC = as.character(packageVersion("pROC"))), tolerance = "relative 1e-9",
  outcome = outcome, age = age, skill = skill, rough = rough, model = quality(unname(fitted)), ties = quality(rough)
), digits = I(15), auto_unbox = TRUE), "\n")
