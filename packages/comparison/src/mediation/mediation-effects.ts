import { type BinaryLink, probabilityAt } from './binary-coefficients.ts'
import type { MediationCoefficients } from './mediation-coefficients.ts'
import type { MediationDesign } from './mediation-design.ts'

/** Effects of treatment through and around the mediator, averaged over people, in the unit of the outcome. */
export interface MediationEffects {
  /** Through the mediator, under treatment and under the comparison condition (ACME). */
  readonly mediatedTreated: number
  readonly mediatedComparison: number
  /** Around the mediator, with the mediator as it is under treatment and under the comparison condition (ADE). */
  readonly directTreated: number
  readonly directComparison: number
  readonly total: number
}

/**
 * The effects that two fitted models imply, by averaging over the rows (each counted as often as `counts` says): the
 * mean outcome for each combination of treatment and of the mediator that goes with a treatment. The mediator is
 * averaged out exactly where the outcome is linear or probit, and by quadrature for logit; nothing is drawn.
 *
 * Source: Imai, Keele and Tingley (2010), Psychological Methods 15, doi 10.1037/a0020761.
 */
export function mediationEffects(
  design: MediationDesign,
  coefficients: MediationCoefficients,
  counts: Int32Array | null,
): MediationEffects {
  const means =
    design.outcomeModel === 'linear'
      ? linearMeans(design, coefficients, counts)
      : binaryMeans(design, coefficients, counts, design.outcomeModel)
  const [mean00, mean01, mean10, mean11] = means.map((mean) => mean * design.outcomeScale) as Means
  return {
    mediatedTreated: mean11 - mean10,
    mediatedComparison: mean01 - mean00,
    directTreated: mean11 - mean01,
    directComparison: mean10 - mean00,
    total: mean11 - mean00,
  }
}

/** Mean outcome under treatment (first figure) with the mediator as under treatment (second figure). */
type Means = [mean00: number, mean01: number, mean10: number, mean11: number]

function linearMeans(
  design: MediationDesign,
  { mediator, outcome }: MediationCoefficients,
  counts: Int32Array | null,
): Means {
  const slope = outcome[design.mediator]!
  const extra = design.interaction ? outcome[design.mediator + 1]! : 0
  const direct = outcome[1]!
  const [under0, under1] =
    design.mediatorModel === 'linear' && extra === 0 ? [0, mediator[1]!] : meanMediators(design, mediator, counts)
  const mean = (treated: number, level: number) => direct * treated + (slope + extra * treated) * level
  return [mean(0, under0), mean(0, under1), mean(1, under0), mean(1, under1)]
}

/** Mean of the mediator under the comparison condition and under treatment. */
function meanMediators(
  { cells, width, rows, mediator: size, mediatorModel }: MediationDesign,
  coefficients: Float64Array,
  counts: Int32Array | null,
): [number, number] {
  let [under0, under1] = [0, 0]
  const level = mediatorModel === 'linear' ? (value: number) => value : probabilityAt[mediatorModel]
  for (let row = 0; row < rows; row += 1) {
    const count = counts === null ? 1 : counts[row]!
    if (count === 0) continue
    const base = withoutTreatment(cells, row * width, coefficients, size)
    under0 += count * level(base)
    under1 += count * level(base + coefficients[1]!)
  }
  return [under0 / rows, under1 / rows]
}

function binaryMeans(
  design: MediationDesign,
  { mediator, outcome, sigma }: MediationCoefficients,
  counts: Int32Array | null,
  link: BinaryLink,
): Means {
  const { cells, width, rows, mediator: size, mediatorModel } = design
  const slope = outcome[size]!
  const extra = design.interaction ? outcome[size + 1]! : 0
  const chance = averagedChance[link]
  const sums: Means = [0, 0, 0, 0]
  for (let row = 0; row < rows; row += 1) {
    const count = counts === null ? 1 : counts[row]!
    if (count === 0) continue
    const first = row * width
    const middle = withoutTreatment(cells, first, mediator, size)
    const base = withoutTreatment(cells, first, outcome, size)
    for (let under = 0; under < 2; under += 1) {
      const predicted = middle + under * mediator[1]!
      const share = mediatorModel === 'linear' ? 0 : probabilityAt[mediatorModel](predicted)
      for (let treated = 0; treated < 2; treated += 1) {
        const own = base + treated * outcome[1]!
        const step = slope + extra * treated
        const mean =
          mediatorModel === 'linear'
            ? chance(own + step * predicted, step * sigma)
            : share * probabilityAt[link](own + step) + (1 - share) * probabilityAt[link](own)
        sums[2 * treated + under]! += count * mean
      }
    }
  }
  return sums.map((sum) => sum / rows) as Means
}

/** The linear predictor from the columns before `size`, treatment left out. */
function withoutTreatment(cells: Float64Array, first: number, coefficients: Float64Array, size: number): number {
  let sum = coefficients[0]!
  for (let column = 2; column < size; column += 1) sum += coefficients[column]! * cells[first + column]!
  return sum
}

/** Mean probability when the linear predictor is normal with this mean and standard deviation. */
const averagedChance: Readonly<Record<BinaryLink, (mean: number, deviation: number) => number>> = {
  probit: (mean, deviation) => probabilityAt.probit(mean / Math.sqrt(1 + deviation * deviation)),
  logit: (mean, deviation) => {
    let sum = 0
    for (let index = 0; index < nodes.length; index += 1)
      sum += nodeWeights[index]! * probabilityAt.logit(mean + deviation * nodes[index]!)
    return sum
  },
}

/** The trapezium rule over the normal density converges so fast for smooth functions that 33 points are enough. */
const nodes = Float64Array.from({ length: 33 }, (_, index) => (index - 16) / 2)
const nodeWeights = nodes.map((z) => Math.exp((-z * z) / 2) / (2 * Math.sqrt(2 * Math.PI)))
