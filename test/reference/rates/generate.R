# Incidence rates and their ratios of R. Usage: Rscript generate.R > expected.json
suppressPackageStartupMessages(library(jsonlite))

rate <- function(events, time) {
  test <- poisson.test(events, time)
  list(events = events, time = time, rate = unname(test$estimate), low = test$conf.int[1], high = test$conf.int[2])
}
ratio <- function(events, time) {
  test <- poisson.test(events, time)
  finite <- function(x) if (is.finite(x)) x else NA
  list(events = events, time = time, ratio = finite(unname(test$estimate)), low = test$conf.int[1],
    high = finite(test$conf.int[2]), p = test$p.value)
}

cat(toJSON(list(
  R = R.version.string,
  packages = list(stats = as.character(packageVersion("stats")), jsonlite = as.character(packageVersion("jsonlite"))),
  tolerance = "relative 1e-9",
  rates = list(rate(0, 12.5), rate(1, 3), rate(10, 100), rate(1092, 6135)),
  ratios = list(ratio(c(20, 10), c(100, 100)), ratio(c(3, 9), c(50, 20)), ratio(c(0, 4), c(10, 12)), ratio(c(4, 0), c(10, 12)),
    ratio(c(894, 1092), c(14752, 6135)), ratio(c(5, 5), c(7, 7)))
), digits = I(15), auto_unbox = TRUE, na = "null"), "\n")
