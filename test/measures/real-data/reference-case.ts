import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Where public data and R's values for them lie when somebody has them; not part of the project. */
export const publicData =
  process.env.DOORSTROOM_PUBLIC_DATA ?? fileURLToPath(new URL('../../../../shared/reference', import.meta.url))

export const publicDataPresent = existsSync(`${publicData}/expected/open`)

/** Nested numbers as R gave them; null is not a number. */
export type Leaves = number | string | null | readonly Leaves[] | { readonly [name: string]: Leaves }

/** One computation by R. */
export interface ReferenceCase {
  readonly id: string
  readonly data?: string
  readonly subset?: readonly { readonly col: string; readonly op: string; readonly value: unknown }[]
  readonly spec: { readonly [name: string]: unknown }
  readonly tol: {
    readonly rel: number
    readonly abs: number
    readonly paths?: readonly { readonly path: string; readonly rel: number; readonly abs: number }[]
  }
  readonly result: { readonly [name: string]: Leaves }
}

/** The cases of one family of computations. */
export function casesOf(family: string): readonly ReferenceCase[] {
  return JSON.parse(readFileSync(`${publicData}/expected/open/${family}.json`, 'utf8')).cases
}

export type Person = { readonly [column: string]: string }

const comparisons: Record<string, (cell: string, value: unknown) => boolean> = {
  '==': (cell, value) => cell === String(value),
  '!=': (cell, value) => cell !== String(value),
  in: (cell, value) => (value as unknown[]).map(String).includes(cell),
  '<': (cell, value) => Number(cell) < Number(value),
  '<=': (cell, value) => Number(cell) <= Number(value),
  '>': (cell, value) => Number(cell) > Number(value),
  '>=': (cell, value) => Number(cell) >= Number(value),
  notna: () => true,
}

/** The rows of a case's data set that its subset keeps; an empty cell passes no condition. */
export function peopleOf({ data, subset }: ReferenceCase): Person[] {
  const [header, ...lines] = readFileSync(`${publicData}/data/${data}.csv`, 'utf8').trimEnd().split('\n')
  const names = header!.split(',')
  return lines
    .map((line): Person => {
      const cells = line.split(',')
      return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']))
    })
    .filter((person) =>
      (subset ?? []).every(({ col, op, value }) => person[col] !== '' && comparisons[op]!(person[col]!, value)),
    )
}

/** A column as numbers, an empty cell as NaN. */
export function numbersOf(people: readonly Person[], column: string): Float64Array {
  return Float64Array.from(people, (person) => (person[column] === '' ? Number.NaN : Number(person[column])))
}
