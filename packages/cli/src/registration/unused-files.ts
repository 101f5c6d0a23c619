import { closest, type Finding, type Mapping, tables } from '@doorstroom/trajectories'

/**
 * Warnings about files in `data/` that nothing reads: another kind of file than CSV or Parquet, or a name that is neither a
 * canonical table nor named in the mapping (a typing mistake would otherwise lose a table in silence).
 *
 * @param files names inside `data/`
 */
export function unusedFiles(files: readonly string[], mapping: Mapping | null): Finding[] {
  const known = tables.flatMap(({ name }) => [`${name}.csv`, `${name}.parquet`])
  const mapped = JSON.stringify(mapping ?? {})
  return files.flatMap((file) => {
    if (known.includes(file) || mapped.includes(JSON.stringify(file))) return []
    const isTable = /\.(csv|parquet)$/i.test(file)
    const suggestion = isTable ? closest(file, known) : null
    return [
      {
        code: 'study.fileNotRead',
        severity: 'warning',
        file: `data/${file}`,
        line: null,
        column: null,
        message: { nl: 'Dit bestand wordt niet gelezen', en: 'This file is not read' },
        fix: isTable ? renameFix(suggestion) : saveFix,
      },
    ]
  })
}

const saveFix = { nl: 'Bewaar de tabel als CSV UTF-8 of Parquet', en: 'Save the table as CSV UTF-8 or Parquet' }

const renameFix = (suggestion: string | null) =>
  suggestion === null
    ? {
        nl: 'Noem het in mapping.yaml, of geef het de naam van een tabel (docs/tables.md)',
        en: 'Name it in mapping.yaml, or give it the name of a table (docs/tables.md)',
      }
    : { nl: `Bedoelt u ${suggestion}?`, en: `Did you mean ${suggestion}?` }
