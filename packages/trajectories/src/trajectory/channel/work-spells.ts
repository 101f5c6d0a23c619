import type { TableSet } from '../../check/check.ts'
import { columnOf } from '../../table/column-of.ts'
import type { Job, Spell } from '../person-rows.ts'
import { personTable } from '../person-table.ts'
import { numberValues } from '../value-numbers.ts'
import { cleanSpells } from './clean-spells.ts'
import { workChannel } from './seen-spells.ts'
import { statePriority } from './state-priority.ts'
import type { StateSpan } from './state-span.ts'

/** Someone's channel of work, without regard to enrolments; what still lasts ends at infinity. */
export interface PersonWork {
  readonly personId: string
  readonly spells: readonly StateSpan[]
}

/**
 * The channel of work of everyone with a spell or job: the spells of labour and the jobs as in `channelTrajectories`,
 * only what touches joined, and nothing cut off at an end of observation. States of a study itself that overlap go by
 * their name, so that nothing is left undecided.
 *
 * @example
 * for (const { personId, spells } of workSpells(tables)) seen.push([personId, spells.length])
 */
export function* workSpells(tables: TableSet): Generator<PersonWork> {
  const people = numberValues(
    (['spells', 'jobs'] as const).flatMap((name) => {
      const table = tables.get(name)
      return (table && columnOf(table, 'person_id', 'text')) ?? []
    }),
  )
  const spellsOf = personTable<Spell>(tables, 'spells', people)
  const jobsOf = personTable<Job>(tables, 'jobs', people)
  const rules = { priority: [...new Set([...statePriority, ...statesIn(tables)])], bridgeDays: 0 }
  for (const [number, personId] of people.values.entries()) {
    const person = {
      spells: spellsOf.rows(number),
      jobs: jobsOf.rows(number),
      observationEnd: Number.POSITIVE_INFINITY,
    }
    const spells = cleanSpells(person, workChannel, rules)
    if (spells.length > 0) yield { personId, spells }
  }
}

function statesIn(tables: TableSet): string[] {
  const spells = tables.get('spells')
  const states = new Set((spells && columnOf(spells, 'state', 'text')) ?? [])
  return [...states].filter((state) => state !== null).sort()
}
