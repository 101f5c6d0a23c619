import { existsSync } from 'node:fs'
import { renderReport } from '@doorstroom/report'
import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { crowdedStudy, released, studies } from '../fixture.ts'

const chromium = '/usr/bin/chromium'
const found = existsSync(chromium)
if (!found) console.warn(`SKIPPED: reports in a browser (accessibility, paper): ${chromium} is absent`)

const languages = ['nl', 'en'] as const
const all = { ...studies, crowded: () => released(crowdedStudy()) }
const cases = Object.entries(all).flatMap(([study, make]) => languages.map((language) => ({ study, language, make })))
/** Height of A4 inside the margins of the print style, in CSS pixels: 297 mm less 14 mm and 15 mm. */
const paperHeight = ((297 - 29) / 25.4) * 96
const paperWidth = Math.floor(((210 - 32) / 25.4) * 96)

describe.skipIf(!found)('reports in a browser', () => {
  let browser: Browser

  beforeAll(async () => {
    const { chromium: launcher } = await import('playwright-core')
    browser = await launcher.launch({
      executablePath: chromium,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--no-first-run',
      ],
    })
  })
  afterAll(() => browser?.close())

  async function opened(index: number, width: number, height: number): Promise<Page> {
    const { language, make } = cases[index]!
    const page = await browser.newPage({ viewport: { width, height } })
    const messages: string[] = []
    page.on('console', (message) => messages.push(message.text()))
    page.on('request', (request) => messages.push(`asked for ${request.url()}`))
    await page.setContent(
      await renderReport(make(), { language, version: '0.1.0', otherLanguageFile: 'report.en.html' }),
    )
    expect(messages).toEqual([])
    return page
  }

  it.each(cases.map((each, index) => ({ ...each, index })))(
    '$study in $language has no accessibility fault',
    async ({ index }) => {
      const page = await opened(index, 1000, 1300)
      await page.evaluate(axe.source)
      const faults = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as {
          axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
        }
        const { violations } = await axe.run()
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)
      })
      await page.close()
      expect(faults).toEqual([])
    },
  )

  it.each(cases.map((each, index) => ({ ...each, index })))(
    '$study in $language fits page one on one A4',
    async ({ index }) => {
      const page = await opened(index, paperWidth, Math.floor(paperHeight))
      await page.emulateMedia({ media: 'print' })
      const bottom = await page.evaluate(() => document.querySelector('.page-one')!.getBoundingClientRect().bottom)
      await page.close()
      expect(bottom).toBeLessThan(paperHeight)
      expect(bottom).toBeGreaterThan(paperHeight * 0.6)
    },
  )

  it.each(cases.map((each, index) => ({ ...each, index })))(
    '$study in $language needs no sideways scrolling at 320 pixels',
    async ({ index }) => {
      const page = await opened(index, 320, 640)
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      await page.close()
      expect(width).toBeLessThanOrEqual(320)
    },
  )

  it.each(cases.map((each, index) => ({ ...each, index })))(
    '$study in $language cuts nothing off on paper',
    async ({ index }) => {
      const page = await opened(index, paperWidth, Math.floor(paperHeight))
      await page.emulateMedia({ media: 'print' })
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll('.scroll')]
          .filter((box) => box.scrollWidth > box.clientWidth + 1)
          .map((box) => box.getAttribute('aria-label')),
      )
      await page.close()
      expect(cut).toEqual([])
    },
  )
})
