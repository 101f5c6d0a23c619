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
  setorder(spells, person_id, begin, end)
  overlaps <- spells[, previous := shift(end), by = .(person_id, channel)][begin < previous, .N]
  many <- spells[, .N, by = person_id][N > 200, .N]
  spells[, days := as.integer(end) - as.integer(begin)]
  groups <- spells[, .(spells = .N, days = sum(days)), by = .(state, end_reason)][order(state, end_reason)]
  clients <- spells[, .(days = sum(days[state == "WT"]), spells = .N), by = person_id]
  list(rows = nrow(spells), rejected = 0, overlaps = overlaps, otherFindings = wrong + many,
    spells = groups$spells, days = groups$days, clients = nrow(clients), clientsWithWork = sum(clients$days > 0),
    squares = sum(as.numeric(clients$days)^2))
}
