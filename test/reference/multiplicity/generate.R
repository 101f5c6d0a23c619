# Correction of p-values for several tests. Usage: Rscript generate.R > expected.json
suppressPackageStartupMessages(library(jsonlite))
families <- list(c(0.01, 0.04, 0.03), c(0.2, 0.2, 0.001, 0.9), c(0.5), c(0.0001, 0.0002, 0.0003, 0.04, 0.05, 0.6, 1), c(0, 0.5))
cat(toJSON(list(
  R = R.version.string,
  packages = list(stats = as.character(packageVersion("stats")), jsonlite = as.character(packageVersion("jsonlite"))),
  tolerance = "relative 1e-12",
  holm = lapply(families, function(p) list(p = I(p), adjusted = I(p.adjust(p, "holm"))))
), digits = NA, auto_unbox = TRUE, pretty = TRUE), "\n")
