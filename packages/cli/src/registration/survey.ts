import type { Finding, Mapping, RawTable, Table } from '@doorstroom/trajectories'

/** Everything that was seen of delivered data, whatever is wrong with them. */
export interface Survey {
  /** What there is to say, errors among it. */
  readonly findings: readonly Finding[]
  /** What stands in the files, as text, by address (`spells.csv`, `clients.xlsx#Intake`). */
  readonly sources: ReadonlyMap<string, RawTable>
  /** The canonical tables made from them, as text, by name. */
  readonly mapped: ReadonlyMap<string, RawTable>
  /** The canonical tables without the rows that have an error in a cell, by name. */
  readonly tables: ReadonlyMap<string, Table>
  /** Rows of each canonical table that are in order. */
  readonly rows: ReadonlyMap<string, number>
  readonly mapping: Mapping | null
  /** The canonical table that a finding is about, where that is known. */
  readonly tableOf?: ReadonlyMap<Finding, string>
  /** Names of the resources of a Data Package by the path of their file. */
  readonly resources?: ReadonlyMap<string, string>
  /** Addresses of files and sheets that were not read to the last cell; what they hold is not complete. */
  readonly incomplete: ReadonlySet<string>
}
