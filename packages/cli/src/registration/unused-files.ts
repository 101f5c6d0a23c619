import { closest, type Finding, formats, type Mapping, tableNameOf, tables } from '@doorstroom/trajectories'
import { kindNotRead } from './kind-not-read.ts'

/**
 * Warnings about what nothing reads in `data/`: a file, folder or sheet that is neither a canonical table nor named in
 * the mapping (a typing mistake would otherwise lose a table in silence).
 *
 * @param addresses - files, folders and sheets inside `data/`, of kinds that are read
 */
export function unusedFiles(addresses: readonly string[], mapping: Mapping | null): Finding[] {
  return addresses
    .filter((address) => !isUsed(address, mapping))
    .map((address) => fileNotRead(address, renameFix(suggestion(address))))
}

/** What there is to say of a file of a kind that is not read: an error where the mapping asks for it. */
export function unknownKind(address: string, mapping: Mapping | null = null): Finding {
  const asked = JSON.stringify(mapping?.tables ?? {})
  const name = JSON.stringify(address).slice(0, -1)
  const isAsked = asked.includes(`${name}"`) || asked.includes(`${name}#`)
  return kindNotRead(`data/${address}`, isAsked ? 'error' : 'warning')
}

const fileNotRead = (address: string, fix: Finding['fix']): Finding => ({
  code: 'study.fileNotRead',
  severity: 'warning',
  file: `data/${address}`,
  line: null,
  column: null,
  message: address.includes('#')
    ? { nl: 'Dit blad wordt niet gelezen', en: 'This sheet is not read' }
    : { nl: 'Dit bestand wordt niet gelezen', en: 'This file is not read' },
  fix,
})

/** True when a canonical table or the mapping takes its rows from this file, folder or sheet. */
export const isUsed = (address: string, mapping: Mapping | null) =>
  tableNameOf(address) !== null || JSON.stringify(mapping?.tables ?? {}).includes(JSON.stringify(address))

/** True for a file whose ending belongs to a format, for a folder and for a sheet. */
export const isReadable = (address: string) =>
  /[/#]/.test(address) || formats.some(({ extensions }) => extensions.includes(extensionOf(address)))

const extensionOf = (file: string) => file.slice(file.lastIndexOf('.') + 1).toLowerCase()

function suggestion(address: string): string | null {
  const [file = '', sheet] = address.split('#', 2)
  const names = tables.map(({ name }) => name)
  if (sheet !== undefined) return closest(sheet, names)
  const stem = file.replace(/\/$|\.[^.]*$/, '')
  const near = closest(stem, names)
  return near === null ? null : near + file.slice(stem.length)
}

const renameFix = (suggested: string | null) =>
  suggested === null
    ? {
        nl: 'Noem het in mapping.yaml, of geef het de naam van een tabel (docs/tables.md)',
        en: 'Name it in mapping.yaml, or give it the name of a table (docs/tables.md)',
      }
    : { nl: `Bedoelt u ${suggested}?`, en: `Did you mean ${suggested}?` }
