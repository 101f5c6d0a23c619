import type { LabelColumn } from '../../estimator/label-column.ts'

/** Persons of one group, or of all when there are no groups. */
export interface GroupPart {
  /** Null: everyone. */
  readonly level: string | null
  readonly members: Int32Array
}

/** Each group that someone is in. */
export function groupParts(group: LabelColumn | undefined, persons: number): GroupPart[] {
  const everyone = Int32Array.from({ length: persons }, (_, person) => person)
  if (group === undefined) return [{ level: null, members: everyone }]
  return group.levels
    .map((level, code) => ({ level, members: everyone.filter((person) => group.codes[person] === code) }))
    .filter(({ members }) => members.length > 0)
}

/** The values of some persons. */
export function take(values: Float64Array, members: Int32Array): Float64Array
export function take(values: Float64Array | undefined, members: Int32Array): Float64Array | undefined
export function take(values: Float64Array | undefined, members: Int32Array): Float64Array | undefined {
  return values && Float64Array.from(members, (person) => values[person]!)
}

/** The term of a row about one group: `complexity (extra)`; the term itself where there are no groups. */
export function termOfPart(term: string, { level }: GroupPart): string {
  return level === null ? term : `${term} (${level})`
}
