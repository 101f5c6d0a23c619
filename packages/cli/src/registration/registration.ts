import type { Finding, TableSet } from '@doorstroom/trajectories'

/** The data of a study after checking: typed tables, what there is to say about them, and their fingerprint. */
export interface Registration {
  readonly tables: TableSet
  /** Warnings and notes; errors never get this far. */
  readonly findings: readonly Finding[]
  /** SHA-256 over the normalised rows in sorted order: the order of rows and files does not count. */
  readonly dataHash: string
  /** Names of the files that were read. */
  readonly files: readonly string[]
}
