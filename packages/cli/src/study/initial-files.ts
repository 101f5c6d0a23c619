import type { Language } from '@doorstroom/statistics'
import { tables, writeCsv } from '@doorstroom/trajectories'
import { CommandError } from '../command-error.ts'
import { exitCode } from '../exit-code.ts'
import { initialStudy, type StudyTemplate, studyTemplates } from './initial-study.ts'
import { templateWorkbook } from './template-workbook.ts'

const always = ['persons', 'intakes', 'enrolments', 'spells', 'jobs', 'measurements', 'item_responses']
const tablesOf: Record<StudyTemplate, readonly string[]> = {
  rct: always,
  comparison: [...always, 'eligibility', 'search_weeks', 'search_activities', 'search_events'],
  provider: always,
}

/**
 * The files of a fresh study folder: a commented study.yaml, one empty table per CSV (header only), the same tables as
 * one workbook, and a page that says what each table and column is. The workbook stands outside `data`, so that it is
 * read only when its owner has filled it in and put it there.
 *
 * @param language of the workbook
 * @throws CommandError for an unknown template
 */
export function initialFiles(template: string, language: Language): { name: string; content: string | Uint8Array }[] {
  const chosen = studyTemplates.find((name) => name === template)
  if (chosen === undefined)
    throw new CommandError(
      'init.unknownTemplate',
      'no template of this name',
      `known: ${studyTemplates.join(', ')}`,
      exitCode.usage,
    )
  const wanted = tables.filter(({ name }) => tablesOf[chosen].includes(name))
  return [
    { name: 'study.yaml', content: initialStudy(chosen) },
    { name: 'COLUMNS.md', content: columnPage(wanted) },
    { name: 'template.xlsx', content: templateWorkbook(wanted, language) },
    ...wanted.map(({ name, columns }) => ({
      name: `data/${name}.csv`,
      content: writeCsv(
        columns.map((column) => column.name),
        [],
      ),
    })),
  ]
}

function columnPage(wanted: readonly (typeof tables)[number][]): string {
  const sections = wanted.map(({ name, label, grain, columns }) =>
    [
      `## ${name}.csv (${label.nl})`,
      '',
      `${grain.nl} / ${grain.en}`,
      '',
      '| kolom | verplicht | wat | what |',
      '| --- | --- | --- | --- |',
      ...columns.map(
        (column) => `| ${column.name} | ${column.required ? 'ja' : 'nee'} | ${column.about.nl} | ${column.about.en} |`,
      ),
      '',
    ].join('\n'),
  )
  return ['# Tabellen en kolommen / Tables and columns', '', ...sections].join('\n')
}
