import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type Change, deliveredTable, repairs, repairTables, writeCsv, writeRawCsv } from '@doorstroom/trajectories'
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
    renamed: 'De tabellen hebben in de kopie andere namen; pas from in mapping.yaml aan en zet study.yaml erbij.',
  },
  en: {
    written: (folder: string) => `Mended copy in ${folder}; the files themselves were not changed.`,
    changes: (count: number, label: string) => `  ${count}× ${label}`,
    none: '  nothing that was safe to mend',
    leftOut: (file: string) => `  not copied, since it cannot be read wholly: ${file}`,
    again: (path: string) => `Check the copy: doorstroom check ${path}`,
    renamed: 'The tables have other names in the copy; change from in mapping.yaml and put study.yaml beside it.',
  },
}

/** What was mended, as lines for a person and as facts for a program. */
export interface RepairOutcome {
  readonly lines: readonly string[]
  readonly facts: { readonly folder: string; readonly files: readonly string[]; readonly changes: number }
}

/**
 * Writes a mended copy of every table that is used, with a log of changes, to a new folder: `change-log.csv`, and the
 * tables as CSV (in `data` for a study, beside study.yaml and mapping.yaml where these still hold). The files
 * themselves stay as they are; a file that could not be read wholly is left out, so that no row is lost in silence.
 *
 * @throws CommandError when the folder is not new or empty, or lies in the folder of the data
 */
export function repairDelivery(surveyed: SurveyedPath, folder: string, language: 'nl' | 'en'): RepairOutcome {
  const { sources, mapping, study, incomplete } = surveyed
  const say = words[language]
  const used = [...sources].filter(([address]) => study === null || isUsed(address, mapping))
  const [whole, leftOut] = [
    used.filter(([name]) => !incomplete.has(name)),
    used.filter(([name]) => incomplete.has(name)),
  ]
  const changes: Change[] = []
  const files = new Map<string, string>()
  const mended = repairTables(whole.map(([address, raw]) => deliveredTable(address, raw, mapping)))
  for (const [index, [address]] of whole.entries()) {
    const { raw, changes: made } = mended[index] ?? { raw: null, changes: [] }
    if (raw === null) continue
    changes.push(...made)
    const name = freeName(mendedName(address), files, study === null ? '' : 'data/')
    files.set(name, `${mapping?.encoding === undefined ? '' : '\uFEFF'}${writeRawCsv(raw)}`)
  }
  const namesHold = mapping === null || whole.every(([address]) => mendedName(address) === address)
  const tables = [...files.keys()]
  if (study !== null && namesHold)
    for (const name of ['study.yaml', 'mapping.yaml'])
      if (existsSync(join(study.folder, name))) files.set(name, readFileSync(join(study.folder, name), 'utf8'))
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
    ...(namesHold ? [say.again(study === null ? join(folder, basename(tables[0] ?? '')) : folder)] : [say.renamed]),
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
