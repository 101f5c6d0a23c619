import { type GroupDiscrepancy, groupDiscrepancy } from '../../clustering/group-discrepancy.ts'
import { type PermutedDiscrepancy, permutedDiscrepancy } from '../../clustering/permuted-discrepancy.ts'
import type { Estimator } from '../../estimator/estimator.ts'
import type { EstimatorOption } from '../../estimator/estimator-option.ts'
import { optionValue } from '../../estimator/option-value.ts'
import { placeRow } from '../../estimator/place-row.ts'
import { requiredColumns } from '../../estimator/required-columns.ts'
import { canonicalOrder, takeSequences } from '../../sequence/canonical-order.ts'
import { chosenDistances, distanceOption } from './distance-option.ts'
import { followUpWarnings } from './follow-up-warnings.ts'
import { sequenceColumns } from './sequence-columns.ts'

export interface SequenceDiscrepancyResult {
  readonly discrepancy: GroupDiscrepancy
  readonly permuted: PermutedDiscrepancy
  /** Groups that someone is in. */
  readonly levels: readonly string[]
  readonly leftOut: number
  readonly warnings: readonly string[]
}

const permutationsOption: EstimatorOption = {
  id: 'permutations',
  text: { nl: 'aantal keren dat de groepen worden verwisseld', en: 'number of times the groups are permuted' },
  values: 'number',
  default: 999,
}
const defaultSeed = 2011

/** How much of the differences between trajectories goes with the group. */
export const sequenceDiscrepancyEstimator: Estimator<SequenceDiscrepancyResult> = {
  id: 'sequence-discrepancy',
  label: { nl: 'Verschil in trajecten tussen groepen', en: 'Discrepancy of sequences between groups' },
  family: 'sequence',
  estimands: ['description'],
  assumptions: [
    {
      nl: 'De personen zijn los van elkaar, zodat de groepen zich laten verwisselen.',
      en: 'Persons are independent, so that the groups can be permuted.',
    },
    {
      nl: 'Groepen die even ver uiteenlopen; anders kan de toets ook op een verschil in spreiding aanslaan.',
      en: 'Groups are as diverse as each other; otherwise the test may also react to a difference in spread.',
    },
    {
      nl: 'Het zegt hoeveel verschil er is, niet welke groep het beter doet en niet waardoor.',
      en: 'It says how much difference there is, not which group does better and not why.',
    },
  ],
  sources: [
    {
      author: 'Studer, Ritschard, Gabadinho and Müller',
      year: 2011,
      doi: '10.1177/0049124111415372',
      taken: 'pseudo analysis of variance of a distance matrix with permutation test',
    },
  ],
  reference: 'clustering',
  roles: { required: ['states', 'group'], optional: [] },
  options: [distanceOption, permutationsOption],
  estimate(columns, settings) {
    const { sequences: given, group: labels, leftOut } = sequenceColumns(columns)
    const { group } = requiredColumns({ ...(labels && { group: labels }) }, ['group'])
    const order = canonicalOrder(given)
    const sequences = takeSequences(given, order)
    const present = group.levels.map((_, code) => code).filter((code) => group.codes.includes(code))
    const groups = Int32Array.from(order, (person) => present.indexOf(group.codes[person]!))
    const distances = chosenDistances(settings, sequences, undefined)
    const discrepancy = groupDiscrepancy(distances, groups)
    const permutations = Number(optionValue(permutationsOption, settings))
    return {
      discrepancy,
      permuted: permutedDiscrepancy(distances, discrepancy, permutations, settings.seed ?? defaultSeed),
      levels: present.map((code) => group.levels[code]!),
      leftOut,
      warnings: followUpWarnings(given),
    }
  },
  tidy({ discrepancy, permuted, levels, leftOut, warnings }, context) {
    const placed = { ...context, warnings: [...(context.warnings ?? []), ...warnings] }
    const { pseudoR2, total, groups } = discrepancy
    const tested = { term: 'pseudo-r2', unit: 'share', estimate: pseudoR2, n: total.n, pValue: permuted.pValue }
    return [
      placeRow(placed, { estimator: 'sequence-discrepancy', ...tested }, leftOut),
      ...[
        { term: 'discrepancy', ...total },
        ...groups.map((part, code) => ({ term: `discrepancy (${levels[code]})`, ...part })),
      ].map(({ term, discrepancy: estimate, n }) =>
        placeRow(placed, { estimator: 'sequence-discrepancy', term, unit: 'distance', estimate, n }, leftOut),
      ),
    ]
  },
  glance({ discrepancy, permuted, leftOut, warnings }, context) {
    const placed = { ...context, warnings: [...(context.warnings ?? []), ...warnings] }
    const { pseudoF, total } = discrepancy
    const reasons = pseudoF === null ? ['statistics.noSpreadWithin'] : []
    const parts = { term: 'pseudo-f', unit: 'ratio', estimate: pseudoF, n: total.n, pValue: permuted.pValue, reasons }
    return placeRow(placed, { estimator: 'sequence-discrepancy', ...parts }, leftOut)
  },
}
