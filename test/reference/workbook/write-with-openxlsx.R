# Writes a workbook with openxlsx. Usage: Rscript write-with-openxlsx.R FILE
suppressPackageStartupMessages(library(openxlsx))
file <- commandArgs(TRUE)[1]
clients <- data.frame(
  person_id = c("007", "A1", "=1+1"),
  begin = as.Date(c("2024-02-29", "1900-03-01", NA)),
  moment = as.POSIXct(c("2024-02-29 12:30:15", "2024-03-01 00:00:00", NA), tz = "UTC"),
  hours = c(7.5, 1 / 3, NA),
  spells = c(3L, 0L, NA),
  alone = c(TRUE, FALSE, NA)
)
options(openxlsx.datetimeFormat = "yyyy-mm-dd hh:mm:ss")
write.xlsx(list("cliënten" = clients), file)
