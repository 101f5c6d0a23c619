import { type Finding, type RawTable, tableNameOf } from '@doorstroom/trajectories'
import type { DeliveredFile } from './delivered-files.ts'
import type { FileSample } from './read-sample.ts'

/**
 * An error for a workbook whose sheets serve tables by their names, or of which one sheet of several would have to serve
 * one: the engine takes one table from a file.
 */
export function sheetsUnread({ address }: DeliveredFile, { path, tables }: FileSample): Finding[] {
  const servesByName = ({ file }: RawTable) => tableNameOf(file.replace(/^data\//, '')) !== null
  const isLost = tableNameOf(address) === null ? !address.endsWith('/') && tables.some(servesByName) : tables.length > 1
  if (!isLost) return []
  return [
    {
      code: 'study.bulkSheets',
      severity: 'error',
      file: `data/${path}`,
      line: null,
      column: null,
      message: {
        nl: 'In dit werkboek staan tabellen op bladen; een bulk-studie leest per bestand één tabel',
        en: 'This workbook has tables on sheets; a bulk study reads one table from a file',
      },
      fix: {
        nl: 'Bewaar elk blad als CSV met de naam van de tabel, of haal bulk weg uit study.yaml',
        en: 'Save every sheet as CSV with the name of its table, or leave out bulk in study.yaml',
      },
    },
  ]
}
