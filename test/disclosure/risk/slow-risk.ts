import type { RiskSpells } from '@doorstroom/disclosure'

/** The risk figures straight from their definitions, comparing everybody with everybody. */
export const slowClassSizes = (rows: readonly (readonly unknown[])[]): number[] =>
  rows.map((row) => rows.filter((other) => JSON.stringify(other) === JSON.stringify(row)).length)

export const slowShare = (sizes: readonly number[], limit: number): number =>
  sizes.length === 0 ? 0 : sizes.filter((size) => size < limit).length / sizes.length

/** l and t of a special column, class by class and value by value. */
export function slowSpecial(rows: readonly (readonly unknown[])[], special: readonly (string | null)[]) {
  const classes = [...new Set(rows.map((row) => JSON.stringify(row)))]
  const known = special.filter((value) => value !== null)
  const values = [...new Set(known)]
  const share = (list: readonly (string | null)[], value: string | null) =>
    list.filter((other) => other === value).length / list.length
  const looked = classes
    .map((name) => special.filter((value, row) => value !== null && JSON.stringify(rows[row]) === name))
    .filter((inClass) => inClass.length > 0)
  const different = looked.map((inClass) => new Set(inClass).size)
  const distances = looked.map(
    (inClass) => values.reduce((sum, value) => sum + Math.abs(share(inClass, value) - share(known, value)), 0) / 2,
  )
  const alike = looked.filter((inClass) => new Set(inClass).size === 1).flat().length
  return {
    fewestValues: different.length === 0 ? null : Math.min(...different),
    shareBelowTwo: known.length === 0 ? 0 : alike / known.length,
    largestDistance: Math.max(0, ...distances),
  }
}

/** Share of unique trajectories, shared by fewer than ten, and the attack with one known spell; periods by the clock. */
export function slowTrajectories(spells: RiskSpells, months: number) {
  const period = (day: number) => {
    const told = new Date(day * 86_400_000)
    return Math.floor((told.getUTCFullYear() * 12 + told.getUTCMonth()) / months)
  }
  const persons = new Map<number, Set<string>>()
  for (let row = 0; row < spells.person.length; row += 1) {
    const begin = period(spells.begin[row]!)
    const end = spells.end[row] ?? null
    const last = end === null ? 'runs' : Math.max(begin, period(end - 1))
    const own = persons.get(spells.person[row]!) ?? new Set<string>()
    persons.set(spells.person[row]!, own.add(JSON.stringify([spells.state[row], begin, last])))
  }
  const sets = [...persons.values()]
  const sizes = slowClassSizes(sets.map((own) => [...own].sort()))
  const candidates = (spell: string) => sets.filter((own) => own.has(spell)).length
  const chance = (limit: number) =>
    sets.reduce((sum, own) => sum + [...own].filter((spell) => candidates(spell) < limit).length / own.size, 0) /
    sets.length
  return {
    unique: slowShare(sizes, 2),
    belowTen: slowShare(sizes, 10),
    singledOut: chance(2),
    candidatesBelowTen: chance(10),
  }
}
