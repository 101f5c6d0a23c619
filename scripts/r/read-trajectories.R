# Reads what `doorstroom trajectories` writes, with base R alone, and checks that the files say the same thing:
#   Rscript scripts/r/read-trajectories.R FOLDER
# FOLDER holds trajectories-spells.csv, trajectories-weeks.csv and trajectories-weeks-{sts,spell,sps,tse}.csv of one
# study, made with the same channels. The functions are of use on their own: source the file and call them.
#
# Codes where no state is known: "*" missing inside observation, "<" before the first known day, "%" after the end of
# observation. With TraMineR: x[x == "<"] <- "%"; seqdef(x, missing = "*", right = NA).

read_export <- function(file) {
  utils::read.csv(file, na.strings = "", check.names = FALSE, stringsAsFactors = FALSE, encoding = "UTF-8")
}

key_of <- function(rows) paste(rows$enrolment_id, rows$channel, sep = "\r")

# Weeks in long form to a matrix: a row per enrolment and channel, a column per week, both in order of the file.
long_to_matrix <- function(weeks) {
  keys <- unique(key_of(weeks))
  labels <- unique(weeks$week)
  found <- matrix(NA_character_, length(keys), length(labels), dimnames = list(keys, labels))
  found[cbind(match(key_of(weeks), keys), match(weeks$week, labels))] <- weeks$state
  found
}

# The state of a week from the states of its seven days: the one of most days, at a tie the one that was there last.
state_of_week <- function(days) {
  known <- days[days != "*"]
  if (length(known) == 0) return("*")
  counts <- table(known)
  longest <- names(counts)[counts == max(counts)]
  longest[which.max(vapply(longest, function(state) max(which(days == state)), numeric(1)))]
}

# The same matrix from the spells: every day gets its state, and every week is read off its days.
spells_to_matrix <- function(spells, weeks) {
  begin <- as.integer(as.Date(spells$begin))
  end <- as.integer(as.Date(spells$end))
  rows_of <- split(seq_len(nrow(spells)), factor(key_of(spells), unique(key_of(spells))))
  week_begin <- as.integer(as.Date(weeks$begin))
  states <- vapply(seq_len(nrow(weeks)), function(week) {
    rows <- rows_of[[key_of(weeks[week, ])]]
    if (length(rows) == 0) return("%")
    first <- week_begin[week]
    if (first < min(begin[rows])) return("<")
    if (first + 7L > max(end[rows])) return("%")
    days <- first + 0:6
    holds <- vapply(days, function(day) which(begin[rows] <= day & day < end[rows]), integer(1))
    state_of_week(spells$state[rows][holds])
  }, character(1))
  long_to_matrix(transform(weeks, state = states))
}

sts_to_matrix <- function(sts) {
  found <- as.matrix(sts[, -(1:2), drop = FALSE])
  dimnames(found) <- list(key_of(sts), sub("^w", "", colnames(found)))
  found
}

# A sequence as text, "UB/12-WT/3": runs of equal states with their length; what follows the end is left out.
sts_to_sps <- function(states, separator = "-") {
  apply(states, 1, function(row) {
    runs <- rle(unname(row[row != "%"]))
    if (length(runs$lengths) == 0) return(NA_character_)
    paste(paste(runs$values, runs$lengths, sep = "/"), collapse = separator)
  })
}

# Text back to states, filled up with "%" to so many weeks.
sps_to_sts <- function(text, weeks, separator = "-") {
  t(vapply(strsplit(text, separator, fixed = TRUE), function(runs) {
    runs <- runs[!is.na(runs)]
    lengths <- as.integer(sub("^.*/", "", runs))
    states <- rep(sub("/[0-9]+$", "", runs), lengths)
    c(states, rep("%", weeks - length(states)))
  }, character(weeks)))
}

# Spells in weeks, first and last counted in, to a matrix.
spell_to_sts <- function(spell) {
  found <- matrix(NA_character_, max(spell$id), max(spell$to))
  for (row in seq_len(nrow(spell))) found[spell$id[row], spell$from[row]:spell$to[row]] <- spell$status[row]
  found
}

# Events, the state entered and when, to a matrix of so many weeks.
tse_to_sts <- function(events, weeks) {
  t(vapply(split(events, events$id), function(own) {
    rep(own$event, diff(c(own$timestamp, weeks + 1L)))
  }, character(weeks)))
}

same <- function(what, found, expected) {
  if (!identical(dim(found), dim(expected)) || !identical(as.vector(found), as.vector(expected)))
    stop(sprintf("%s: %d of %d cells differ", what, sum(found != expected, na.rm = TRUE), length(expected)), call. = FALSE)
  cat(sprintf("ok %s: %d sequences\n", what, nrow(as.matrix(expected))))
}

check_folder <- function(folder) {
  read <- function(name) read_export(file.path(folder, paste0("trajectories-", name, ".csv")))
  weeks <- read("weeks")
  states <- long_to_matrix(weeks)
  text <- read("weeks-sps")$sps
  separator <- if (any(grepl("/[0-9]+:", text))) ":" else "-"
  same("weeks from spells", spells_to_matrix(read("spells"), weeks), states)
  same("sts", sts_to_matrix(read("weeks-sts")), states)
  same("sts to sps", matrix(sts_to_sps(states, separator)), matrix(text))
  same("sps to sts", sps_to_sts(text, ncol(states), separator), states)
  same("spell to sts", spell_to_sts(read("weeks-spell")), states)
  same("tse to sts", tse_to_sts(read("weeks-tse"), ncol(states)), states)
}

folder <- commandArgs(trailingOnly = TRUE)
if (length(folder) == 1) check_folder(folder)
