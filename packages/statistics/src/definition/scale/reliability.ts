import { completeRows } from '../../estimator/complete-rows.ts'
import type { Estimator } from '../../estimator/estimator.ts'
import type { EstimatorOption } from '../../estimator/estimator-option.ts'
import { optionValue } from '../../estimator/option-value.ts'
import { placeRow } from '../../estimator/place-row.ts'
import { requiredColumns } from '../../estimator/required-columns.ts'
import { EstimationFailure } from '../../result/estimation-failure.ts'
import type { ResultRow } from '../../result/result-row.ts'
import { SettingError } from '../../result/setting-error.ts'
import { omegaTotal } from '../../scale/omega-total.ts'
import { type ScaleStatistics, scaleStatistics } from '../../scale/scale-statistics.ts'
import { type SplitHalf, splitHalf } from '../../scale/split-half.ts'

export interface ReliabilityResult {
  readonly scale: ScaleStatistics
  readonly names: readonly string[]
  /** Null with two items, for which there is no omega. */
  readonly omega: number | null
  /** Null when a half does not vary. */
  readonly halves: SplitHalf | null
  readonly leftOut: number
  readonly confLevel: number
}

const missingOption: EstimatorOption = {
  id: 'missing',
  text: {
    nl: 'complete: alleen wie alles beantwoordde; pairwise: alle antwoorden die er zijn',
    en: 'complete: only who answered everything; pairwise: all answers there are',
  },
  values: ['complete', 'pairwise'],
  default: 'complete',
}
const reverseOption: EstimatorOption = {
  id: 'reverse',
  text: { nl: 'namen van om te draaien vragen, met komma ertussen', en: 'names of items to turn round, by commas' },
  values: 'text',
  default: null,
}
const lowestOption: EstimatorOption = {
  id: 'lowestAnswer',
  text: { nl: 'laagste mogelijke antwoord', en: 'lowest possible answer' },
  values: 'number',
  default: null,
}
const highestOption: EstimatorOption = {
  id: 'highestAnswer',
  text: { nl: 'hoogste mogelijke antwoord', en: 'highest possible answer' },
  values: 'number',
  default: null,
}

/** How well the items of a scale hang together. */
export const reliabilityEstimator: Estimator<ReliabilityResult> = {
  id: 'reliability',
  label: { nl: 'Betrouwbaarheid van een schaal', en: 'Reliability of a scale' },
  family: 'scale',
  estimands: ['description'],
  assumptions: [
    {
      nl: 'De vragen wijzen dezelfde kant op; draai de andere om.',
      en: 'Items point the same way; turn others round.',
    },
    {
      nl: 'Alfa is een ondergrens als de vragen een ding meten; omega rekent met een factor.',
      en: 'Alpha is a lower bound when the items measure one thing; omega reckons with one factor.',
    },
  ],
  sources: [
    { author: 'Cronbach', year: 1951, doi: '10.1007/BF02310555', taken: 'alpha' },
    { author: 'Feldt, Woodruff and Salih', year: 1987, doi: '10.1177/014662168701100107', taken: 'limits of alpha' },
    {
      author: 'Duhachek and Iacobucci',
      year: 2004,
      doi: '10.1037/0021-9010.89.5.792',
      taken: 'standard error of alpha',
    },
    { author: 'Guttman', year: 1945, doi: '10.1007/BF02288892', taken: 'lambda 4 and lambda 6' },
    { author: 'McDonald', year: 1999, title: 'Test Theory', taken: 'omega total from minimum residuals' },
  ],
  reference: 'reliability',
  roles: { required: ['items'], optional: [] },
  options: [missingOption, reverseOption, lowestOption, highestOption],
  estimate(columns, settings) {
    const missing = optionValue(missingOption, settings) as 'complete' | 'pairwise'
    const { items } = requiredColumns(completeRows(columns).columns, ['items'])
    const names = items.map(({ name }) => name)
    const reversed = String(optionValue(reverseOption, settings) ?? '')
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '')
    const unknown = reversed.find((name) => !names.includes(name))
    if (unknown !== undefined) throw new SettingError(`there is no item '${unknown}' to turn round`)
    const lowest = optionValue(lowestOption, settings) as number | null
    const highest = optionValue(highestOption, settings) as number | null
    if (reversed.length > 0 && (lowest === null || highest === null))
      throw new SettingError("turning items round needs the options 'lowestAnswer' and 'highestAnswer'")
    const answers = items.map(({ name, values }) =>
      reversed.includes(name) ? values.map((answer) => lowest! + highest! - answer) : values,
    )
    const scale = scaleStatistics(answers, missing, settings.confLevel)
    return {
      scale,
      names,
      omega: answers.length > 2 ? omegaTotal(answers).omega : null,
      halves: halvesOf(answers),
      leftOut: answers[0]!.length - scale.n,
      confLevel: settings.confLevel,
    }
  },
  tidy({ scale, names, omega, halves, leftOut, confLevel }, context) {
    const place = (parts: Omit<Partial<ResultRow>, 'term'> & { term: string }) =>
      placeRow(context, { estimator: 'reliability', n: scale.n, unit: 'reliability', ...parts }, leftOut)
    const warnings = [
      ...(scale.items.some(({ restCorrelation }) => restCorrelation < 0) ? ['statistics.reversedItem'] : []),
      ...(scale.n < 30 ? ['statistics.fewPairs'] : []),
    ]
    return [
      place({
        term: 'alpha',
        estimate: scale.alpha,
        stdError: scale.stdError,
        confLow: scale.low,
        confHigh: scale.high,
        confLevel,
        warnings,
      }),
      place({ term: 'standardized-alpha', estimate: scale.standardizedAlpha }),
      place({ term: 'lambda-6', estimate: scale.lambda6 }),
      ...(omega === null ? [] : [place({ term: 'omega-total', estimate: omega })]),
      ...(halves === null ? [] : [place({ term: 'split-half', estimate: halves.spearmanBrown })]),
      place({ term: 'mean-inter-item-correlation', estimate: scale.meanCorrelation, unit: 'correlation' }),
      place({ term: 'measurement-error', estimate: scale.measurementError, unit: 'points' }),
      ...names.flatMap((name, item) => {
        const { restCorrelation, alphaIfDropped, n } = scale.items[item]!
        return [
          place({ term: `item-rest-correlation ${name}`, estimate: restCorrelation, unit: 'correlation', n }),
          ...(alphaIfDropped === null ? [] : [place({ term: `alpha-without ${name}`, estimate: alphaIfDropped })]),
        ]
      }),
    ]
  },
  glance({ scale, names, leftOut }, context) {
    const parts = { estimator: 'reliability', term: 'items', estimate: names.length, n: scale.n, unit: 'items' }
    return placeRow(context, parts, leftOut)
  },
}

function halvesOf(answers: readonly Float64Array[]): SplitHalf | null {
  try {
    return splitHalf(answers)
  } catch (error) {
    if (error instanceof EstimationFailure) return null
    throw error
  }
}
