prepare <- as.matrix
run <- function(data) {
  covariates <- c("x1", "x2", "x3")
  effects <- function(rows) {
    mediator <- lm.fit(cbind(1, data[rows, c("treated", covariates)]), data[rows, "mediator"])$coefficients
    outcome <- lm.fit(cbind(1, data[rows, c("treated", "mediator", covariates)]), data[rows, "outcome"])$coefficients
    mediated <- mediator[["treated"]] * outcome[["mediator"]]
    c(mediated, outcome[["treated"]], mediated + outcome[["treated"]])
  }
  set.seed(1)
  drawn <- replicate(1000, effects(sample.int(nrow(data), replace = TRUE)))
  whole <- effects(seq_len(nrow(data)))
  limits <- apply(drawn, 1, quantile, c(0.025, 0.975))
  list(mediated = whole[1], direct = whole[2], total = whole[3], stdErrors = apply(drawn, 1, sd), limits = limits)
}
