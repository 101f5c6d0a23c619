import type { Finding } from '../finding/finding.ts'
import { findingAt } from '../finding/finding-at.ts'
import { columnOf } from '../table/column-of.ts'
import type { Check } from './check.ts'
import { knownIds } from './known-ids.ts'
import { referringColumns } from './referring-columns.ts'

/** How many rows of a column refer to nothing, out of how many that refer at all; said once a column. */
export const orphanRate: Check = {
  id: 'orphan-rate',
  severity: 'note',
  tables: [],
  label: { nl: 'aandeel verwijzingen naar niets', en: 'share of references to nothing' },
  message: {
    nl: 'Een deel van de rijen verwijst naar iets dat er niet is',
    en: 'Some rows refer to something that is not there',
  },
  fix: {
    nl: 'Is het aandeel groot, dan is een tabel niet compleet of horen de bestanden bij verschillende leveringen',
    en: 'When the share is large, a table is incomplete or the files belong to different deliveries',
  },
  bulk: {
    counts: (tables) =>
      [...tables].flatMap(([table, bulk]) =>
        referringColumns(bulk, tables).map(({ name, isOrphan }) => ({
          sql: `SELECT (SELECT count(*) FROM ${table} t WHERE ${isOrphan}), (SELECT count("${name}") FROM ${table})`,
          finding: ([orphans = 0, asked = 0]: readonly number[]) =>
            orphans === 0 ? null : orphanFinding(orphanRate, { file: bulk.file, column: name }, orphans, asked),
        })),
      ),
  },
  *findings(tables) {
    for (const table of tables.values())
      for (const { name, references } of table.schema.columns) {
        const known = knownIds(tables, references)
        const values = known === null ? null : columnOf(table, name, 'text')
        if (known === null || values === null) continue
        let orphans = 0
        let asked = 0
        for (const id of values) {
          if (id === null) continue
          asked++
          if (!known.has(id)) orphans++
        }
        if (orphans > 0) yield orphanFinding(this, { file: table.file, column: name }, orphans, asked)
      }
  },
}

function orphanFinding(
  { severity, fix }: Check,
  place: { readonly file: string; readonly column: string },
  orphans: number,
  asked: number,
): Finding {
  const rate = Math.round((1000 * orphans) / asked) / 10
  const message = {
    nl: `Verwijzingen naar iets dat er niet is: ${orphans} van ${asked} rijen (${String(rate).replace('.', ',')}%)`,
    en: `References to something that is not there: ${orphans} of ${asked} rows (${rate}%)`,
  }
  return findingAt({ code: 'trajectories.orphanRate', severity, message, fix }, place)
}
