import { fQuantile } from '../distribution/f-quantile.ts'
import { fUpperTail } from '../distribution/f-upper-tail.ts'
import { EstimationFailure } from '../result/estimation-failure.ts'

/** The six forms of Shrout and Fleiss: one-way, two-way random, two-way fixed raters; one rater or the mean of all. */
export const intraclassForms = ['ICC1', 'ICC2', 'ICC3', 'ICC1k', 'ICC2k', 'ICC3k'] as const
export type IntraclassForm = (typeof intraclassForms)[number]

export interface IntraclassCorrelation {
  readonly form: IntraclassForm
  /** At most 1; negative when raters agree less than chance. */
  readonly estimate: number
  readonly low: number
  readonly high: number
  /** F of the differences between persons. */
  readonly statistic: number
  readonly numeratorDegreesOfFreedom: number
  readonly denominatorDegreesOfFreedom: number
  readonly pValue: number
}

/**
 * Intraclass correlations of raters who each rated every person: how much of the spread is between persons. Persons
 * whom a rater left out (NaN) are left out. Equal to `psych::ICC(lmer = FALSE)`.
 *
 * @param raters - One column per rater, persons in the same order.
 * @param confLevel - Default 0.95.
 * @throws EstimationFailure `statistics.tooFewItems` (2 raters), `statistics.tooFewPersons` (2 complete),
 * `statistics.constantOutcome` when ratings do not vary within or between persons, `statistics.infiniteValue`.
 *
 * Sources: Shrout and Fleiss (1979), Psychological Bulletin 86, 420-428, doi 10.1037/0033-2909.86.2.420; McGraw and
 * Wong (1996), Psychological Methods 1, 30-46, doi 10.1037/1082-989X.1.1.30.
 *
 * @example
 * intraclassCorrelations([Float64Array.of(9, 6, 8, 7, 10, 6), Float64Array.of(2, 1, 4, 1, 5, 2),
 *   Float64Array.of(5, 3, 6, 2, 6, 4), Float64Array.of(8, 2, 8, 6, 9, 7)])[0].estimate // 0.1657
 */
export function intraclassCorrelations(raters: readonly Float64Array[], confLevel = 0.95): IntraclassCorrelation[] {
  const k = raters.length
  if (k < 2)
    throw new EstimationFailure('statistics.tooFewItems', {
      nl: `Er is ${k} beoordelaar, en er zijn er minstens 2 nodig.`,
      en: `There is ${k} rater, and at least 2 are needed.`,
    })
  const { n, between, raterSquare, error, within } = meanSquares(raters)
  const p = (1 + confLevel) / 2
  const oneWay = { statistic: between / within, d1: n - 1, d2: n * (k - 1) }
  const twoWay = { statistic: between / error, d1: n - 1, d2: (n - 1) * (k - 1) }
  const ratio = ({ statistic, d1, d2 }: typeof oneWay, size: number) => {
    const low = statistic / fQuantile(p, d1, d2)
    const high = statistic * fQuantile(p, d2, d1)
    const single = (f: number) => (f - 1) / (f + size - 1)
    return { estimate: single(statistic), low: single(low), high: single(high) }
  }
  const random = {
    estimate: (between - error) / (between + (k - 1) * error + (k * (raterSquare - error)) / n),
    ...randomRaterLimits({ n, k, between, raterSquare, error }, p),
  }
  const step = (value: number) => (k * value) / (1 + (k - 1) * value)
  const forms: readonly [IntraclassForm, typeof oneWay, { estimate: number; low: number; high: number }][] = [
    ['ICC1', oneWay, ratio(oneWay, k)],
    ['ICC2', twoWay, random],
    ['ICC3', twoWay, ratio(twoWay, k)],
    ['ICC1k', oneWay, ratio(oneWay, 1)],
    [
      'ICC2k',
      twoWay,
      {
        estimate: (between - error) / (between + (raterSquare - error) / n),
        low: step(random.low),
        high: step(random.high),
      },
    ],
    ['ICC3k', twoWay, ratio(twoWay, 1)],
  ]
  return forms.map(([form, { statistic, d1, d2 }, limits]) => ({
    form,
    ...limits,
    statistic,
    numeratorDegreesOfFreedom: d1,
    denominatorDegreesOfFreedom: d2,
    pValue: fUpperTail(statistic, d1, d2),
  }))
}

interface Squares {
  readonly n: number
  readonly k: number
  readonly between: number
  readonly raterSquare: number
  readonly error: number
}

/** Limits for random raters, with Satterthwaite's degrees of freedom. */
function randomRaterLimits({ n, k, between, raterSquare, error }: Squares, p: number): { low: number; high: number } {
  const icc = (between - error) / (between + (k - 1) * error + (k * (raterSquare - error)) / n)
  const raterRatio = raterSquare / error
  const persons = n * (1 + (k - 1) * icc) - k * icc
  const degrees =
    ((k - 1) * (n - 1) * (k * icc * raterRatio + persons) ** 2) /
    ((n - 1) * k ** 2 * icc ** 2 * raterRatio ** 2 + persons ** 2)
  const upper = fQuantile(p, n - 1, degrees)
  const lower = fQuantile(p, degrees, n - 1)
  const spread = k * raterSquare + (k * n - k - n) * error
  return {
    low: (n * (between - upper * error)) / (upper * spread + n * between),
    high: (n * (lower * between - error)) / (spread + n * lower * between),
  }
}

function meanSquares(raters: readonly Float64Array[]): Squares & { readonly within: number } {
  const k = raters.length
  const length = raters[0]!.length
  if (raters.some((rater) => rater.length !== length)) throw new RangeError('raters must have the same length')
  const complete: number[] = []
  for (let person = 0; person < length; person += 1) {
    if (raters.some((rater) => Number.isNaN(rater[person]!))) continue
    if (raters.some((rater) => !Number.isFinite(rater[person]!)))
      throw new EstimationFailure('statistics.infiniteValue', {
        nl: 'Een waarde is oneindig groot.',
        en: 'A value is infinite.',
      })
    complete.push(person)
  }
  const n = complete.length
  if (n < 2)
    throw new EstimationFailure('statistics.tooFewPersons', {
      nl: `Alle beoordelaars samen beoordeelden ${n} personen, en er zijn er minstens 2 nodig.`,
      en: `All raters together rated ${n} persons, and at least 2 are needed.`,
    })
  const personMeans = Float64Array.from(complete, (person) => raters.reduce((sum, r) => sum + r[person]!, 0) / k)
  const raterMeans = raters.map((rater) => complete.reduce((sum, person) => sum + rater[person]!, 0) / n)
  const centre = raterMeans.reduce((sum, mean) => sum + mean, 0) / k
  let betweenSum = 0
  let withinSum = 0
  let errorSum = 0
  complete.forEach((person, index) => {
    betweenSum += k * (personMeans[index]! - centre) ** 2
    raters.forEach((rater, column) => {
      const deviation = rater[person]! - personMeans[index]!
      withinSum += deviation ** 2
      errorSum += (deviation - (raterMeans[column]! - centre)) ** 2
    })
  })
  const raterSum = raterMeans.reduce((sum, mean) => sum + n * (mean - centre) ** 2, 0)
  const rounding = n * k * (8 * Number.EPSILON * Math.max(1e-300, Math.abs(centre))) ** 2
  if (!(betweenSum > rounding) || !(errorSum > rounding))
    throw new EstimationFailure('statistics.constantOutcome', {
      nl: 'De beoordelingen verschillen niet tussen personen, of beoordelaars verschillen overal evenveel.',
      en: 'Ratings do not differ between persons, or raters differ by the same amount everywhere.',
    })
  return {
    n,
    k,
    between: betweenSum / (n - 1),
    raterSquare: raterSum / (k - 1),
    error: errorSum / ((n - 1) * (k - 1)),
    within: withinSum / (n * (k - 1)),
  }
}
