prepare <- function(data) {
  list(design = cbind(1, as.matrix(data[paste0("x", 1:6)])), treated = data$treated, outcome = data$outcome)
}
run <- function(input) {
  set.seed(1)
  drawn <- replicate(1000, {
    rows <- sample.int(length(input$outcome), replace = TRUE)
    design <- input$design[rows, ]
    treated <- input$treated[rows]
    outcome <- input$outcome[rows]
    score <- glm.fit(design, treated, family = binomial())$fitted.values
    model <- function(arm) drop(design %*% .lm.fit(design[treated == arm, ], outcome[treated == arm])$coefficients)
    one <- model(1)
    zero <- model(0)
    mean(one - zero + treated * (outcome - one) / score - (1 - treated) * (outcome - zero) / (1 - score))
  })
  list(mean = mean(drawn), stdError = sd(drawn), confLow = unname(quantile(drawn, 0.025)),
    confHigh = unname(quantile(drawn, 0.975)))
}
