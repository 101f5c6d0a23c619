import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
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
    const program = `
      import { stageRegistration } from ${JSON.stringify(pathToFileURL(built).href)}
      await stageRegistration(${JSON.stringify(delivered())}, { within: ${JSON.stringify(within)} })
      console.log('ready')
      setInterval(() => undefined, 1000)`
    const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await once(child.stdout, 'data')
    expect(readdirSync(within)).toHaveLength(1)
    child.kill('SIGINT')
    const [, signal] = await once(child, 'exit')
    expect(signal).toBe('SIGINT')
    expect(readdirSync(within)).toEqual([])
  })
})
if (!existsSync(built)) console.warn('NOT CHECKED: Ctrl-C, because packages/trajectories is not built')
