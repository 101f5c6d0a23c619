import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A small valid trial as text, file by file; a test damages one file and sees what is said of it. */
export type StudyFiles = Record<string, string>

const people = Array.from({ length: 40 }, (_, index) => ({
  id: `p${String.fromCharCode(97 + Math.floor(index / 10))}xkq${index}zr`,
  arm: index % 2 === 0 ? 'treatment' : 'control',
  works: index % 3 !== 0,
}))

const csv = (lines: readonly string[]) => `${lines.join('\n')}\n`

export const smallStudy = (): StudyFiles => ({
  'study.yaml': `doorstroom: 1
id: small-trial
title: { nl: Klein, en: Small }
question: { nl: Helpt het?, en: Does it help? }
intervention:
  name: Proef
  description: { nl: iets, en: something }
  setting: { nl: ergens, en: somewhere }
design: randomised
assignmentMechanism: individual-random
arms:
  treated: { codes: [treatment], label: { nl: met, en: with } }
  comparison: { codes: [control], label: { nl: zonder, en: without } }
horizonDays: 364
measures:
  primary: sustained-employment
  context: [raw-outflow-rate]
precision: { unit: day, reason: weeks are counted from assignment }
language: en
`,
  'data/persons.csv': csv(['person_id,birth_year', ...people.map(({ id }, index) => `${id},${1960 + index}`)]),
  'data/enrolments.csv': csv([
    'enrolment_id,person_id,assignment_date,observation_end,arm',
    ...people.map(({ id, arm }) => `e-${id},${id},2022-01-03,2023-06-30,${arm}`),
  ]),
  'data/spells.csv': csv([
    'spell_id,person_id,channel,state,begin,end',
    ...people.map(({ id, works }) => `s-${id},${id},benefit,PW,2021-06-01,${works ? '2022-03-01' : ''}`),
  ]),
  'data/jobs.csv': csv([
    'job_id,person_id,begin,end,hours_contract,contract_type',
    ...people.filter(({ works }) => works).map(({ id }) => `j-${id},${id},2022-03-01,,32,4`),
  ]),
})

/** Writes the files into a new folder under the system's temporary folder and returns it. */
export function writeStudy(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), 'doorstroom-'))
  mkdirSync(join(folder, 'data'))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return folder
}
