# Writes persons.csv as SPSS files with haven, one for each way of compressing, into the folder given as argument.
# Columns of text stay text; an answer of 9 is marked as missing; numbers are read with all their digits.
library(haven)
folder <- commandArgs(trailingOnly = TRUE)[1]
rows <- read.csv("persons.csv", colClasses = "character", na.strings = "", encoding = "UTF-8", check.names = FALSE)
for (name in c("hours_contract", "children", "answer", "score")) rows[[name]] <- as.numeric(rows[[name]])
rows[[9]] <- as.numeric(rows[[9]])
rows$begin <- as.Date(rows$begin)
rows$seen_at <- as.POSIXct(rows$seen_at, format = "%Y-%m-%dT%H:%M:%S", tz = "UTC")
rows$answer <- labelled_spss(rows$answer, labels = c(ja = 1, nee = 2), na_values = 9)
for (compress in c("none", "byte", "zsav")) {
  write_sav(rows, file.path(folder, paste0("haven-", compress, ".sav")), compress = compress)
}
cat(as.character(packageVersion("haven")))
