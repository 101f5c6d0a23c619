# Prints the first sheet of a workbook as text by column, as JSON. Usage: Rscript read-with-readxl.R FILE
suppressPackageStartupMessages({
  library(readxl)
  library(jsonlite)
})
as_text <- function(column) {
  text <- if (inherits(column, "POSIXct")) {
    format(column, "%Y-%m-%d", tz = "UTC")
  } else if (is.logical(column)) {
    as.character(as.integer(column))
  } else if (is.numeric(column)) {
    vapply(column, function(number) format(number, digits = 15, scientific = FALSE), "")
  } else {
    column
  }
  ifelse(is.na(column), "", text)
}
cells <- lapply(as.data.frame(read_excel(commandArgs(TRUE)[1], sheet = 1)), as_text)
cat(toJSON(cells))
