reads <- TRUE
states <- c("WP", "ZZ", "WT", "WF", "WB", "WS", "OP", "UV", "UT", "UB", "NB", "XX")
reasons <- c("work", "self-employment", "education", "moved-municipality", "moved-abroad", "household-change",
  "other-benefit", "pension-age", "detention", "sanction", "own-request", "deceased", "other", "unknown")
run <- function(path) {
  spells <- fread(path)
  wrong <- spells[end < begin, .N] + spells[end == begin, .N] +
    spells[!state %chin% states, .N] + spells[!end_reason %chin% reasons, .N] + spells[channel != "labour", .N] +
    sum(is.na(spells$begin)) + sum(is.na(spells$person_id)) + spells[hours_week < 0 | hours_week > 80, .N] +
    anyDuplicated(spells, by = "spell_id")
  setorder(spells, person_id, channel, begin, end)
  size <- nrow(spells)
  same <- spells$person_id[-1] == spells$person_id[-size]
  overlaps <- sum(same & spells$channel[-1] == spells$channel[-size] & spells$begin[-1] < spells$end[-size])
  starts <- which(c(TRUE, !same))
  many <- sum(diff(c(starts, size + 1L)) > 200)
  spells[, days := as.integer(end) - as.integer(begin)]
  groups <- spells[, .(spells = .N, days = sum(days)), by = .(state, end_reason)][order(state, end_reason)]
  worked <- cumsum(as.numeric(spells$days) * (spells$state == "WT"))
  until <- worked[c(starts[-1] - 1L, size)]
  clients <- diff(c(0, until))
  list(rows = size, rejected = 0, overlaps = overlaps, otherFindings = wrong + many,
    spells = groups$spells, days = groups$days, clients = length(clients), clientsWithWork = sum(clients > 0),
    squares = sum(clients^2))
}
