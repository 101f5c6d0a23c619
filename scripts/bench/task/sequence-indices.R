prepare <- function(data) matrix(match(as.matrix(data), LETTERS[1:6]), nrow(data))
run <- function(codes) {
  people <- nrow(codes)
  months <- ncol(codes)
  counts <- sapply(1:6, function(state) rowSums(codes == state))
  shares <- counts / months
  terms <- shares * log(shares)
  terms[shares == 0] <- 0
  entropy <- -rowSums(terms) / log(6)
  moves <- codes[, -1] != codes[, -months]
  transitions <- rowSums(moves)
  complexity <- sqrt(transitions / (months - 1) * entropy)
  spells <- transitions + 1
  start <- cbind(TRUE, moves)
  at <- which(t(start))
  durations <- diff(c(at, people * months + 1))
  person <- (at - 1) %/% months + 1
  average <- months / spells
  variance <- rowsum((durations - average[person])^2, person)[, 1] / spells
  largest <- (spells - 1) * (1 - average)^2
  subsequences <- rep(1, people)
  before <- matrix(0, people, 6)
  for (month in seq_len(months)) {
    rows <- which(start[, month])
    cell <- cbind(rows, codes[rows, month])
    now <- subsequences[rows]
    subsequences[rows] <- 2 * now - before[cell]
    before[cell] <- now
  }
  turbulence <- log2(subsequences * (largest + 1) / (variance + 1))
  list(entropy = sum(entropy), turbulence = sum(turbulence), complexity = sum(complexity),
    first = c(entropy[1], turbulence[1], complexity[1]))
}
