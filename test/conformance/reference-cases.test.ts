import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { repositoryRoot } from '../repository/repository-files.ts'

interface FamilyLine {
  readonly family: string
  readonly expected: number
  readonly computed: number
  readonly agreeing: number
}
interface CaseFile {
  readonly family: string
  readonly cases: readonly { readonly id: string; result: unknown }[]
}

const ownCases = join(repositoryRoot, 'test/conformance/cases')
const ownData = join(ownCases, 'data')
const reference = join(repositoryRoot, '../shared/reference')
const openCases = join(reference, 'expected/open')
const scratch = mkdtempSync(join(tmpdir(), 'doorstroom-cases-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

if (!existsSync(openCases))
  console.warn('SKIPPED: no reference folder here, so nothing was held against its cases on real people')

const caseFiles = readdirSync(ownCases).filter((name) => name.endsWith('.json'))

/** Runs the command as built, and reads its table of families. */
function conformance(cases: string, data: string, ...options: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/conformance.mjs', '--cases', cases, '--data', data, '--missing', ...options],
    { cwd: repositoryRoot, encoding: 'utf8', maxBuffer: 2 ** 27, env: { ...process.env, INIT_CWD: repositoryRoot } },
  )
  const families: FamilyLine[] = Array.from(
    stdout.matchAll(/^([a-z]\w*) +(\d+) +(\d+)(?: [\d.]+ %)? +(\d+)\b.*$/gm),
    ([, family, ...counts]) => {
      const [expected, computed, agreeing] = counts.map(Number)
      return { family: family!, expected: expected!, computed: computed!, agreeing: agreeing! }
    },
  )
  const complaints = stdout.split('\n').filter((line) => /^(FAILED|DISAGREES|MISSING)/.test(line))
  return { status, families, complaints, trouble: stderr }
}

/** The file with the first number that any of its results has, made more than twice as large; and the case it stood in. */
function tampered({ cases, ...rest }: CaseFile): { readonly id: string; readonly text: string } {
  const [first, ...others] = cases
  let done = false
  const result = JSON.parse(JSON.stringify(first!.result), (_, value: unknown) => {
    if (done || typeof value !== 'number' || value === 0) return value
    done = true
    return 2 * value + Math.sign(value)
  }) as unknown
  return { id: first!.id, text: JSON.stringify({ ...rest, cases: [{ ...first!, result }, ...others] }) }
}

describe('the cases of R on made-up people', () => {
  it('are all computed from data and spec alone, and all agree', () => {
    const { status, families, complaints, trouble } = conformance(ownCases, ownData)
    expect(trouble).toBe('')
    expect(complaints).toEqual([])
    expect(status).toBe(0)
    expect(families.map(({ family }) => `${family}.json`).toSorted()).toEqual([...caseFiles, 'all.json'].toSorted())
    for (const { expected, computed, agreeing } of families) {
      expect(expected).toBeGreaterThan(0)
      expect({ computed, agreeing }).toEqual({ computed: expected, agreeing: expected })
    }
  })

  it('fail the run, by name, when one number in a family is tampered with', () => {
    cpSync(ownCases, scratch, { recursive: true })
    const changed = caseFiles.map((name) => {
      const { id, text } = tampered(JSON.parse(readFileSync(join(ownCases, name), 'utf8')) as CaseFile)
      writeFileSync(join(scratch, name), text)
      return id
    })
    const { status, complaints } = conformance(scratch, join(scratch, 'data'))
    expect(status).toBe(1)
    const named = complaints.map((line) => line.split(' ')[1]!.replace(/:$/, ''))
    expect([...new Set(named)].toSorted()).toEqual(changed.toSorted())
  })

  it.skipIf(!existsSync(openCases))(
    'agree on real people too, with at most one leaf in fifty not computed',
    () => {
      const { status, families, complaints } = conformance(openCases, join(reference, 'data'))
      expect(complaints.filter((line) => !line.startsWith('MISSING'))).toEqual([])
      expect(status).toBe(0)
      const all = families.find(({ family }) => family === 'all')!
      expect(all.computed / all.expected).toBeGreaterThanOrEqual(0.98)
      for (const { computed, expected } of families) expect(computed / expected).toBeGreaterThanOrEqual(0.9)
    },
    600_000,
  )
})
