# Reliability of a made-up scale by psych. Usage: Rscript generate.R > expected.json
suppressPackageStartupMessages({ library(jsonlite); library(psych) })
set.seed(44)

n <- 150
trait <- rnorm(n)
items <- sapply(c(0.9, 0.8, 0.6, 1.0, 0.5, 0.7), function(l) pmin(5, pmax(1, round(3 + l * trait + rnorm(n, sd = 0.8)))))
items[3, 2] <- NA
items[77, 5] <- NA
complete <- items[complete.cases(items), ]
a <- suppressWarnings(suppressMessages(psych::alpha(complete, check.keys = FALSE)))
ci <- psych::alpha.ci(a$total$raw_alpha, nrow(complete), ncol(complete), digits = 15)
one <- fa(complete, nfactors = 1, fm = "minres")
loadings <- as.numeric(one$loadings)

p <- suppressWarnings(suppressMessages(psych::alpha(as.data.frame(items), check.keys = FALSE)))
odd <- rowSums(complete[, c(1, 3, 5)]); even <- rowSums(complete[, c(2, 4, 6)])
# One factor by maximum likelihood: factanal on correlations, scaled back; the likelihood-ratio statistic without Bartlett's factor.
ml <- factanal(complete, 1, control = list(lower = 1e-6, nstart = 3, opt = list(factr = 10)))
S <- cov(complete) * (nrow(complete) - 1) / nrow(complete); s <- sqrt(diag(S)); l <- as.numeric(ml$loadings); l <- l * sign(sum(l))
sigma <- diag(s) %*% (l %*% t(l) + diag(ml$uniquenesses)) %*% diag(s)
statistic <- nrow(complete) * (log(det(sigma)) + sum(diag(S %*% solve(sigma))) - log(det(S)) - ncol(complete))
before <- round(rnorm(60, 20, 5)); after <- round(before - 3 + rnorm(60, sd = 5)); after[9] <- NA
z <- (after - before) / (sd(before[-9]) * sqrt(2) * sqrt(1 - 0.85)); z <- z[-9]
c_cut <- (sd(before[-9]) * 10 + 4 * mean(before[-9])) / (sd(before[-9]) + 4)
better <- z < -qnorm(0.975)
cat(toJSON(list(
  R = R.version.string,
  packages = list(psych = as.character(packageVersion("psych")), jsonlite = as.character(packageVersion("jsonlite"))),
  tolerance = "relative 1e-9; minres 1e-4 (psych stops its optimiser there)",
  items = t(items), n = nrow(complete),
  alpha = a$total$raw_alpha, feldt = c(ci$lower.ci, ci$upper.ci), itemRest = a$item.stats$r.drop,
  total = as.list(unlist(a$total)), itemStats = as.list(a$item.stats), alphaDrop = a$alpha.drop$raw_alpha,
  pairwise = list(alpha = p$total$raw_alpha, standardized = p$total$std.alpha, itemRest = p$item.stats$r.drop),
  halves = list(r = cor(odd, even), lambda4 = 2 * (1 - (var(odd) + var(even)) / var(odd + even))),
  oneFactor = list(loadings = l * s, residuals = ml$uniquenesses * s^2, statistic = statistic, df = ml$dof),
  change = list(before = before, after = after, reliability = 0.85, normMean = 10, normSpread = 4, cutoff = c_cut,
    improved = sum(better), deteriorated = sum(z > qnorm(0.975)), n = length(z),
    recovered = sum(better & after[-9] < c_cut & before[-9] >= c_cut), meanChange = mean(after[-9] - before[-9])),
  minres = list(loadings = loadings, omega = sum(loadings)^2 / (sum(loadings)^2 + sum(one$uniquenesses)))
), digits = NA, auto_unbox = TRUE, na = "null"), "\n")
