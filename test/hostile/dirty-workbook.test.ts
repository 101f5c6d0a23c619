import { type Finding, writeCsv, writeWorkbook } from '@doorstroom/trajectories'
import { describe, expect, it } from 'vitest'
import { main } from '../../packages/cli/src/main.ts'
import { recordingTerminal } from '../cli/recording-terminal.ts'
import { asWorkbookSheets, dirtyFaults, dirtySheets, dirtyStudy, type Fault } from './dirty-workbook.ts'
import { writeStudy } from './small-study.ts'

const codeOf = ({ code }: Fault) => (code.includes('.') ? code : `trajectories.${code}`)

async function check(folder: string, ...options: string[]) {
  const terminal = recordingTerminal()
  const code = await main(['check', folder, ...options], terminal)
  return { code, out: terminal.data.join('\n'), said: terminal.talk.join('\n') }
}

async function findingsIn(folder: string): Promise<readonly Finding[]> {
  const { code, out, said } = await check(folder, '--json')
  expect(code, said).toBe(3)
  return JSON.parse(out).findings
}

const asCsv = () =>
  writeStudy({
    'study.yaml': dirtyStudy,
    ...Object.fromEntries(dirtySheets.map(({ name, columns, rows }) => [`data/${name}.csv`, writeCsv(columns, rows)])),
  })

const asWorkbook = () =>
  writeStudy({ 'study.yaml': dirtyStudy, 'data/levering.xlsx': writeWorkbook(asWorkbookSheets()) })

const deliveries = [
  { kind: 'CSV files', make: asCsv, fileOf: (sheet: string) => `data/${sheet}.csv` },
  { kind: 'one Excel workbook', make: asWorkbook, fileOf: (sheet: string) => `data/levering.xlsx#${sheet}` },
]

describe('a deliberately dirty Dutch delivery', () => {
  it('has more than forty kinds of faults', () => {
    expect(new Set(dirtyFaults.map(codeOf)).size).toBeGreaterThanOrEqual(40)
  })

  describe.each(deliveries)('as $kind', ({ make, fileOf }) => {
    it('every fault is reported at its place, with a way to mend it in both languages', async () => {
      const findings = await findingsIn(make())
      const missed = dirtyFaults.filter(
        (fault) =>
          !findings.some(
            ({ code, file, line, column, fix }) =>
              code === codeOf(fault) &&
              file === fileOf(fault.sheet) &&
              line === fault.row &&
              column === fault.column &&
              Math.min(fix.nl.length, fix.en.length) > 12,
          ),
      )
      const heard = findings.map(({ code, file, line, column }) => `${code} ${file} ${line} ${column}`)
      expect(missed, heard.join('\n')).toEqual([])
    })

    it('nothing else is called an error', async () => {
      const expected = new Set(dirtyFaults.map((fault) => `${codeOf(fault)} ${fileOf(fault.sheet)} ${fault.row}`))
      const others = (await findingsIn(make()))
        .filter(({ severity }) => severity === 'error')
        .map(({ code, file, line }) => `${code} ${file} ${line}`)
        .filter((finding) => !expected.has(finding))
      expect(others).toEqual([])
    })
  })
})
