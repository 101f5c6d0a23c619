import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { workplace } from './workplace.ts'

let place = workplace()
place.remove()
beforeEach(() => {
  place = workplace()
})
afterEach(() => place.remove())

const rows = 'person;score\nK111222A1;3\nK111222A2;4\n'
const onPosix = process.platform !== 'win32'

describe('make-key', () => {
  it('writes 32 random bytes that only the owner can read, and never shows them', async () => {
    const { code, text } = await place.run(['make-key', place.key])
    const bytes = readFileSync(place.key)
    expect([code, bytes.length]).toEqual([0, 32])
    expect(new Set(bytes).size).toBeGreaterThanOrEqual(20)
    if (onPosix) expect(statSync(place.key).mode & 0o777).toBe(0o600)
    for (const shape of ['hex', 'base64', 'latin1'] as const) expect(text).not.toContain(bytes.toString(shape))
    await place.run(['make-key', place.path('sleutels', 'b.key')])
    expect(readFileSync(place.path('sleutels', 'b.key')).equals(bytes)).toBe(false)
  })

  it('takes a long name without a dot for the path it is, when its folder is there', async () => {
    const path = place.path('sleutels', 'a-long-name-for-the-key-of-the-project-north')
    expect((await place.run(['make-key', path])).code).toBe(0)
    expect(existsSync(path)).toBe(true)
  })

  it('never overwrites what is there', async () => {
    writeFileSync(place.key, 'kostbaar')
    const { code, text } = await place.run(['make-key', place.key, '--lang', 'nl'])
    expect([code, readFileSync(place.key, 'utf8')]).toEqual([2, 'kostbaar'])
    expect(text).toContain('disclosure.keyExists: Op dat pad staat al een bestand')
  })

  it('refuses a folder of git, of a study, of data, and a link into one', async () => {
    mkdirSync(place.path('repo', '.git'), { recursive: true })
    mkdirSync(place.path('repo', 'diep', 'keys'), { recursive: true })
    mkdirSync(place.path('studie', 'x'), { recursive: true })
    writeFileSync(place.path('studie', 'study.yaml'), '')
    mkdirSync(place.path('Data'))
    symlinkSync(place.path('repo', 'diep', 'keys'), place.path('onschuldig'))
    const refused = [
      ['repo', 'diep', 'keys', 'a.key'],
      ['studie', 'x', 'a.key'],
      ['Data', 'a.key'],
      ['onschuldig', 'a.key'],
      ['onschuldig', 'nieuw', 'a.key'],
    ]
    for (const parts of refused) {
      const { code, text } = await place.run(['make-key', place.path(...parts)])
      expect([code, text.split(':')[0]]).toEqual([2, 'disclosure.secretInside'])
      expect(existsSync(place.path(...parts))).toBe(false)
    }
  })
})

describe('a key', () => {
  const refusal = async (...more: string[]) => {
    const { code, text } = await place.run([...place.words(place.input(rows), 'person'), ...more])
    expect(existsSync(place.path('veilig', 'uit.csv'))).toBe(false)
    return [code, text.split(':')[0]]
  }

  it('is refused on the command line and in the environment, without being repeated', async () => {
    const secret = 'a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f90'
    const { code, text } = await place.run([...place.words(place.input(rows), 'person'), '--key', secret])
    expect([code, text.split(':')[0]]).toEqual([2, 'disclosure.keyOnCommandLine'])
    expect(text).not.toContain('a1b2c3')
    await place.run(['make-key', place.key])
    for (const name of ['DOORSTROOM_KEY', 'DOORSTROOM_PSEUDONYM_KEY']) {
      const found = await place.run(place.words(place.input(rows), 'person'), { [name]: secret })
      expect([found.code, found.text.split(':')[0]]).toEqual([2, 'disclosure.keyInEnvironment'])
      expect(found.text).not.toContain('a1b2c3')
    }
  })

  it('is refused when it is short, has too few different bytes, or is not there', async () => {
    expect(await refusal()).toEqual([2, 'disclosure.noKey'])
    for (const bytes of [
      Buffer.from(Array.from({ length: 31 }, (_, index) => index)),
      Buffer.from(Array.from({ length: 64 }, (_, index) => index % 19)),
    ]) {
      writeFileSync(place.key, bytes, { mode: 0o600 })
      expect(await refusal()).toEqual([2, 'disclosure.keyWeak'])
    }
    writeFileSync(place.key, Buffer.from(Array.from({ length: 32 }, (_, index) => index % 20)), { mode: 0o600 })
    expect((await place.run(place.words(place.input(rows), 'person'))).code).toBe(0)
  })

  it.skipIf(!onPosix)('is refused when others can read it', async () => {
    await place.run(['make-key', place.key])
    chmodSync(place.key, 0o640)
    expect(await refusal()).toEqual([2, 'disclosure.keyReadableByOthers'])
  })

  it('is refused beside the input or the output, also behind a link', async () => {
    const inside = place.path('bron', 'sleutel.bin')
    await place.run(['make-key', inside])
    expect(await refusal('--key', inside)).toEqual([2, 'disclosure.secretInside'])
    symlinkSync(inside, place.path('sleutels', 'link.key'))
    expect(await refusal('--key', place.path('sleutels', 'link.key'))).toEqual([2, 'disclosure.secretInside'])
    await place.run(['make-key', place.key])
    expect(await refusal('--out', place.path('sleutels', 'uit.csv'))).toEqual([2, 'disclosure.secretInside'])
  })
})

describe('the end of a key', () => {
  const manifest = () => place.path('veilig', 'uit.csv.manifest.json')
  const keyOf = () => JSON.parse(readFileSync(manifest(), 'utf8')) as { keyId: string; key: object }

  it('is a new key beside it with rotate-key, and the manifest says so', async () => {
    await place.run(['make-key', place.key])
    await place.run(place.words(place.input(rows), 'person', '--retain-until', '2029-12-31'))
    const before = readFileSync(place.key)
    const next = place.path('sleutels', 'b.key')
    expect((await place.run(['rotate-key', place.key, next, '--manifest', manifest()])).code).toBe(0)
    expect(readFileSync(place.key).equals(before)).toBe(true)
    const { keyId, key } = keyOf()
    await place.run([
      ...place.words(place.input(rows), 'person'),
      '--key',
      next,
      '--out',
      place.path('veilig', 'nieuw.csv'),
    ])
    const renewed = JSON.parse(readFileSync(place.path('veilig', 'nieuw.csv.manifest.json'), 'utf8'))
    expect(key).toEqual({ status: 'replaced', retainUntil: '2029-12-31', replacedBy: renewed.keyId })
    expect(renewed.keyId).not.toBe(keyId)
    expect(readFileSync(place.path('veilig', 'nieuw.csv'), 'utf8')).not.toBe(
      readFileSync(place.path('veilig', 'uit.csv'), 'utf8'),
    )
  })

  it('needs its id as confirmation, and then the file is gone and the manifest says so', async () => {
    await place.run(['make-key', place.key])
    await place.run(place.words(place.input(rows), 'person'))
    const { keyId } = keyOf()
    for (const confirm of [[], ['--confirm', '00000000']]) {
      const found = await place.run(['destroy-key', place.key, '--manifest', manifest(), ...confirm])
      expect([found.code, existsSync(place.key)]).toEqual([2, true])
    }
    const { code, text } = await place.run(['destroy-key', place.key, '--confirm', keyId, '--manifest', manifest()])
    expect([code, existsSync(place.key)]).toEqual([0, false])
    expect(text).toContain('backup')
    expect(keyOf().key).toMatchObject({ status: 'destroyed' })
  })

  it('does not come for a file that is no key, nor with a manifest of another key', async () => {
    writeFileSync(place.path('sleutels', 'brief.txt'), 'geen sleutel', { mode: 0o600 })
    expect((await place.run(['destroy-key', place.path('sleutels', 'brief.txt')])).code).toBe(2)
    expect(readFileSync(place.path('sleutels', 'brief.txt'), 'utf8')).toBe('geen sleutel')
    await place.run(['make-key', place.key])
    await place.run(place.words(place.input(rows), 'person'))
    const other = place.path('sleutels', 'b.key')
    await place.run(['make-key', other])
    const { code, text } = await place.run(['destroy-key', other, '--manifest', manifest()])
    expect([code, text.split(':')[0], existsSync(other)]).toEqual([2, 'disclosure.otherKey', true])
  })
})
