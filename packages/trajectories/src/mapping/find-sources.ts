import { closest } from '../config/closest.ts'
import type { Finding } from '../finding/finding.ts'
import { findingAt } from '../finding/finding-at.ts'
import type { Problem } from '../finding/problem.ts'
import type { RawTable } from '../table/raw-table.ts'

const fileAbsent = (near: string | null, present: readonly string[]): Problem => ({
  code: 'trajectories.mappingFileMissing',
  severity: 'error',
  message: {
    nl: 'mapping.yaml vraagt om dit bestand of blad, en het is er niet',
    en: 'mapping.yaml asks for this file or sheet, and it is not there',
  },
  fix:
    near === null
      ? {
          nl: `Zet het bestand in de map data, of verbeter de naam. Er is: ${listed(present, 'niets')}`,
          en: `Put the file in the folder data, or correct its name. There is: ${listed(present, 'nothing')}`,
        }
      : { nl: `Bedoelt u ${near}?`, en: `Did you mean ${near}?` },
})

const shownNames = 8

function listed(present: readonly string[], nothing: string): string {
  if (present.length === 0) return nothing
  const shown = present.slice(0, shownNames).join(', ')
  return present.length > shownNames ? `${shown}, ...` : shown
}

const settingsUnused = (near: string | null): Problem => ({
  code: 'trajectories.mappingSettingsUnused',
  severity: 'warning',
  message: {
    nl: 'mapping.yaml zegt onder files hoe dit bestand geschreven is, en het is er niet of is niet leesbaar',
    en: 'mapping.yaml says under files how this file is written, and it is absent or unreadable',
  },
  fix:
    near === null
      ? { nl: 'Verbeter de naam onder files', en: 'Correct the name under files' }
      : { nl: `Bedoelt u ${near}?`, en: `Did you mean ${near}?` },
})

/** Warnings about files that the mapping describes and that were not delivered. */
export const unusedSettings = (described: Iterable<string>, rawByFile: ReadonlyMap<string, RawTable>): Finding[] =>
  [...described]
    .filter((file) => ![...rawByFile.keys()].some((address) => address === file || address.startsWith(`${file}#`)))
    .map((file) => findingAt(settingsUnused(closest(file, rawByFile.keys())), { file }))

/**
 * The raw tables that a mapping asks for by address: files, sheets, or a folder (`spells/`) whose files are parts of
 * one table. What is not there is a finding.
 */
export function findSources(
  addresses: readonly string[],
  rawByFile: ReadonlyMap<string, RawTable>,
  report: (finding: Finding) => void,
): RawTable[] {
  return addresses.flatMap((address) => {
    const raw = rawByFile.get(address)
    if (raw !== undefined) return [raw]
    const present = [...rawByFile.keys()]
    report(findingAt(fileAbsent(closest(address, present), present), { file: address }))
    return []
  })
}
