/**
 * Area under the receiver operating characteristic curve (c-statistic): the chance that a random row with label 1
 * scores higher than a random row with label 0, ties counted half. 0 to 1; 0.5 is no discrimination. Rows with a
 * missing score (NaN) are left out; NaN when one of the labels does not occur.
 *
 * Source: Hanley and McNeil (1982), Radiology 143, 29-36, doi 10.1148/radiology.143.1.7063747.
 *
 * @example
 * areaUnderCurve([0.1, 0.4, 0.4, 0.8], [0, 0, 1, 1]) // 0.875
 */
export function areaUnderCurve(scores: ArrayLike<number>, labels: ArrayLike<number>): number {
  const order = Array.from({ length: scores.length }, (_, row) => row)
    .filter((row) => !Number.isNaN(scores[row]!))
    .sort((a, b) => scores[a]! - scores[b]!)
  let ranksOfPositives = 0
  let positives = 0
  for (let start = 0; start < order.length; ) {
    let end = start
    let positivesTied = 0
    while (end < order.length && scores[order[end]!] === scores[order[start]!]) {
      if (labels[order[end]!] === 1) positivesTied += 1
      end += 1
    }
    ranksOfPositives += positivesTied * ((start + 1 + end) / 2)
    positives += positivesTied
    start = end
  }
  const negatives = order.length - positives
  if (positives === 0 || negatives === 0) return Number.NaN
  return (ranksOfPositives - (positives * (positives + 1)) / 2) / (positives * negatives)
}
