# Pooling of R's mice on made-up data with four imputed copies. Usage: Rscript generate.R > expected.json
suppressPackageStartupMessages({library(jsonlite); library(mice)})
set.seed(33)

n <- 40
copies <- 4
treated <- rep(c(0, 1), n / 2)
age <- sample(20:60, n, TRUE)
amount <- round(5 + treated + 0.1 * age + rnorm(n, 0, 2), 2)
binary <- rbinom(n, 1, plogis(-0.4 + 0.8 * treated))
lost <- sample(n, 12)
data <- do.call(rbind, lapply(seq_len(copies), function(copy) {
  filled <- age
  filled[lost] <- round(mean(age[-lost]) + rnorm(length(lost), 0, 9))
  data.frame(copy, treated, age = filled, amount, binary)
}))
pooled <- function(fit) {
  fits <- lapply(seq_len(copies), function(copy) fit(data[data$copy == copy, ]))
  p <- pool(as.mira(fits))$pooled
  s <- summary(pool(as.mira(fits)), conf.int = TRUE)
  list(
    estimate = p$estimate, within = p$ubar, between = p$b, total = p$t, degreesOfFreedom = p$df, increase = p$riv,
    share = p$lambda, missing = p$fmi, low = s[[7]], high = s[[8]], pValue = s$p.value
  )
}
# Fitted twice, so that the weights of the last step are those of the answer.
settled <- function(d) {
  first <- glm(binary ~ treated + age, binomial, d, epsilon = 1e-14)
  glm(binary ~ treated + age, binomial, d, epsilon = 1e-14, start = coef(first))
}
cat(toJSON(list(
  R = R.version.string, packages = list(mice = as.character(packageVersion("mice"))), tolerance = "relative 1e-9",
  copy = data$copy, treated = data$treated, age = data$age, amount = data$amount, binary = data$binary,
  linear = pooled(function(d) lm(amount ~ treated + age, d)),
  logistic = pooled(settled),
  stopped = pooled(function(d) glm(binary ~ treated + age, binomial, d))
), digits = I(15), auto_unbox = TRUE), "\n")
