run <- function(data) {
  effects <- function(rows) {
    sample <- data[rows, ]
    mediator <- coef(lm(mediator ~ treated + x1 + x2 + x3, sample))
    outcome <- coef(lm(outcome ~ treated + mediator + x1 + x2 + x3, sample))
    mediated <- mediator[["treated"]] * outcome[["mediator"]]
    c(mediated, outcome[["treated"]], mediated + outcome[["treated"]])
  }
  set.seed(1)
  drawn <- replicate(1000, effects(sample.int(nrow(data), replace = TRUE)))
  whole <- effects(seq_len(nrow(data)))
  list(mediated = whole[1], direct = whole[2], total = whole[3], stdErrors = apply(drawn, 1, sd))
}
