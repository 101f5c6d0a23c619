import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { main } from '../../../packages/cli/src/main.ts'
import { type StudyFiles, smallStudy, writeStudy } from '../../hostile/small-study.ts'
import { recordingTerminal } from '../recording-terminal.ts'

const declared = `instruments:
  - id: courage
    instrument: moed-4
    label: { nl: Moed, en: Courage }
    summary: { nl: moed om te bellen, en: courage to call }
    kind: amount
    unit: points
    unitLabel: { nl: punten, en: points }
    range: [0, 100]
    direction: higher
    wave: 1
    horizonDays: 182
    items: { count: 4, range: [0, 3], reversed: [2], scoring: percent, minimumAnswered: 3 }
`
const people = smallStudy()
  ['data/persons.csv']!.trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split(',')[0] ?? '')

/** Answers to items 1 to 4 of the first three persons; nobody else filled anything in. */
const answers = [
  [3, 0, 3, 3],
  [2, 1, null, 1],
  [3, null, null, 3],
]

function studyWithAnswers(instruments = ''): StudyFiles {
  const files = smallStudy()
  const asked = answers.map((_, index) => `m${index},${people[index]},e-${people[index]},moed-4,2022-07-04,1,,client`)
  const given = answers.flatMap((row, index) =>
    row.flatMap((answer, item) => (answer === null ? [] : [`m${index},${item + 1},${answer}`])),
  )
  return {
    ...files,
    'study.yaml': `${files['study.yaml']?.replace('  context:', '  exploratory: [courage]\n  context:')}${declared}`,
    'data/measurements.csv': [
      'measurement_id,person_id,enrolment_id,instrument_id,measured_at,wave,score,rater',
      ...asked,
      '',
    ].join('\n'),
    'data/item_responses.csv': ['measurement_id,item_no,value', ...given, ''].join('\n'),
    ...(instruments === '' ? {} : { 'data/instruments.csv': instruments }),
  }
}

async function measured(files: StudyFiles, ...words: string[]) {
  const folder = writeStudy(files)
  const terminal = recordingTerminal()
  const code = await main(['measure', folder, ...words], terminal)
  const table = () => {
    const [header = '', ...lines] = readFileSync(join(folder, 'out', 'private', 'analysis-table.csv'), 'utf8')
      .trimEnd()
      .split('\n')
    const names = header.split(',')
    return lines.map((line) => Object.fromEntries(line.split(',').map((cell, column) => [names[column] ?? '', cell])))
  }
  return { code, table, out: terminal.data.join('\n'), said: terminal.talk.join('\n') }
}

describe('a questionnaire that a study brings itself', () => {
  it('is scored from its items, from study.yaml and CSV to the analysis table', async () => {
    const { code, table, said } = await measured(studyWithAnswers())
    expect(said).not.toContain('Error')
    expect(code).toBe(0)
    const rows = table()
    const scoreOf = (person: string | undefined) => rows.find((row) => row.id === `e-${person}`)?.courage
    expect(scoreOf(people[0])).toBe('100')
    expect(Number(scoreOf(people[1]))).toBeCloseTo((100 * (2 + 2 + 1)) / 9, 10)
    expect(scoreOf(people[2])).toBe('')
    expect(scoreOf(people[3])).toBe('')
  })

  it('is said to be filled in by too few, and a questionnaire nobody filled in by nobody, with the reason', async () => {
    const { out } = await measured(studyWithAnswers(), '--coverage')
    expect(out).toMatch(/^too few people\tcourage\tCourage\t2 persons \(asked: 30 persons\)$/m)
    expect(out).toMatch(/^nobody\tjsse-6\t.*\t.*: 40 persons$/m)
    expect(out).not.toMatch(/\t0 persons \(/)
  })

  it('stops when the table of instruments gives a questionnaire of the catalogue another scale', async () => {
    const header = 'instrument_id,n_items,item_min,item_max,scoring'
    const right = await measured(studyWithAnswers(`${header}\nmhi-5,5,0,5,rescale\nmoed-4,4,0,3,rescale\n`))
    expect(right.said).not.toContain('instrumentConflict')
    const wrong = await measured(studyWithAnswers(`${header}\nmhi-5,5,1,6,rescale\nmoed-4,4,0,3,rescale\n`))
    expect(wrong.code).toBe(3)
    expect(wrong.said).toContain('measures.instrumentConflict')
    expect(wrong.said).toContain('answers from 0 to 5')
  })
})
