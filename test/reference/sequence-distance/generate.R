# Distances between state sequences, by plain loops in base R that follow the definitions: costs from transition
# rates, from a common future and from frequencies; optimal matching by its recurrence; Hamming distances.
# Own synthetic sequences; 0 is unknown (a gap, or beyond the end). Values are rounded to 15 significant digits.
options(digits = 17, stringsAsFactors = FALSE)
suppressPackageStartupMessages(library(jsonlite))
set.seed(20261)

walk <- function(n, moments, states) t(replicate(n, {
  s <- sample(states, 1)
  vapply(seq_len(moments), function(i) { if (runif(1) < .3) s <<- sample(states, 1); s }, 1L)
}))
full <- walk(9, 11, 4L)
ragged <- walk(12, 13, 4L)
for (i in 1:12) ragged[i, seq_len(13) > 13 - (i %% 5)] <- 0L
ragged[3, 5:6] <- 0L; ragged[7, 1] <- 0L; ragged[12, ] <- ragged[2, ]
lengths_of <- function(x) apply(x, 1, function(r) if (any(r > 0)) max(which(r > 0)) else 0L)

# Gaps become state k + 1; what lies beyond the end stays 0.
with_gap <- function(x, k) { L <- lengths_of(x); for (i in seq_len(nrow(x))) for (j in seq_len(L[i])) if (x[i, j] == 0) x[i, j] <- k + 1L; x }
rates <- function(x, k, at = NULL) {
  m <- matrix(0, k, k)
  for (j in if (is.null(at)) seq_len(ncol(x) - 1) else at) for (i in seq_len(nrow(x)))
    if (x[i, j] > 0 && x[i, j + 1] > 0) m[x[i, j], x[i, j + 1]] <- m[x[i, j], x[i, j + 1]] + 1
  m / ifelse(rowSums(m) > 0, rowSums(m), 1)
}
trate <- function(x, k, gap) { r <- rates(x, k); s <- 2 - r - t(r); if (gap) { s[k, ] <- 2; s[, k] <- 2 }; diag(s) <- 0; s }
future <- function(x, k) { r <- rates(x, k); cs <- colSums(r); cs[cs == 0] <- Inf
  outer(1:k, 1:k, Vectorize(function(a, b) sqrt(sum((r[a, ] - r[b, ])^2 / cs)))) }
om <- function(a, b, sm, indel) {
  d <- matrix(0, length(a) + 1, length(b) + 1)
  for (i in seq_along(a)) d[i + 1, 1] <- d[i, 1] + indel[a[i]]
  for (j in seq_along(b)) d[1, j + 1] <- d[1, j] + indel[b[j]]
  for (i in seq_along(a)) for (j in seq_along(b))
    d[i + 1, j + 1] <- min(d[i, j + 1] + indel[a[i]], d[i + 1, j] + indel[b[j]], d[i, j] + sm[a[i], b[j]])
  d[length(a) + 1, length(b) + 1]
}
pairs_of <- function(x, f) { n <- nrow(x); L <- lengths_of(x); unlist(lapply(seq_len(n - 1), function(i) vapply((i + 1):n, function(j)
  f(x[i, seq_len(L[i])], x[j, seq_len(L[j])]), 1))) }

coded <- with_gap(ragged, 4L)
constant <- 2 - 2 * diag(5)
by_rate <- trate(coded, 5, TRUE)
share <- tabulate(coded[coded > 0], 5) / length(coded)
by_frequency <- outer(1 / share, 1 / share, "+"); diag(by_frequency) <- 0
uneven <- constant; uneven[constant > 0] <- 1.25
# Moment costs of the dynamic Hamming distance, as Lesnard's with the ends counted double.
T <- ncol(full)
step <- lapply(seq_len(T - 1), function(j) { r <- rates(full, 4, j); r + t(r) })
moment <- lapply(seq_len(T), function(j) { m <- if (j == 1) 2 * step[[1]] else if (j == T) 2 * step[[T - 1]] else step[[j - 1]] + step[[j]]
  m <- pmax(4 - m, 0); diag(m) <- 0; m })
hamming <- function(cost) unlist(lapply(1:8, function(i) vapply((i + 1):9, function(j)
  sum(vapply(seq_len(T), function(t) cost[[t]][full[i, t], full[j, t]], 1)), 1)))

L <- lengths_of(ragged)
shortest <- unlist(lapply(1:11, function(i) pmin(L[i], L[(i + 1):12])))
longest <- unlist(lapply(1:11, function(i) pmax(L[i], L[(i + 1):12])))
product <- unlist(lapply(1:11, function(i) L[i] * L[(i + 1):12]))
raw <- pairs_of(coded, function(a, b) om(a, b, by_rate, rep(1, 5)))
most <- (longest - shortest) + min(2, max(by_rate)) * shortest
result <- list(
  tolerance = "relative 1e-12",
  ragged = ragged, full = full,
  transition_rate_costs = by_rate, shared_future_costs = future(full, 4),
  frequency_indels = 1 / share,
  constant = pairs_of(coded, function(a, b) om(a, b, constant, rep(1, 5))),
  cheap_substitution = pairs_of(coded, function(a, b) om(a, b, uneven, rep(1, 5))),
  transition_rate = raw,
  frequency = pairs_of(coded, function(a, b) om(a, b, by_frequency, 1 / share)),
  longest = raw / longest,
  geometric_mean = ifelse(raw == 0, 0, 1 - (most - raw) / (2 * sqrt(product))),
  largest_distance = raw / most,
  yujian_bo = 2 * raw / (raw + L[combn(12, 2)[1, ]] + L[combn(12, 2)[2, ]]),
  hamming = hamming(rep(list(1 - diag(4)), T)),
  dynamic_hamming = hamming(moment),
  r = R.version.string, packages = list(jsonlite = as.character(packageVersion("jsonlite")))
)
cat(toJSON(result, digits = I(15), auto_unbox = TRUE, matrix = "rowmajor"), "\n")
