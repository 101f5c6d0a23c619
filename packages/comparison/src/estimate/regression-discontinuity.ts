import {
  completeRows,
  type Estimator,
  type EstimatorOption,
  optionValue,
  placeRow,
  requiredColumns,
  robustCovariance,
} from '@doorstroom/statistics'
import { requireVariation } from '../contrast/require-variation.ts'
import { waldEstimate } from '../contrast/wald-estimate.ts'
import { type DiscontinuityFit, fitDiscontinuity } from '../quasi-experiment/fit-discontinuity.ts'
import { type KernelName, kernelNames } from '../quasi-experiment/kernel-weight.ts'

const id = 'regression-discontinuity'

export interface DiscontinuityResult extends DiscontinuityFit {
  readonly stdErrors: readonly number[]
  readonly confLevel: number
  readonly warnings: readonly string[]
}

const options: Readonly<Record<'cutoff' | 'bandwidth' | 'kernel' | 'treatedSide', EstimatorOption>> = {
  cutoff: {
    id: 'cutoff',
    text: { nl: 'Grens waarbij de aanpak begint of ophoudt.', en: 'Cutoff at which the programme begins or ends.' },
    values: 'number',
    default: 0,
  },
  bandwidth: {
    id: 'bandwidth',
    text: {
      nl: 'Wie verder van de grens af ligt dan dit, telt niet mee.',
      en: 'Whoever lies further from the cutoff than this does not count.',
    },
    values: 'number',
    default: null,
    required: true,
    example: 10,
  },
  kernel: {
    id: 'kernel',
    text: {
      nl: 'Hoe het gewicht afneemt met de afstand tot de grens.',
      en: 'How the weight falls with the distance to the cutoff.',
    },
    values: kernelNames,
    default: 'triangular',
  },
  treatedSide: {
    id: 'treatedSide',
    text: {
      nl: 'Welke kant de aanpak kreeg: vanaf de grens (above) of eronder (below).',
      en: 'Which side had the programme: from the cutoff on (above) or below it.',
    },
    values: ['above', 'below'],
    default: 'above',
  },
}

/**
 * Effect at a cutoff that decides on treatment: a weighted line on either side, and the jump between them. HC3 errors,
 * Student's t. The row about the whole is the number of people within the bandwidth.
 *
 * @example
 * regressionDiscontinuity.estimate({ outcome, running: age }, { confLevel: 0.95, options: { cutoff: 50, bandwidth: 2 } })
 */
export const regressionDiscontinuity: Estimator<DiscontinuityResult> = {
  id,
  label: { nl: 'Sprong bij een grens', en: 'Regression discontinuity' },
  family: 'quasi-experiment',
  estimands: ['description'],
  assumptions: [
    {
      nl: 'Niemand kon precies sturen aan welke kant van de grens hij kwam.',
      en: 'Nobody could steer exactly on which side of the cutoff to end up.',
    },
    {
      nl: 'Dicht bij de grens loopt de uitkomst aan elke kant langs een rechte lijn, en verandert er niets anders.',
      en: 'Near the cutoff the outcome follows a straight line on either side, and nothing else changes there.',
    },
    {
      nl: 'Het getal gaat over mensen bij de grens, niet over anderen.',
      en: 'The number is about people at the cutoff, not about others.',
    },
  ],
  sources: [
    {
      author: 'Hahn, J.; Todd, P.; van der Klaauw, W.',
      year: 2001,
      doi: '10.1111/1468-0262.00183',
      taken: 'local linear regression on either side',
    },
  ],
  reference: 'quasi-experiment',
  roles: { required: ['outcome', 'running'], optional: [] },
  options: Object.values(options),
  estimate(columns, settings) {
    const complete = completeRows(columns)
    const { outcome, running } = requiredColumns(complete.columns, ['outcome', 'running'])
    const found = fitDiscontinuity({
      outcome,
      running,
      cutoff: optionValue(options.cutoff, settings) as number,
      bandwidth: optionValue(options.bandwidth, settings) as number,
      kernel: optionValue(options.kernel, settings) as KernelName,
      treatedSide: optionValue(options.treatedSide, settings) as 'above' | 'below',
    })
    const stdErrors = robustCovariance(found.fit, 'HC3').map((row, place) => Math.sqrt(row[place]!))
    requireVariation(stdErrors[1]!, outcome)
    return {
      ...found,
      stdErrors,
      confLevel: settings.confLevel,
      warnings: [
        ...(complete.leftOut > 0 ? ['comparison.rowsLeftOut'] : []),
        ...(Math.min(found.nBelow, found.nAbove) < 30 ? ['comparison.fewNearCutoff'] : []),
      ],
    }
  },
  tidy({ fit, stdErrors, confLevel, warnings }, context) {
    return terms.map((term, place) => {
      const wald = waldEstimate({
        estimate: fit.coefficients[place]!,
        stdError: stdErrors[place]!,
        degreesOfFreedom: fit.degreesOfFreedom,
        confLevel,
      })
      return placeRow(context, { estimator: id, term, ...wald, confLevel, nullValue: 0, n: fit.n, warnings }, 0)
    })
  },
  glance({ fit, warnings }, context) {
    const numbers = { estimate: fit.n, n: fit.n, unit: 'persons', warnings }
    return placeRow(context, { estimator: id, term: 'within-bandwidth', ...numbers }, 0)
  },
}

const terms = ['untreated-at-cutoff', 'difference-at-cutoff', 'slope-untreated', 'difference-of-slopes'] as const
