import type { Day, PersonRows, Placement, Spell } from '@doorstroom/trajectories'

/** Forms of unpaid work: by own choice, care for others, and imposed or to learn. */
export const unpaidForms = ['volunteer', 'care', 'trainee'] as const
type UnpaidForm = (typeof unpaidForms)[number]

/** A stretch of unpaid work by where it is on record; records of one place add up, places show the same work. */
interface UnpaidStretch {
  readonly place: 'labour' | 'unpaid' | 'care' | 'placement'
  readonly begin: Day
  readonly end: Day | null
  readonly hours: number | null
}

/**
 * Hours of one form of unpaid work in a stretch of days `[from, to)`, added up over the days (a day is a seventh of a
 * week). Work by own choice: state UV, unpaid work that is not marked as imposed, volunteer placements. Imposed or to
 * learn: state UT, unpaid work marked as imposed, all other placements. Care: the channel care. Where one day is on
 * record in several places (a spell and a placement) the place with most hours counts, so nothing counts twice.
 * Null when nothing of this form is on record in these days, or hours are missing: not on record is not none.
 *
 * @example
 * unpaidHours(completePerson({ spells: [drawnSpell({ channel: 'care', begin: 0, end: 14, hoursWeek: 10 })] }),
 *   'care', 0, 28) // 20
 */
export function unpaidHours(person: PersonRows, form: UnpaidForm, from: Day, to: Day): number | null {
  const stretches: UnpaidStretch[] = []
  const keep = (stretch: UnpaidStretch) => {
    if (stretch.begin < to && (stretch.end ?? to) > from) stretches.push(stretch)
  }
  for (const spell of person.spells) if (formOfSpell(spell) === form) keep(ofSpell(spell))
  for (const placement of person.placements) if (formOfPlacement(placement) === form) ofPlacement(placement).map(keep)
  if (stretches.length === 0 || stretches.some(({ hours }) => hours === null)) return null
  const inside = (day: Day | null) => day !== null && day > from && day < to
  const edges = [from, to, ...stretches.flatMap(({ begin, end }) => [begin, end]).filter(inside)] as Day[]
  const cuts = [...new Set(edges)].sort((left, right) => left - right)
  let total = 0
  for (const [index, begin] of cuts.entries()) total += ((cuts[index + 1] ?? begin) - begin) * hoursOn(stretches, begin)
  return total / 7
}

function hoursOn(stretches: readonly UnpaidStretch[], day: Day): number {
  const perPlace = new Map<string, number>()
  for (const { place, begin, end, hours } of stretches)
    if (begin <= day && (end ?? day + 1) > day) perPlace.set(place, (perPlace.get(place) ?? 0) + (hours ?? 0))
  return Math.max(0, ...perPlace.values())
}

function formOfSpell({ channel, state, voluntary }: Spell): UnpaidForm | null {
  if (channel === 'care') return 'care'
  if (channel !== 'unpaid' && !(channel === 'labour' && (state === 'UV' || state === 'UT'))) return null
  const isImposed = voluntary === null ? state === 'UT' : !voluntary
  return isImposed ? 'trainee' : 'volunteer'
}

const formOfPlacement = ({ type }: Placement): UnpaidForm => (type === 'vrijwilligerswerk' ? 'volunteer' : 'trainee')

const ofSpell = ({ channel, begin, end, hoursWeek }: Spell): UnpaidStretch => ({
  place: channel as UnpaidStretch['place'],
  begin,
  end,
  hours: hoursWeek,
})

const ofPlacement = ({ begin, end, hoursWeek }: Placement): UnpaidStretch[] =>
  begin === null ? [] : [{ place: 'placement', begin, end, hours: hoursWeek }]
