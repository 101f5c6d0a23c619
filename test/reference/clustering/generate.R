# Ward's clusters, partitioning around medoids, silhouettes and the discrepancy of groups on own synthetic distances:
# one matrix of whole numbers with many ties and repeated rows, one of plane distances without ties.
# Discrepancy by plain loops that follow Studer, Ritschard, Gabadinho and Mueller (2011).
options(digits = 17, stringsAsFactors = FALSE)
suppressPackageStartupMessages({ library(cluster); library(jsonlite) })
set.seed(20262)

points <- round(matrix(rnorm(2 * 24), 24), 6) + rep(c(0, 2, 4), 8)
plane <- dist(points)
grid <- matrix(sample(0:3, 3 * 30, TRUE), 30); grid[25:30, ] <- grid[c(1, 1, 2, 3, 3, 3), ]
tied <- dist(grid, "manhattan")

trees <- function(d) {
  one <- function(method) { h <- hclust(d, method)
    list(heights = h$height, clusters = lapply(2:5, function(k) as.vector(cutree(h, k)) - 1L)) }
  p <- lapply(2:4, function(k) { p <- pam(d, k, diss = TRUE)
    list(medoids = sort(as.integer(p$id.med)) - 1L, sizes = sort(as.integer(table(p$clustering))), mean_distance = p$objective[["swap"]]) })
  four <- as.vector(cutree(hclust(d, "ward.D2"), 4))
  list(distances = as.vector(d), size = attr(d, "Size"), D2 = one("ward.D2"), D = one("ward.D"), medoids = p,
    silhouettes = as.vector(silhouette(four, d)[, "sil_width"]))
}
discrepancy <- function(d, g, w) {
  m <- as.matrix(d); k <- max(g); W <- sum(w)
  inertia <- function(i) sum(outer(w[i], w[i]) * m[i, i]) / 2 / sum(w[i])
  total <- inertia(seq_along(g)); within <- vapply(1:k, function(j) inertia(which(g == j)), 1); n <- vapply(1:k, function(j) sum(w[g == j]), 1)
  middle <- numeric(length(g))
  for (j in 1:k) { i <- which(g == j); middle[i] <- as.vector(m[i, i] %*% w[i]) / n[j] - within[j] / n[j] }
  means <- vapply(1:k, function(j) weighted.mean(middle[g == j], w[g == j]), 1)
  inside <- sum(w * (middle - means[g])^2); between <- sum(w * (means[g] - weighted.mean(middle, w))^2)
  list(pseudo_r2 = 1 - sum(within) / total, pseudo_f = ((total - sum(within)) / (k - 1)) / (sum(within) / (W - k)),
    levene = (between / (k - 1)) / (inside / (W - k)), total = total / W, groups = within / n)
}
g <- rep(c(1, 2, 3), 8); w <- round(runif(24, .5, 2), 3)
exact <- { h <- c(rep(1, 4), rep(2, 3)); e <- dist(c(1, 2, 4, 5, 5.5, 7, 9)); m <- as.matrix(e)
  ss <- function(i) sum(m[i, i]) / 2 / length(i)
  p <- combn(7, 4, function(i) ss(i) + ss(setdiff(1:7, i)))
  list(distances = as.vector(e), share_as_extreme = mean(p <= ss(1:4) + ss(5:7) + 1e-12)) }
result <- list(
  tolerance = "relative 1e-11",
  plane = trees(plane), tied = trees(tied),
  groups = g - 1, weights = w,
  discrepancy = discrepancy(plane, g, rep(1, 24)), weighted_discrepancy = discrepancy(plane, g, w), all_permutations = exact,
  r = R.version.string,
  packages = list(cluster = as.character(packageVersion("cluster")), jsonlite = as.character(packageVersion("jsonlite")))
)
cat(toJSON(result, digits = I(15), auto_unbox = TRUE, matrix = "rowmajor"), "\n")
