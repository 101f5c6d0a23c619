import { normalQuantile } from '@doorstroom/statistics'
import type { Day } from '@doorstroom/trajectories'
import { z } from 'zod'
import { defineGroupMeasure } from '../definition/define-measure.ts'
import type { GroupRows, GroupValue } from '../definition/group-rows.ts'
import { ratioOfSums } from '../window/ratio-of-sums.ts'

type Position = GroupRows['registers']['employerChain'][number]

const position = (positionId: string, employerId: string, given: Partial<Position>): Position => ({
  positionId,
  employerId,
  incumbentTrained: 0,
  vacatedDate: 10,
  filledDate: null,
  filledByTargetGroup: null,
  ...given,
})
const filled = (byTargetGroup: boolean) => ({ filledDate: 40, filledByTargetGroup: byTargetGroup })
const laterMove = position('last', 'c', { vacatedDate: 400 })

/**
 * Yield of the employer chain: of the positions that came free after the holder was trained, the part filled within
 * half a year, by anyone (`filled`) and by someone of the target group (`yield`). Positions of one employer are alike,
 * so the interval rests on the spread between employers; it is left out with fewer than two.
 *
 * Missing: positions that came free less than half a year before the last date in the register cannot be judged yet
 * and are left out, like those without a date. A filled position of which it is unknown by whom counts in `filled`, and
 * is left out of `yield`. `noPositions` when nothing is left.
 */
export const employerChainYield = defineGroupMeasure({
  id: 'employer-chain-yield',
  kind: 'group',
  family: 'trajectory-shape',
  label: { nl: 'Opbrengst van de doorstroomketen', en: 'Yield of the employer chain' },
  summary: { nl: 'vrijgekomen plekken voor de doelgroep', en: 'vacated positions for the target group' },
  question: {
    nl: 'Komen vrijgekomen werkplekken bij de doelgroep terecht?',
    en: 'Do positions that come free go to the target group?',
  },
  construct: {
    nl: 'Het deel van de werkplekken, vrijgekomen na scholing van de zittende werknemer, dat iemand uit de doelgroep kreeg.',
    en: 'The part of the positions vacated after training of their holder that went to someone of the target group.',
  },
  origin: 'own',
  sources: [
    {
      author: 'White',
      year: 1970,
      title: 'Chains of opportunity: system models of mobility in organizations',
      taken: 'a vacancy moves on when someone moves up; the yield is ours',
    },
  ],
  unit: 'share',
  unitLabel: { nl: 'aandeel', en: 'share' },
  range: [0, 1],
  nullValue: null,
  direction: 'higher',
  needs: {
    required: [
      'employer_chain.incumbent_trained',
      'employer_chain.vacated_date',
      'employer_chain.filled_date',
      'employer_chain.filled_by_target_group',
    ],
    optional: ['employer_chain.employer_id'],
  },
  options: z.strictObject({
    days: z.number().int().min(1).max(3650).default(182).describe('Days within which a position must be filled'),
  }),
  minimum: { persons: 10 },
  terms: {
    yield: { nl: 'vervuld door de doelgroep', en: 'filled by the target group' },
    filled: { nl: 'vervuld door wie dan ook', en: 'filled by anyone' },
  },
  limits: [
    {
      nl: 'Of de zittende werknemer ook zonder scholing was doorgestroomd, is niet te zien.',
      en: 'Whether the holder would have moved up without training cannot be seen.',
    },
    {
      nl: 'Het aantal werkgevers is meestal klein, en wie meedoet is geen doorsnee werkgever.',
      en: 'Employers are mostly few, and who takes part is no average employer.',
    },
  ],
  examples: [
    {
      title: {
        nl: 'vier plekken bij twee werkgevers: twee voor de doelgroep, een voor een ander, een leeg',
        en: 'four positions of two employers: two for the target group, one for another, one empty',
      },
      rows: {
        registers: {
          employerChain: [
            position('1', 'a', filled(true)),
            position('2', 'a', filled(false)),
            position('3', 'b', filled(true)),
            position('4', 'b', {}),
            laterMove,
          ],
        },
      },
      expected: [
        { term: 'yield', estimate: 0.5, n: 4, nEvents: 2 },
        { term: 'filled', estimate: 0.75, n: 4, nEvents: 3 },
      ],
    },
    {
      title: { nl: 'nog te kort vrij', en: 'not free for long enough yet' },
      rows: { registers: { employerChain: [position('1', 'a', filled(true))] } },
      expected: [{ term: 'yield', estimate: null, n: 0, reasons: ['noPositions'] }],
    },
  ],
  group({ registers: { employerChain } }, { days }) {
    const lastDay = employerChain.reduce(
      (last, { vacatedDate, filledDate }) => Math.max(last, vacatedDate ?? last, filledDate ?? last),
      Number.NEGATIVE_INFINITY,
    )
    const judged = employerChain.filter(
      (one) => isVacatedAfterTraining(one) && (one.vacatedDate ?? lastDay) + days <= lastDay,
    )
    const inTime = (one: Position) => one.filledDate !== null && one.filledDate <= (one.vacatedDate ?? lastDay) + days
    const known = judged.filter((one) => !inTime(one) || one.filledByTargetGroup !== null)
    return [
      shareOf('yield', known, (one) => inTime(one) && one.filledByTargetGroup === true),
      shareOf('filled', judged, inTime),
    ]
  },
})

const isVacatedAfterTraining = ({ vacatedDate, incumbentTrained }: Position): boolean =>
  vacatedDate !== null && incumbentTrained !== null && (incumbentTrained as Day) <= vacatedDate

function shareOf(term: string, positions: readonly Position[], holds: (one: Position) => boolean): GroupValue {
  const n = positions.length
  if (n === 0) return { term, estimate: null, n, reasons: ['noPositions'] }
  const employers = new Map<string, { events: number; positions: number }>()
  for (const one of positions) {
    const employer = one.employerId ?? `position ${one.positionId}`
    const counts = employers.get(employer) ?? { events: 0, positions: 0 }
    employers.set(employer, { events: counts.events + (holds(one) ? 1 : 0), positions: counts.positions + 1 })
  }
  const counts = [...employers.values()]
  const { ratio, stdError } = ratioOfSums(
    counts.map(({ events }) => events),
    counts.map(({ positions: size }) => size),
  )
  const value = { term, estimate: ratio, n, nEvents: positions.filter(holds).length }
  if (stdError === 0) return value
  const reach = normalQuantile(0.975) * stdError
  return { ...value, stdError, confLow: Math.max(0, ratio - reach), confHigh: Math.min(1, ratio + reach) }
}
