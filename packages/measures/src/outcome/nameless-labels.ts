import type { PersonRows } from '@doorstroom/trajectories'

/**
 * A letter for every provider, professional ... so that a result can stand for one without saying which: A, B, ... Z,
 * AA, AB and so on. The order follows from the rows of the people behind each, mixed: not from an id, a size or a
 * result, and not to be computed again without the rows about people. The same people always give the same letters, in
 * whatever order they come and whatever the ids are called; new people may give others.
 *
 * @example
 * namelessLabels(enrolled, ({ enrolment }) => enrolment.providerId).get('provider-7') // 'B'
 */
export function namelessLabels(
  enrolled: readonly PersonRows[],
  idOf: (person: PersonRows) => string | null,
): ReadonlyMap<string, string> {
  const marks = new Map<string, number>()
  for (const person of enrolled) {
    const id = idOf(person)
    if (id !== null) marks.set(id, ((marks.get(id) ?? 0) + markOf(person)) >>> 0)
  }
  const mixed = [...marks].map(([id, mark]) => ({ id, place: mix(mark) }))
  mixed.sort((left, right) => left.place - right.place || (left.id < right.id ? -1 : 1))
  return new Map(mixed.map(({ id }, position) => [id, letters(position)]))
}

/** A number from what is on record of one person that looks like any other. */
function markOf({ timeZero, observationEnd, person, jobs, spells, contacts, measurements }: PersonRows): number {
  const first = [...jobs, ...spells].reduce((least, { begin }) => Math.min(least, begin - timeZero), 0)
  const facts = [observationEnd - timeZero, person?.birthYear ?? 0, first, contacts.length, measurements.length]
  return facts.reduce((mark, fact) => mix(mark ^ fact), 0)
}

/** Mixes the bits of a number (the finaliser of MurmurHash3). */
function mix(value: number): number {
  let bits = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return (bits ^ (bits >>> 16)) >>> 0
}

/** 0 is A, 25 is Z, 26 is AA. */
function letters(position: number): string {
  const last = String.fromCharCode(65 + (position % 26))
  return position < 26 ? last : letters(Math.floor(position / 26) - 1) + last
}
