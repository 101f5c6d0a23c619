packages <- "MatchIt"
run <- function(data) {
  fit <- matchit(treated ~ x1 + x2 + x3 + x4 + x5 + x6, data, caliper = 0.2)
  pair <- !is.na(fit$match.matrix[, 1])
  treated <- as.integer(rownames(fit$match.matrix))[pair]
  comparison <- as.integer(fit$match.matrix[pair, 1])
  list(pairs = sum(pair), distance = sum(abs(fit$distance[treated] - fit$distance[comparison])))
}
