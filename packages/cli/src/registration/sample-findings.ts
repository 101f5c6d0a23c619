import { checkRawTable, type Finding, rawChecks, type TableSchema, type TypeSettings } from '@doorstroom/trajectories'
import type { FileSample } from './read-sample.ts'

/**
 * What the writing of the cells tells of a sample: of a whole file what the way for small files says of it, of the
 * beginning of a file what its columns look like, in words that say that more was not looked at.
 *
 * @param schema - the canonical table that the file serves; null for a file that nothing reads
 */
export function sampleFindings(
  { tables, isWhole }: FileSample,
  schema: TableSchema | null,
  settings: TypeSettings,
): Finding[] {
  if (isWhole)
    return tables.flatMap((table) => [
      ...checkRawTable(table, null, settings),
      ...(schema === null ? [] : checkRawTable(table, schema, settings)),
    ])
  if (schema === null) return []
  return rawChecks.flatMap((check) =>
    tables.flatMap((table) =>
      [...check.findings(table, schema, settings)].map((finding) => ({
        ...finding,
        message: {
          nl: `${check.message.nl} (gezien in het eerste deel van het bestand)`,
          en: `${check.message.en} (seen in the first part of the file)`,
        },
      })),
    ),
  )
}
