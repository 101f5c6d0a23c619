import { completePerson, drawnSpell } from '@doorstroom/measures'
import { dayOf, type PersonRows } from '@doorstroom/trajectories'
import { casesOf, type Person, peopleOf } from './reference-case.ts'

const timeZero = dayOf(1993, 7, 1) ?? 0
const monthBegin = (month: number) => dayOf(1993 + Math.floor((month + 6) / 12), ((month + 6) % 12) + 1, 1) ?? 0

/** Spells of `mvad_spells.csv`, in months from July 1993, in the order of the people in `mvad.csv`. */
export function schoolLeavers(): PersonRows[] {
  const spells = peopleOf({ ...casesOf('sequence_description')[0]!, data: 'mvad_spells' })
  return [...grouped(spells).values()].map((rows) =>
    completePerson({
      timeZero,
      observationEnd: monthBegin(72),
      spells: rows.map((row) =>
        drawnSpell({
          channel: 'labour',
          state: row.state as string,
          begin: monthBegin(Number(row.start)),
          end: monthBegin(Number(row.end)),
        }),
      ),
    }),
  )
}

function grouped(rows: readonly Person[]): Map<string, Person[]> {
  const groups = new Map<string, Person[]>()
  for (const row of rows) groups.set(row.id as string, [...(groups.get(row.id as string) ?? []), row])
  return groups
}
