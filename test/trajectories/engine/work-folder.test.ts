import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { EngineError, stageRegistration } from '@doorstroom/trajectories'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const built = fileURLToPath(new URL('../../../packages/trajectories/dist/index.js', import.meta.url))
const header = 'person_id,channel,state,begin,end\n'
const rows = Array.from({ length: 2000 }, (_, row) => `P${row},labour,WT,2023-01-01,2024-01-01\n`).join('')

let folder = ''
let within = ''
let path = ''
const delivered = () => [{ table: 'spells', files: [{ path, file: 'spells.csv' }] }]

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'engine-'))
  within = join(folder, 'work')
  path = join(folder, 'spells.csv')
  mkdirSync(within)
  writeFileSync(path, header + rows)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('the work folder of the engine', () => {
  it('is there while the register is open and gone when it is closed, also when closed twice', async () => {
    const staged = await stageRegistration(delivered(), { within })
    expect(readdirSync(within)).toHaveLength(1)
    staged.close()
    staged.close()
    expect(readdirSync(within)).toEqual([])
  })

  it('is gone after a failure', async () => {
    await expect(stageRegistration([{ table: 'no_such_table', files: [] }], { within })).rejects.toThrow(RangeError)
    await expect(stageRegistration(delivered(), { within, memory: 1 })).rejects.toThrow(EngineError)
    rmSync(path)
    await expect(stageRegistration(delivered(), { within })).rejects.toThrow()
    expect(readdirSync(within)).toEqual([])
  })

  it('is gone when the work is stopped, before it begins and halfway', async () => {
    await expect(stageRegistration(delivered(), { within, signal: AbortSignal.abort() })).rejects.toThrow(/abort/)
    const controller = new AbortController()
    const staging = stageRegistration(delivered(), { within, signal: controller.signal })
    setImmediate(() => controller.abort())
    await expect(staging).rejects.toThrow(/abort/)
    expect(readdirSync(within)).toEqual([])
  })

  it.skipIf(!existsSync(built))('is gone after Ctrl-C', async () => {
    const child = await anotherProcess()
    expect(readdirSync(within)).toHaveLength(1)
    child.kill('SIGINT')
    const [, signal] = await once(child, 'exit')
    expect(signal).toBe('SIGINT')
    expect(readdirSync(within)).toEqual([])
  })

  it.skipIf(!existsSync(built))('stays while its process lives, and goes with the next one after kill -9', async () => {
    const child = await anotherProcess()
    const [theirs = ''] = readdirSync(within)
    const meanwhile = await stageRegistration(delivered(), { within })
    expect(readdirSync(within)).toContain(theirs)
    meanwhile.close()
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(readdirSync(within)).toEqual([theirs])
    const next = await stageRegistration(delivered(), { within })
    expect(readdirSync(within)).not.toContain(theirs)
    next.close()
    expect(readdirSync(within)).toEqual([])
  })

  it.skipIf(process.platform !== 'linux')('goes when its number was given to a later process', async () => {
    const staged = await stageRegistration(delivered(), { within })
    const [, mine = ''] = /^doorstroom-(.*)-\w+$/.exec(readdirSync(within)[0] ?? '') ?? []
    const [pid, begin, place] = mine.split('-')
    const earlier = `doorstroom-${pid}-${Number(begin) - 1}-${place}-abcdef`
    const elsewhere = `doorstroom-${pid}-${Number(begin) - 1}-00000000-abcdef`
    for (const name of [earlier, elsewhere]) mkdirSync(join(within, name))
    const next = await stageRegistration(delivered(), { within })
    expect(readdirSync(within)).not.toContain(earlier)
    expect(readdirSync(within)).toContain(elsewhere)
    expect(readdirSync(within)).toHaveLength(3)
    next.close()
    staged.close()
  })

  it('is not mistaken for a link, a file or a folder of another name, which stay', async () => {
    const staged = await stageRegistration(delivered(), { within })
    const [mine = ''] = readdirSync(within)
    staged.close()
    const gone = mine.replace(/^doorstroom-\d+-\d+/, 'doorstroom-2147483647-1').slice(0, -6)
    const precious = join(folder, 'precious')
    mkdirSync(precious)
    writeFileSync(join(precious, 'kept.csv'), header)
    symlinkSync(precious, join(within, `${gone}linked`))
    writeFileSync(join(within, `${gone}afiles`), header)
    mkdirSync(join(within, 'doorstroom-2147483647'))
    mkdirSync(join(within, `${gone}folder`))
    ;(await stageRegistration(delivered(), { within })).close()
    expect(readdirSync(within).sort()).toEqual([`${gone}afiles`, `${gone}linked`, 'doorstroom-2147483647'].sort())
    expect(readdirSync(precious)).toEqual(['kept.csv'])
  })
})
if (!existsSync(built)) console.warn('NOT CHECKED: Ctrl-C and kill -9, because packages/trajectories is not built')

/** A process of its own that has the register open. */
async function anotherProcess() {
  const program = `
    import { stageRegistration } from ${JSON.stringify(pathToFileURL(built).href)}
    await stageRegistration(${JSON.stringify(delivered())}, { within: ${JSON.stringify(within)} })
    console.log('ready')
    setInterval(() => undefined, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  return child
}
