import { publicPolicy, release } from '@doorstroom/disclosure'
import { forbiddenWords, MissingCompanions, renderReport } from '@doorstroom/report'
import type { ResultsDocument } from '@doorstroom/statistics'
import { describe, expect, it } from 'vitest'
import { comparisonStudy, released, singleGroupStudy, studies } from '../fixture.ts'

const languages = ['nl', 'en'] as const
const cases = Object.entries(studies).flatMap(([study, make]) =>
  languages.map((language) => ({ study, language, results: make() })),
)
const options = { version: '0.1.0', command: 'doorstroom run kompas', otherLanguageFile: 'report.en.html' }

/** The tags without what stands inside their quotes, where a label may hold anything. */
function bare(html: string): string {
  return html.replaceAll(/"[^"]*"/g, '""')
}

function words(html: string): string {
  return html
    .replaceAll(/<(style|head)[\s\S]*?<\/\1>/g, ' ')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll(/\s+/g, ' ')
}

describe.each(cases)('the report of a $study study in $language', ({ language, results }) => {
  const rendered = renderReport(results, { ...options, language })

  it('says its language and has a title with what it is', async () => {
    const html = await rendered
    expect(html.startsWith(`<!doctype html>\n<html lang="${language}">`)).toBe(true)
    const [, title = ''] = /<title>([^<]+)<\/title>/.exec(html) ?? []
    expect(title).toContain(results.study.question[language].replaceAll("'", '&#39;'))
    if (results.study.dataDate !== null) expect(title).toMatch(/5 m/i)
  })

  it('has one h1 and skips no heading level', async () => {
    const levels = [...(await rendered).matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    expect(levels[0]).toBe(1)
    for (const [index, level] of levels.entries())
      if (index > 0) expect(level - levels[index - 1]!).toBeLessThanOrEqual(1)
  })

  it('runs nothing and fetches nothing', async () => {
    const html = await rendered
    expect(html.includes("default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:")).toBe(true)
    expect(html.match(/<(script|iframe|object|embed|form|link|base|image)\b/i)).toBeNull()
    expect(/<[^>]*\s(on\w+|srcdoc)\s*=/i.test(bare(html))).toBe(false)
    expect(html.match(/(src|href|action)="(?!#|\.\/)/i)).toBeNull()
    expect(html.match(/url\((?!#)|@import/i)).toBeNull()
  })

  it('gives every id once and points only at ids that are there', async () => {
    const html = await rendered
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(ids.length).toBe(new Set(ids).size)
    const targets = [...html.matchAll(/(?:href="#|aria-labelledby=")([^"]+)"/g)].flatMap(([, list = '']) =>
      list.split(' '),
    )
    expect(targets.filter((target) => !ids.includes(target))).toEqual([])
  })

  it('uses no boasting word, and words of cause only where a claim carries them', async () => {
    const wording = results.claims.some((claim) => claim.wording === 'causal') ? 'causal' : 'adjusted'
    expect(forbiddenWords(words(await rendered), language, wording)).toEqual([])
  })

  it('has left no hole in a sentence', async () => {
    expect(words(await rendered).match(/undefined|NaN|\[object|\bnull\b|Infinity/)).toBeNull()
  })

  it('is the same to the byte when made again', async () => {
    expect((await renderReport(results, { ...options, language })) === (await rendered)).toBe(true)
  })
})

describe('a report of hostile labels', () => {
  const hostile =
    '</title><script>alert(1)</script><img src=x onerror=alert(2)>"\'{{constructor}} ]]> javascript:alert(3)'
  const text = { nl: hostile, en: hostile }
  const plain = comparisonStudy()
  const poisoned: ResultsDocument = {
    ...plain,
    study: {
      ...plain.study,
      title: text,
      question: text,
      intervention: text,
      interventionName: text,
      setting: text,
      funder: text,
      notes: [text],
      arms: { treated: text, comparison: text },
      id: hostile,
      assignmentMechanism: hostile,
    },
    measures: plain.measures.map((entry) => ({
      ...entry,
      label: text,
      summary: text,
      phrase: entry.phrase && text,
      question: text,
      construct: text,
      unitLabel: text,
      conditionalOn: entry.conditionalOn && text,
      limits: [text],
      sources: [hostile],
      options: { [hostile]: hostile },
      terms: Object.fromEntries(Object.keys(entry.terms).map((term) => [term, text])),
    })),
    glossary: Object.fromEntries(Object.keys(plain.glossary).map((code) => [code, text])),
  }

  it.each(languages)('escapes every one of them in %s', async (language) => {
    const html = await renderReport(release(poisoned, publicPolicy), {
      language,
      version: hostile,
      command: hostile,
      otherLanguageFile: 'javascript:alert(4)',
      resultsHash: hostile,
    })
    expect(html.match(/<(script|img)/i)).toBeNull()
    expect(/<[^>]*\sonerror/i.test(bare(html))).toBe(false)
    expect(html.match(/<\/title>/g)!.length).toBe(html.match(/<title/g)!.length)
    expect(html.includes('href="./javascript%3Aalert(4)"')).toBe(true)
    expect(html.includes('&lt;script&gt;')).toBe(true)
  })
})

describe('raw outflow', () => {
  it('never stands alone: without what happened afterwards there is no report', async () => {
    const results = comparisonStudy()
    const alone = {
      ...results,
      rows: results.rows.filter(({ measure }) => measure === 'raw-outflow-rate' || measure === 'flow'),
    }
    const failure = await renderReport(released(alone), { language: 'nl', version: '0.1.0' }).catch(
      (error: unknown) => error,
    )
    expect(failure).toBeInstanceOf(MissingCompanions)
    expect(failure).toMatchObject({
      code: 'report.rawOutflowAlone',
      missing: ['outflow-by-destination-cif', 'sustained-employment', 'benefit-reentry'],
    })
  })

  it('may stand beside a companion that says why it cannot be determined', async () => {
    const html = await renderReport(released(singleGroupStudy()), { language: 'en', version: '0.1.0' })
    expect(html.includes('The table with benefit spells is missing.')).toBe(true)
  })

  it('is left out without protest when it was not measured', async () => {
    const results = comparisonStudy()
    const without = { ...results, rows: results.rows.filter(({ measure }) => measure !== 'raw-outflow-rate') }
    const html = await renderReport(released(without), { language: 'nl', version: '0.1.0' })
    expect(html.includes('class="aside"')).toBe(false)
  })
})
