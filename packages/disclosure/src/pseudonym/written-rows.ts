import { exitCode } from './exit-code.ts'
import { type WholeFile, wholeFile } from './file/whole-file.ts'
import { type Manifest, manifestOf, manifestPath } from './manifest.ts'
import { Refusal } from './refusal.ts'
import type { Pseudonyms } from './rule/pseudonyms.ts'
import type { PseudonymiseSettings } from './settings.ts'
import { checkedHeader } from './table/checked-header.ts'
import { csvLine } from './table/csv-line.ts'
import { type CsvWay, readRecords } from './table/read-records.ts'
import { type RowChange, rowChange, type Witness } from './table/row-change.ts'

/**
 * Reads a file again and writes the changed rows, the manifest and, when asked for, the mapping. None of them appears under
 * its name before all are on the disk.
 *
 * @param known - the number of rows that were judged, and the id of the key
 * @throws Refusal when there are not as many rows as were judged
 * @example
 * await writtenRows(settings, pseudonyms(key, 'north'), way, { rows: 213, keyId: '1a2b3c4d' }, signal)
 */
export async function writtenRows(
  settings: PseudonymiseSettings,
  made: Pseudonyms,
  way: CsvWay,
  known: { readonly rows: number; readonly keyId: string },
  signal: AbortSignal,
): Promise<Manifest> {
  const { out, keepMapping } = settings
  const files: WholeFile[] = []
  const begin = async (path: string) => {
    const file = await wholeFile(path)
    files.push(file)
    return file
  }
  try {
    const target = await begin(out)
    const beside = await begin(manifestPath(out))
    const mapping = keepMapping === null ? null : await begin(keepMapping)
    const empty: Record<string, number> = Object.fromEntries(settings.columns.map((name) => [name, 0]))
    const seen = new Set<string>()
    const mappingLines: string[] = mapping === null ? [] : ['column,identifier,pseudonym\n']
    const witness: Witness = {
      empty: (column) => {
        empty[column] = (empty[column] ?? 0) + 1
      },
      replaced(column, identifier, pseudonym) {
        const pair = `${column},${pseudonym}`
        if (mapping === null || seen.has(pair)) return
        seen.add(pair)
        mappingLines.push(csvLine([column, identifier, pseudonym], ','))
      },
    }
    let change: RowChange | null = null
    let rows = 0
    for await (const cells of readRecords(settings.input, way, signal)) {
      if (change === null) {
        change = rowChange(checkedHeader(cells), settings, made, witness)
        await target.write(csvLine(change.header, way.delimiter))
        continue
      }
      rows += 1
      await target.write(csvLine(change.changed(cells, rows), way.delimiter))
      for (const line of mappingLines.splice(0)) await mapping?.write(line)
    }
    if (rows !== known.rows) throw changedMeanwhile()
    const manifest = manifestOf(settings, { ...known, empty, sha256: await target.close() })
    await beside.write(`${JSON.stringify(manifest, null, 2)}\n`)
    for (const line of mappingLines) await mapping?.write(line)
    await beside.close()
    await mapping?.close()
    signal.throwIfAborted()
    for (const file of files) await file.appear()
    return manifest
  } finally {
    for (const file of files) await file.discard()
  }
}

const changedMeanwhile = () =>
  new Refusal(
    'disclosure.inputChanged',
    exitCode.dataErrors,
    { nl: 'Het bestand is tijdens het lezen veranderd.', en: 'The file changed while it was read.' },
    { nl: 'Begin opnieuw als niemand erin schrijft.', en: 'Begin again when nobody writes to it.' },
  )
