import type { Cell, SimulatedTable } from '../tabular/simulated-table.ts'

/** A row by column name. */
export type Row = Readonly<Record<string, Cell>>

/** One kind of mistake and how it gets into a table. */
export interface Fault<Id extends string = string> {
  readonly id: Id
  /** The table it goes into. */
  readonly table: SimulatedTable['name']
  /** The column that ends up wrong. */
  readonly column: string
  /** `replaces` a row by the spoiled one, or `adds` the spoiled one below it. */
  readonly way: 'replaces' | 'adds'
  /** Whether a row can carry it. */
  fits(row: Row): boolean
  /** The cells that change. */
  spoil(row: Row): Row
}

/** Declares a kind of mistake; the id keeps its literal type. */
export const defineFault = <const Id extends string>(fault: Fault<Id>): Fault<Id> => fault
