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

cat(toJSON(list(
  R = R.version.string,
  packages = list(psych = as.character(packageVersion("psych")), jsonlite = as.character(packageVersion("jsonlite"))),
  tolerance = "relative 1e-9; minres 1e-4 (psych stops its optimiser there)",
  items = t(items), n = nrow(complete),
  alpha = a$total$raw_alpha, feldt = c(ci$lower.ci, ci$upper.ci), itemRest = a$item.stats$r.drop,
  minres = list(loadings = loadings, omega = sum(loadings)^2 / (sum(loadings)^2 + sum(one$uniquenesses)))
), digits = NA, auto_unbox = TRUE, na = "null"), "\n")
