import { existsSync } from 'node:fs'
import type { Finding } from '@doorstroom/trajectories'
import axe from 'axe-core'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findingsPage } from '../../../packages/cli/src/checking/findings-page.ts'

const chromium = '/usr/bin/chromium'
const found = existsSync(chromium)
if (!found) console.warn(`SKIPPED: the page with findings in a browser (accessibility): ${chromium} is absent`)

const finding = (severity: Finding['severity'], file: string, line: number | null, column: string | null): Finding => ({
  code: 'trajectories.endBeforeBegin',
  severity,
  file,
  line,
  column,
  message: { nl: 'Deze periode eindigt voordat zij begint', en: 'This spell ends before it begins' },
  fix: { nl: 'Controleer beide datums', en: 'Check both dates' },
})
const findings = [
  ...Array.from({ length: 60 }, (_, index) => finding('error', 'data/levering.xlsx#spells', 2 * index + 2, 'end')),
  finding('warning', 'data/levering.xlsx#spells', null, null),
  finding('note', `data/${'een-heel-lange-bestandsnaam-'.repeat(4)}.csv`, 3, 'begin'),
]

describe.skipIf(!found)('the page with findings in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    const { chromium: launcher } = await import('playwright-core')
    const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run']
    browser = await launcher.launch({ executablePath: chromium, args })
  })
  afterAll(() => browser?.close())

  it.each(['nl', 'en'] as const)(
    'in %s asks for nothing, has no accessibility fault, and fits a telephone',
    async (language) => {
      const page = await browser.newPage({ viewport: { width: 400, height: 900 } })
      const messages: string[] = []
      page.on('console', (message) => messages.push(message.text()))
      page.on('request', (request) => messages.push(`asked for ${request.url()}`))
      await page.setContent(
        findingsPage(findings, { language, subject: 'levering', version: '0.1.0', risk: ['k = 3'] }),
      )
      expect(messages).toEqual([])
      await page.evaluate(axe.source)
      const faults = await page.evaluate(async () => {
        const { axe: tool } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } }
        return (await tool.run()).violations.map(({ id }) => id)
      })
      expect(faults).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400)
      await page.close()
    },
  )
})
