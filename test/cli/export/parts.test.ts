import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { statePriority, type TableSet } from '@doorstroom/trajectories'
import { describe, expect, it } from 'vitest'
import type { ExportTable } from '../../../packages/cli/src/export/export-column.ts'
import type { ExportRequest } from '../../../packages/cli/src/export/export-request.ts'
import { exportTable } from '../../../packages/cli/src/export/export-table.ts'
import { writeChunks } from '../../../packages/cli/src/export/write-chunks.ts'
import { tablesFromCsv } from '../../trajectories/tables-from-csv.ts'

const people = Array.from({ length: 9 }, (_, index) => `p${index}`)

/** The same registration with only some of its people. */
const part = (ids: readonly string[]): TableSet =>
  tablesFromCsv({
    'enrolments.csv': [
      'enrolment_id,person_id,assignment_date,observation_end',
      ...ids.map((id) => `e-${id},${id},2022-01-0${Number(id.slice(1)) + 1},2022-12-31`),
    ].join('\n'),
    'spells.csv': [
      'person_id,channel,state,begin,end',
      ...ids.map((id) => `${id},${id === 'p8' ? 'education' : 'labour'},WT,2022-02-0${Number(id.slice(1)) + 1},`),
    ].join('\n'),
  }).tables

const request: ExportRequest = {
  view: 'weeks',
  layout: 'sts',
  format: 'csv',
  channels: null,
  combined: false,
  bridgeDays: null,
  daysBefore: null,
  priority: statePriority,
  window: { kind: 'calendar', from: null, to: null },
  ownStates: [],
}

async function* pieces(texts: readonly string[]) {
  yield* texts
}

async function allRows({ batches }: ExportTable) {
  const all = []
  for await (const rows of batches) all.push(...rows)
  return all
}

describe('an export of a registration in parts', () => {
  it('has the rows and columns of the registration as a whole', async () => {
    const whole = await exportTable([part(people)], request)
    const parts = await exportTable([part(people.slice(0, 4)), part(people.slice(4))], request)
    expect(parts.channels).toEqual(['labour', 'education'])
    expect(parts.table.columns).toEqual(whole.table.columns)
    expect(await allRows(parts.table)).toEqual(await allRows(whole.table))
  })

  it('asks for a part only when the rows of the one before are read', async () => {
    const asked: string[] = []
    const parts: Iterable<TableSet> = {
      *[Symbol.iterator]() {
        for (const id of people) {
          asked.push(id)
          yield part([id])
        }
      },
    }
    const { table } = await exportTable(parts, request)
    expect(asked).toEqual(people)
    const batches = table.batches[Symbol.asyncIterator]()
    for (let count = 0; count < 2; count++) await batches.next()
    expect(asked.slice(people.length)).toEqual(['p0', 'p1'])
  })
})

describe('a file written in pieces', () => {
  it('is there as a whole, or what was there stays', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'doorstroom-pieces-'))
    const path = join(folder, 'private/rows.csv')
    await writeChunks(path, pieces(['one\n', 'two\n']))
    expect(readFileSync(path, 'utf8')).toBe('one\ntwo\n')
    const failing = async function* () {
      yield 'three\n'
      throw new Error('a part could not be read')
    }
    await expect(writeChunks(path, failing())).rejects.toThrow('a part could not be read')
    expect(readFileSync(path, 'utf8')).toBe('one\ntwo\n')
    expect(readdirSync(join(folder, 'private'))).toEqual(['rows.csv'])
    expect(existsSync(`${path}.part-${process.pid}`)).toBe(false)
  })
})
