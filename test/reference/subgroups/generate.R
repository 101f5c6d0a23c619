# A made-up trial with three subgroups, and tests of whether effects differ. Usage: Rscript generate.R > expected.json
suppressPackageStartupMessages({ library(jsonlite); library(sandwich); library(lmtest) })
set.seed(88)

n <- 90
group <- sample(c("high", "low", "middle"), n, replace = TRUE)
treated <- rbinom(n, 1, 0.5)
outcome <- round(20 + 3 * treated * (group == "low") - 2 * treated * (group == "high") + rnorm(n, sd = 3 + 2 * (group == "low")), 2)
levels <- sort(unique(group), method = "radix")
each <- lapply(levels, function(level) {
  t <- t.test(outcome[group == level & treated == 1], outcome[group == level & treated == 0])
  list(name = level, difference = unname(-diff(t$estimate)), stdError = t$stderr, degreesOfFreedom = unname(t$parameter),
       confLow = t$conf.int[1], confHigh = t$conf.int[2], pValue = t$p.value)
})
estimate <- sapply(each, `[[`, "difference"); error <- sapply(each, `[[`, "stdError")
q <- sum((estimate - sum(estimate / error^2) / sum(1 / error^2))^2 / error^2)
above <- sum((estimate / error)[estimate > 0]^2); below <- sum((estimate / error)[estimate < 0]^2)
gailSimon <- sum(dbinom(1:2, 2, 0.5) * pchisq(min(above, below), 1:2, lower.tail = FALSE))
main <- lm(outcome ~ treated + group); full <- lm(outcome ~ treated * group)
classical <- anova(main, full); robust <- waldtest(main, full, vcov = vcovHC(full, type = "HC2"))

cat(toJSON(list(
  R = R.version.string,
  packages = sapply(c("sandwich", "lmtest"), function(p) as.character(packageVersion(p)), simplify = FALSE),
  group = group, treated = treated, outcome = outcome, each = each,
  cochran = list(statistic = q, pValue = pchisq(q, 2, lower.tail = FALSE)),
  gailSimon = list(above = above, below = below, pValue = gailSimon),
  interaction = list(f = classical$F[2], p = classical$`Pr(>F)`[2], robustF = robust$F[2], robustP = robust$`Pr(>F)`[2]),
  holm = p.adjust(sapply(each, `[[`, "pValue"), "holm")
), digits = NA, auto_unbox = TRUE), "\n")
