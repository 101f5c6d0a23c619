# Reads the data of a case and writes cases as JSON.
suppressPackageStartupMessages(library(jsonlite))
invisible(Sys.setlocale("LC_ALL", "C"))

read_data <- function(folder, name) {
  read.csv(file.path(folder, paste0(name, ".csv")), na.strings = c("", "NA"), stringsAsFactors = TRUE, check.names = FALSE)
}

# Conditions in turn; an empty cell never passes, levels nobody has any more are dropped.
take_subset <- function(d, conditions) {
  for (rule in conditions) {
    v <- d[[rule$col]]
    if (is.factor(v)) v <- as.character(v)
    passes <- if (rule$op == "notna") !is.na(v) else if (rule$op == "in") v %in% unlist(rule$value) & !is.na(v) else
      match.fun(rule$op)(v, rule$value)
    d <- droplevels(d[which(passes), , drop = FALSE])
  }
  d
}

# Rows in which all variables of the formulas and all named columns are known.
complete_rows <- function(d, ...) {
  parts <- list(...)
  names <- unlist(lapply(parts, function(part) {
    if (inherits(part, "formula")) all.vars(part) else part
  }))
  droplevels(d[stats::complete.cases(d[, unique(names), drop = FALSE]), , drop = FALSE])
}

finite <- function(x) {
  if (is.list(x)) return(lapply(x, finite))
  if (is.numeric(x)) x[!is.finite(x)] <- NA
  x
}
# A vector that stays a list when it has one element.
many <- function(x) I(unname(x))
named <- function(x) as.list(x)

write_family <- function(folder, family, cases) {
  text <- toJSON(list(family = family, R = R.version.string, cases = finite_cases(cases)),
    digits = I(15), auto_unbox = TRUE, na = "null", null = "null")
  writeLines(text, file.path(folder, paste0(family, ".json")))
}
finite_cases <- function(cases) lapply(cases, function(one) {
  one$result <- rapply(one$result, function(x) { x[!is.finite(x)] <- NA; x }, "numeric", how = "replace")
  one
})
