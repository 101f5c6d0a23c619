import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import {
  type Change,
  deliveredTable,
  mappingOfCopy,
  repairs,
  repairTables,
  writeCsv,
  writeRawCsv,
} from '@doorstroom/trajectories'
import { isUsed } from '../registration/unused-files.ts'
import { mendedName } from './mended-name.ts'
import type { SurveyedPath } from './survey-path.ts'
import { writeFolder } from './write-folder.ts'

const words = {
  nl: {
    written: (folder: string) => `Herstelde kopie in ${folder}; de bestanden zelf zijn niet veranderd.`,
    changes: (count: number, label: string) => `  ${count}× ${label}`,
    none: '  niets dat veilig te herstellen was',
    leftOut: (file: string) => `  niet gekopieerd, want niet helemaal te lezen: ${file}`,
    again: (path: string) => `Controleer de kopie: doorstroom check ${path}`,
    described: 'Wat datapackage.json over de cellen zegt, geldt niet voor de kopie: datums, decimalen, ontbrekend.',
  },
  en: {
    written: (folder: string) => `Mended copy in ${folder}; the files themselves were not changed.`,
    changes: (count: number, label: string) => `  ${count}× ${label}`,
    none: '  nothing that was safe to mend',
    leftOut: (file: string) => `  not copied, since it cannot be read wholly: ${file}`,
    again: (path: string) => `Check the copy: doorstroom check ${path}`,
    described: 'What datapackage.json says of the cells does not hold for the copy: dates, decimals, missing.',
  },
}

/** What was mended, as lines for a person and as facts for a program. */
export interface RepairOutcome {
  readonly lines: readonly string[]
  readonly facts: { readonly folder: string; readonly files: readonly string[]; readonly changes: number }
}

/**
 * Writes a mended copy of every table that is used, with a log of changes, to a new folder: `change-log.csv`, and the
 * tables as CSV (in `data` for a study, beside study.yaml, and mapping.yaml with the new names), so that the copy can be
 * checked as it is. The files themselves stay as they are; a file that could not be read wholly is left out, so that no
 * row is lost in silence.
 *
 * @throws CommandError when the folder is not new or empty, or lies in the folder of the data
 */
export function repairDelivery(surveyed: SurveyedPath, folder: string, language: 'nl' | 'en'): RepairOutcome {
  const { sources, mapping, study, incomplete } = surveyed
  const say = words[language]
  const inStudy = study === null ? '' : 'data/'
  const used = [...sources].filter(([address]) => study === null || isUsed(address, mapping))
  const [whole, leftOut] = [
    used.filter(([name]) => !incomplete.has(name)),
    used.filter(([name]) => incomplete.has(name)),
  ]
  const changes: Change[] = []
  const files = new Map<string, string>()
  const names = new Map<string, string>()
  const mended = repairTables(whole.map(([address, raw]) => deliveredTable(address, raw, mapping)))
  for (const [index, [address]] of whole.entries()) {
    const { raw, changes: made } = mended[index] ?? { raw: null, changes: [] }
    if (raw === null) continue
    changes.push(...made)
    const name = freeName(mendedName(address), files, inStudy)
    names.set(address, name.slice(inStudy.length))
    files.set(name, writeRawCsv(raw))
  }
  const tables = [...files.keys()]
  for (const [path, resource] of surveyed.resources ?? []) names.set(path, names.get(resource) ?? path)
  if (study !== null) {
    const read = (name: string) => readFileSync(join(study.folder, name), 'utf8')
    files.set('study.yaml', read('study.yaml'))
    if (mapping !== null) files.set('mapping.yaml', mappingOfCopy(read('mapping.yaml'), names))
  }
  files.set('change-log.csv', changeLog(changes, language))
  writeFolder(folder, files, study === null ? null : join(study.folder, 'data'))
  const counts = repairs.flatMap(({ id, label }) => {
    const count = changes.filter(({ rule }) => rule === id).length
    return count === 0 ? [] : [say.changes(count, label[language])]
  })
  const lines = [
    say.written(folder),
    ...(counts.length === 0 ? [say.none] : counts),
    ...leftOut.map(([address]) => say.leftOut(address)),
    ...(study !== null && existsSync(join(study.folder, 'data', 'datapackage.json')) ? [say.described] : []),
    say.again(study === null ? join(folder, basename(tables[0] ?? '')) : folder),
  ]
  return { lines, facts: { folder, files: [...files.keys()], changes: changes.length } }
}

function freeName(name: string, taken: ReadonlyMap<string, string>, folder: string): string {
  for (let count = 1; ; count++) {
    const candidate = `${folder}${count === 1 ? name : name.replace(/\.csv$/i, `-${count}.csv`)}`
    if (!taken.has(candidate)) return candidate
  }
}

function changeLog(changes: readonly Change[], language: 'nl' | 'en'): string {
  return writeCsv(
    ['file', 'row', 'column', 'rule', 'done'],
    changes.map(({ file, line, column, rule, done }) => [file, line, column, rule, done[language]]),
  )
}
