# Tables of counts. Usage: Rscript generate.R > expected.json
# Fisher's odds ratio and limits are solved to full precision, as fisher.test stops at 1e-4; its own digits are given too.
suppressPackageStartupMessages({ library(jsonlite); library(metafor) })
set.seed(31)

precise <- function(x, n1, y, n0) {
  m <- x + y; n <- n1 + n0 - m; s <- max(0, n1 - n):min(n1, m); w <- dhyper(s, m, n, n1, log = TRUE)
  d <- function(z) { v <- w + z * s; v <- exp(v - max(v)); v / sum(v) }
  solve <- function(f) exp(uniroot(f, c(-20, 20), tol = 1e-14)$root)
  c(solve(function(z) sum(s * d(z)) - x), solve(function(z) sum(d(z)[s >= x]) - 0.025), solve(function(z) sum(d(z)[s <= x]) - 0.025))
}
pairs <- data.frame(x1 = c(56, 9, 0, 6), n1 = c(70, 10, 12, 6), x0 = c(48, 3, 5, 2), n0 = c(80, 10, 14, 7))
fisher <- lapply(seq_len(nrow(pairs)), function(i) with(pairs[i, ], {
  f <- fisher.test(matrix(c(x1, n1 - x1, x0, n0 - x0), 2, byrow = TRUE))
  list(p = f$p.value, oddsRatio = unname(f$estimate), limits = f$conf.int[1:2], precise = if (x1 > 0 && x1 < n1) precise(x1, n1, x0, n0))
}))
ratios <- lapply(c("RR", "OR", "RD"), function(m) { e <- escalc(m, ai = x1, n1i = n1, ci = x0, n2i = n0, data = pairs); list(y = as.numeric(e$yi), v = as.numeric(e$vi)) })
names(ratios) <- c("RR", "OR", "RD")

n <- 240
people <- data.frame(treated = rbinom(n, 1, 0.5), stratum = sample(c("a", "b", "c", "d"), n, TRUE))
people$event <- rbinom(n, 1, plogis(-0.4 + 0.7 * people$treated + 0.5 * (people$stratum == "b")))
people$way <- sample(c("none", "study", "work"), n, TRUE, c(0.5, 0.2, 0.3))
cube <- table(people$treated, people$event, people$stratum)
mh <- mantelhaen.test(cube, correct = FALSE)
cells <- data.frame(ai = cube[2, 2, ], bi = cube[2, 1, ], ci = cube[1, 2, ], di = cube[1, 1, ])
or <- rma.mh(measure = "OR", ai, bi, ci, di, data = cells, digits = 12)
rr <- rma.mh(measure = "RR", ai, bi, ci, di, data = cells)
rd <- rma.mh(measure = "RD", ai, bi, ci, di, data = cells)
# Breslow-Day from the definition
psi <- unname(mh$estimate); bd <- 0; dev <- 0; vars <- 0
for (k in 1:4) with(cells[k, ], {
  n1 <- ai + bi; n0 <- ci + di; m <- ai + ci
  x <- uniroot(function(x) x * (n0 - m + x) - psi * (m - x) * (n1 - x), c(max(0, m - n0), min(m, n1)), tol = 1e-14)$root
  v <- 1 / (1 / x + 1 / (m - x) + 1 / (n1 - x) + 1 / (n0 - m + x))
  bd <<- bd + (ai - x)^2 / v; dev <<- dev + ai - x; vars <<- vars + v
})
lor <- with(cells, log(ai * di / (bi * ci))); w <- with(cells, 1 / (1 / ai + 1 / bi + 1 / ci + 1 / di))
chi <- function(t, correct) { k <- suppressWarnings(chisq.test(t, correct = correct)); c(k$statistic, k$parameter, k$p.value) }
ways <- table(people$stratum, people$way)

cat(toJSON(list(
  R = R.version.string,
  packages = list(metafor = as.character(packageVersion("metafor")), jsonlite = as.character(packageVersion("jsonlite"))),
  tolerance = "relative 1e-9; digits of fisher.test 1e-7",
  pairs = pairs, fisher = fisher, ratios = ratios, people = people,
  mantelHaenszel = list(oddsRatio = psi, low = mh$conf.int[1], high = mh$conf.int[2], statistic = unname(mh$statistic), p = mh$p.value,
    corrected = unname(mantelhaen.test(cube)$statistic), riskRatio = exp(as.numeric(rr$beta)), logRiskRatioStdError = rr$se,
    riskDifference = as.numeric(rd$beta), riskDifferenceStdError = rd$se,
    breslowDay = bd, tarone = bd - dev^2 / vars, metaforTarone = or$TA, woolf = sum(w * (lor - sum(w * lor) / sum(w))^2)),
  chiSquared = list(plain = chi(ways, FALSE), twoByTwo = chi(table(people$treated, people$event), FALSE),
    yates = chi(table(people$treated, people$event), TRUE), expected = unname(chisq.test(ways)$expected)),
  mcnemar = list(corrected = with(mcnemar.test(matrix(c(40, 10, 25, 33), 2)), c(statistic, p.value)),
    plain = with(mcnemar.test(matrix(c(40, 10, 25, 33), 2), correct = FALSE), c(statistic, p.value)), exact = binom.test(25, 35)$p.value)
), digits = NA, auto_unbox = TRUE, na = "null"), "\n")
