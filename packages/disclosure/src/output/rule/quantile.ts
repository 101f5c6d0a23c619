import type { OutputRule } from './output-rule.ts'

const sharesOfNamedQuantiles = new Map([
  ['median', 0.5],
  ['lowerQuartile', 0.25],
  ['upperQuartile', 0.75],
])

/** The share of persons below the quantile that a term names (`median`, `q25`, `p90`); null for another term. */
function quantileShare(term: string): number | null {
  const numbered = /^[pq](\d{1,2})$/.exec(term)?.[1]
  return numbered === undefined ? (sharesOfNamedQuantiles.get(term) ?? null) : Number(numbered) / 100
}

/**
 * O-06. A quantile is shown when the threshold is reached on its smaller side: a median from twice the threshold, a
 * quartile from four times.
 */
export const quantile: OutputRule = {
  id: 'O-06',
  label: {
    nl: 'Een mediaan of kwartiel van te weinig mensen is niet getoond.',
    en: 'A median or quartile of too few people is not shown.',
  },
  applies: () => false,
  hides: (table, { threshold }) =>
    table.shown.filter(({ row }) => {
      const share = quantileShare(row.term)
      return share !== null && row.n !== null && row.n * Math.min(share, 1 - share) < threshold
    }),
  release: (row) => row,
}
