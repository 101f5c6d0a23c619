import {
  type Day,
  hasEnoughHours,
  type Job,
  type PersonRows,
  type Spell,
  subsidisedSpan,
} from '@doorstroom/trajectories'
import { benefitGapDays, isBenefit } from './benefit-spells.ts'
import { contractClass } from './contract-class.ts'
import { mainJob } from './main-job.ts'

/** Where someone went who left benefit; the order is that of the report. */
export const destinations = [
  'work-permanent',
  'work-temporary',
  'work-subsidised',
  'work-unspecified',
  'self-employed',
  'education',
  'other-benefit',
  'no-work-no-benefit',
  'retirement',
  'death-or-emigration',
  'unknown',
] as const
export type Destination = (typeof destinations)[number]

const rankOf: ReadonlyMap<Destination, number> = new Map(destinations.map((destination, rank) => [destination, rank]))

/** Labour and participation states as destination; `*` and `XX` say nothing and are left out. */
const destinationOfState: Readonly<Record<string, Destination>> = {
  WP: 'work-permanent',
  WT: 'work-temporary',
  WF: 'work-temporary',
  WB: 'work-unspecified',
  WS: 'work-subsidised',
  ZZ: 'self-employed',
  OP: 'education',
  UB: 'other-benefit',
  UV: 'no-work-no-benefit',
  UT: 'no-work-no-benefit',
  NB: 'no-work-no-benefit',
}

/** The registered reason as destination, used only when no job or spell follows. */
const destinationOfReason: Readonly<Record<string, Destination>> = {
  work: 'work-unspecified',
  'self-employment': 'self-employed',
  education: 'education',
  'other-benefit': 'other-benefit',
  'household-change': 'no-work-no-benefit',
  sanction: 'no-work-no-benefit',
  'own-request': 'no-work-no-benefit',
  detention: 'no-work-no-benefit',
  'pension-age': 'retirement',
  deceased: 'death-or-emigration',
  'moved-abroad': 'death-or-emigration',
}

/**
 * Where someone went on leaving benefit. First what is final (death, pension age, abroad); then what was seen within
 * the 31 days after the exit, in the order paid work, education, another benefit, a registered state without either;
 * then the reason as registered. When nothing follows and no reason says where, it is `unknown`: silence of a
 * register is not taken for being without work.
 *
 * @param regime the benefit that was left; null when every benefit was
 *
 * @example
 * exitDestination(person, 100, 'household-change', 'PW') // 'no-work-no-benefit'
 */
export function exitDestination(
  person: PersonRows,
  exit: Day,
  reason: string | null,
  regime: string | null,
): Destination {
  const registered = reason === null ? undefined : destinationOfReason[reason]
  if (registered === 'retirement' || registered === 'death-or-emigration') return registered
  const follows = (dated: Pick<Job | Spell, 'begin' | 'end'>) =>
    dated.begin <= exit + benefitGapDays && (dated.end === null || dated.end > exit)
  const job = mainJob(person.jobs.filter((candidate) => follows(candidate) && hasEnoughHours(candidate, 1) !== false))
  if (job !== null) return destinationOfJob(job, person.observationEnd)
  let first = Number.POSITIVE_INFINITY
  for (const spell of person.spells) {
    const destination = follows(spell) ? destinationOfSpell(spell, regime) : undefined
    if (destination !== undefined) first = Math.min(first, rankOf.get(destination) ?? first)
  }
  return destinations[first] ?? registered ?? 'unknown'
}

function destinationOfJob(job: Job, observationEnd: Day): Destination {
  const contract = contractClass(job.contractType)
  if (subsidisedSpan(job, observationEnd) !== null) return 'work-subsidised'
  if (contract === 'selfEmployed') return 'self-employed'
  return contract === null ? 'work-unspecified' : `work-${contract}`
}

function destinationOfSpell(spell: Spell, regime: string | null): Destination | undefined {
  if (spell.channel === 'education') return 'education'
  if (isBenefit(spell)) return regime !== null && spell.state !== regime ? 'other-benefit' : undefined
  return spell.channel === 'labour' ? destinationOfState[spell.state] : undefined
}
