import type { ReleasableDocument, ReleasableRow } from '@doorstroom/disclosure'

/** A row of an exact document; everything not given is a harmless default. */
export const row = (parts: Partial<ReleasableRow> = {}): ReleasableRow => {
  const place = {
    measure: 'sustained-employment',
    population: 'everyone assigned',
    arm: null,
    contrast: null,
    horizonDays: 364,
    estimator: 'wilson',
    term: 'proportion',
    unit: 'share',
    ...parts,
  }
  const { measure, arm, horizonDays, estimator, term, population } = place
  return {
    id: [measure, population, arm, horizonDays, estimator, term].join('/'),
    estimate: null,
    stdError: null,
    confLow: null,
    confHigh: null,
    pValue: null,
    n: null,
    nEvents: null,
    status: 'ok',
    reasons: [],
    disclosure: null,
    ...place,
  }
}

/** A share with its Wilson interval at 95 %. */
export function shareRow(nEvents: number, n: number, parts: Partial<ReleasableRow> = {}): ReleasableRow {
  const z = 1.959963984540054
  const centre = (nEvents + z ** 2 / 2) / (n + z ** 2)
  const half = (z * Math.sqrt((nEvents * (n - nEvents)) / n + z ** 2 / 4)) / (n + z ** 2)
  return row({ estimate: nEvents / n, n, nEvents, confLow: centre - half, confHigh: centre + half, ...parts })
}

/** The unadjusted difference of two shares. */
export const differenceRow = (parts: Partial<ReleasableRow> = {}): ReleasableRow =>
  row({ contrast: 'treated - comparison', estimator: 'augmented-weighting', term: 'difference', ...parts })

export const documentOf = (...rows: ReleasableRow[]): ReleasableDocument => ({ rows, release: null })
