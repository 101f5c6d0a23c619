# One task in R: Rscript run-task.R SCRIPT DATA RUNS. The script defines packages, prepare(data) and run(input), or, where
# reading is part of the task, reads <- TRUE and run(path); prints the
# best wall time of run, its least processor time, the peak memory of the process and the numbers it gave, as JSON.
arguments <- commandArgs(TRUE)
packages <- character()
reads <- FALSE
prepare <- identity
source(arguments[1])
suppressPackageStartupMessages(for (name in c("data.table", packages)) library(name, character.only = TRUE))
data.table::setDTthreads(2)
input <- if (reads) arguments[2] else prepare(data.table::fread(arguments[2], data.table = FALSE))
seconds <- numeric()
processor <- numeric()
for (one in seq_len(as.integer(arguments[3]))) {
  gc(FALSE)
  time <- system.time(result <- run(input))
  seconds[one] <- time[["elapsed"]]
  processor[one] <- time[["user.self"]] + time[["sys.self"]]
}
status <- if (file.exists("/proc/self/status")) readLines("/proc/self/status") else character()
peak <- as.numeric(gsub("\\D", "", grep("VmHWM", status, value = TRUE))) / 1024
versions <- vapply(packages, function(name) paste(name, packageVersion(name)), "")
cat(jsonlite::toJSON(list(
  seconds = min(seconds), processorSeconds = min(processor), all = I(seconds),
  megabytes = if (length(peak)) peak else NULL, result = result,
  version = paste(c(R.version.string, versions), collapse = ", ")
), auto_unbox = TRUE, digits = NA))
