import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readMapping } from '@doorstroom/trajectories'
import { describe, expect, it } from 'vitest'
import '../../../packages/cli/src/command/init-from.ts'
import '../../../packages/cli/src/study/initial-files.ts'
import { main } from '../../../packages/cli/src/main.ts'
import { recordingTerminal } from '../recording-terminal.ts'

async function initFrom(files: Readonly<Record<string, string | Uint8Array>>, language = 'nl') {
  const folder = mkdtempSync(join(tmpdir(), 'doorstroom-init-'))
  const paths = Object.entries(files).map(([name, content]) => {
    writeFileSync(join(folder, name), content)
    return join(folder, name)
  })
  const terminal = recordingTerminal()
  const code = await main(['init', join(folder, 'study'), '--lang', language, '--from', ...paths], terminal)
  const study = (name: string) => join(folder, 'study', name)
  return { code, study, said: terminal.talk.join('\n') }
}

describe('doorstroom init --from', () => {
  it('drafts a mapping, leaves out what identifies people, and copies nothing', async () => {
    const { code, study } = await initFrom({
      'clienten.csv':
        'klantnr;voornaam;geslacht;geboortejaar\nK1;Zoë;m;1980\nK2;Anna;v;1981\nK3;Eva;v;1982\nK4;Jan;m;1983\n',
    })
    expect(code).toBe(0)
    const yaml = readFileSync(study('mapping.yaml'), 'utf8')
    expect(readMapping(yaml, 'mapping.yaml').value?.tables).toMatchObject({ persons: { from: 'clienten.csv' } })
    expect(yaml).toContain('weggelaten, want dit kan mensen aanwijzen (I-07): voornaam')
    expect(yaml).not.toMatch(/Zoë|Anna|K1/)
    expect(readdirSync(study(''))).toEqual(['COLUMNS.md', 'data', 'mapping.yaml', 'study.yaml'])
    expect(readdirSync(study('data'))).toEqual([])
  })

  it('finds out that a file is windows-1252, and declares it', async () => {
    const bytes = Uint8Array.from('cliëntnr;geboortejaar\n1;1980\n', (character) => character.charCodeAt(0))
    const { study } = await initFrom({ 'a.csv': bytes }, 'en')
    expect(readFileSync(study('mapping.yaml'), 'utf8')).toMatch(
      /^files:\n {2}"a.csv": \{ encoding: windows-1252 \} # to confirm/m,
    )
  })

  it('stops at a file that cannot be read, and writes nothing', async () => {
    const { code, study } = await initFrom({ 'a.csv': '' })
    expect(code).toBe(3)
    expect(existsSync(study('study.yaml'))).toBe(false)
  })
})
