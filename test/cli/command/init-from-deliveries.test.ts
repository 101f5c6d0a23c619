import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import '../../../packages/cli/src/checking/check-delivery.ts'
import '../../../packages/cli/src/checking/survey-path.ts'
import '../../../packages/cli/src/command/check.ts'
import '../../../packages/cli/src/command/init-from.ts'
import '../../../packages/cli/src/study/initial-files.ts'
import { main } from '../../../packages/cli/src/main.ts'
import { recordingTerminal } from '../recording-terminal.ts'
import { ownDeliveries } from './own-files.ts'

describe('a mapping drafted from what firms and municipalities deliver', () => {
  it.each(ownDeliveries.map((delivery) => [delivery.title, delivery] as const))(
    'finds in %s what it holds, and once confirmed the check finds no error',
    async (_, { files, confirmed = [], rows, says }) => {
      const folder = mkdtempSync(join(tmpdir(), 'doorstroom-delivery-'))
      const study = join(folder, 'study')
      const paths = Object.keys(files).map((name) => join(folder, name))
      for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
      expect(await main(['init', study, '--from', ...paths], recordingTerminal())).toBe(0)
      const draft = readFileSync(join(study, 'mapping.yaml'), 'utf8')
      for (const text of says) expect(draft).toContain(text)
      const mapping = confirmed.reduce((text, [open, filled]) => {
        const next = text.replace(open, filled)
        expect(next).not.toBe(text)
        return next
      }, draft)
      writeFileSync(join(study, 'mapping.yaml'), mapping)
      for (const [name, content] of Object.entries(files)) writeFileSync(join(study, 'data', name), content)
      const terminal = recordingTerminal()
      await main(['check', study, '--json'], terminal)
      const { findings, rows: counted } = JSON.parse(terminal.data.join('\n')) as {
        findings: { severity: string; code: string; message: { nl: string } }[]
        rows: Record<string, number>
      }
      const enrolments = 'enrolments' in rows ? [] : ['study.missingTable']
      const errors = findings.filter(({ severity, code }) => severity === 'error' && !enrolments.includes(code))
      expect(errors.map(({ code, message }) => `${code}: ${message.nl}`)).toEqual([])
      expect(counted).toEqual(rows)
    },
  )

  it('names every column of a file either in a rule or among those not used', async () => {
    for (const { files } of ownDeliveries.filter(({ files }) =>
      Object.keys(files).every((name) => name.endsWith('.csv')),
    )) {
      const folder = mkdtempSync(join(tmpdir(), 'doorstroom-delivery-'))
      const paths = Object.keys(files).map((name) => join(folder, name))
      for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
      await main(['init', join(folder, 'study'), '--from', ...paths], recordingTerminal())
      const draft = readFileSync(join(folder, 'study', 'mapping.yaml'), 'utf8').replace(/^dates:.*$|^decimal:.*$/gm, '')
      const headers = Object.values(files).flatMap((content) => String(content).split('\n')[0]!.split(/[;,]/))
      expect(headers.filter((header) => !draft.includes(header))).toEqual([])
    }
  })
})
