# Correction of p-values for several tests. Usage: Rscript generate.R > expected.json
suppressPackageStartupMessages(library(jsonlite))
families <- list(c(0.01, 0.04, 0.03), c(0.2, 0.2, 0.001, 0.9), c(0.5), c(0.0001, 0.0002, 0.0003, 0.04, 0.05, 0.6, 1), c(0, 0.5))
methods <- c("holm", "hochberg", "hommel", "BH", "BY", "bonferroni", "none")
more <- c(families, list(c(0.01, NA, 0.01, 0.03, 0.5, NA, 0.03)))
cat(toJSON(list(
  R = R.version.string,
  packages = list(stats = as.character(packageVersion("stats")), jsonlite = as.character(packageVersion("jsonlite"))),
  tolerance = "relative 1e-12",
  all = lapply(more, function(p) list(p = I(p), adjusted = sapply(methods, function(m) I(p.adjust(p, m)), simplify = FALSE))),
  holm = lapply(families, function(p) list(p = I(p), adjusted = I(p.adjust(p, "holm"))))
), digits = NA, auto_unbox = TRUE, pretty = TRUE, na = "null"), "\n")
