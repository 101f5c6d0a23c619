import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { workplace } from './workplace.ts'

const bin = fileURLToPath(new URL('../../../packages/disclosure/dist/bin.js', import.meta.url))
const built = existsSync(bin)
if (!built)
  console.warn('NOT CHECKED: stopping doorstroom-pseudonymise midway, because packages/disclosure is not built')

const place = workplace()
const people = 100_000
let input = ''

beforeAll(async () => {
  await place.run(['make-key', place.key])
  const rows = Array.from(
    { length: people },
    (_, row) => `K${10_000_000 + 13 * row};2024-0${1 + (row % 9)}-11;${row % 7}`,
  )
  input = place.input(`nr;begin;score\n${rows.join('\n')}\n`)
})
afterAll(() => place.remove())

describe('a file of a hundred thousand rows', () => {
  it('comes out with a pseudonym for every row', async () => {
    expect((await place.run(place.words(input, 'nr'))).code).toBe(0)
    const seen = new Set<string>()
    for await (const line of createInterface({ input: createReadStream(place.path('veilig', 'uit.csv')) }))
      seen.add(line.slice(0, line.indexOf(';')))
    expect(seen.size).toBe(people + 1)
    const { sha256, rowsOut } = JSON.parse(readFileSync(place.path('veilig', 'uit.csv.manifest.json'), 'utf8'))
    expect(rowsOut).toBe(people)
    expect(sha256).toBe(
      createHash('sha256')
        .update(readFileSync(place.path('veilig', 'uit.csv')))
        .digest('hex'),
    )
  })
})

/** Starts the built command and waits until it has begun to write; again when it was done before that was seen. */
async function begun(folder: string, attempts = 5): Promise<ChildProcess> {
  mkdirSync(folder, { recursive: true })
  rmSync(`${folder}/uit.csv.manifest.json`, { force: true })
  writeFileSync(`${folder}/uit.csv`, 'het vorige')
  const words = [...place.words(input, 'nr'), '--out', `${folder}/uit.csv`]
  const child = spawn(process.execPath, [bin, ...words], { stdio: 'ignore' })
  while (child.exitCode === null && !readdirSync(folder).some((name) => name.includes('.part-'))) await setTimeout(2)
  return child.exitCode === 0 && attempts > 1 ? begun(folder, attempts - 1) : child
}

const ended = (child: ChildProcess) =>
  new Promise<number | null>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve(child.exitCode)
    else child.once('exit', resolve)
  })

describe.skipIf(!built || process.platform === 'win32')('stopped while it writes', () => {
  it('by kill -9 leaves the previous output whole', async () => {
    const child = await begun(place.path('gedood'))
    child.kill('SIGKILL')
    await ended(child)
    expect(child.signalCode).toBe('SIGKILL')
    expect(readFileSync(place.path('gedood', 'uit.csv'), 'utf8')).toBe('het vorige')
    expect(existsSync(place.path('gedood', 'uit.csv.manifest.json'))).toBe(false)
  })

  it('by Ctrl-C leaves nothing half and says so by its exit code', async () => {
    const child = await begun(place.path('gestopt'))
    child.kill('SIGINT')
    expect(await ended(child)).toBe(1)
    expect(readdirSync(place.path('gestopt'))).toEqual(['uit.csv'])
    expect(readFileSync(place.path('gestopt', 'uit.csv'), 'utf8')).toBe('het vorige')
  })
})
