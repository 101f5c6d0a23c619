import { charts } from '@doorstroom/report'
import { describe, expect, it } from 'vitest'
import { drawChart } from '../../packages/report/src/chart/draw-chart.ts'
import { formatNumber } from '../../packages/report/src/text/number-format.ts'
import { studies } from '../report/fixture.ts'

const languages = ['nl', 'en'] as const
const documents = Object.values(studies).map((make) => make())
const cases = charts.flatMap((chart) =>
  documents
    .filter((document) => chart.accepts(document))
    .flatMap((document) => languages.map((language) => ({ chart, document, language, id: chart.id }))),
)

/** Every value of every `data.values` in a specification. */
function dataOf(spec: unknown): Record<string, unknown>[] {
  if (Array.isArray(spec)) return spec.flatMap(dataOf)
  if (typeof spec !== 'object' || spec === null) return []
  return Object.entries(spec).flatMap(([key, value]) =>
    key === 'values' && Array.isArray(value) && typeof value[0] === 'object' ? value : dataOf(value),
  )
}

function keysOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(keysOf)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, child]) => [key, ...keysOf(child)])
}

describe('every chart', () => {
  it('has an id of its own, a question in both languages and at least one study that it can draw', () => {
    expect(new Set(charts.map(({ id }) => id)).size).toBe(charts.length)
    for (const { id, question } of charts) {
      expect(question.nl, id).toMatch(/\?$/)
      expect(question.en, id).toMatch(/\?$/)
      expect(question.nl).not.toBe(question.en)
      expect(
        cases.some((each) => each.id === id),
        id,
      ).toBe(true)
    }
  })

  it.each(cases)('$id ($language) draws without a warning and leaves the results as they are', async (each) => {
    const { chart, document, language } = each
    const before = JSON.stringify(document)
    const svg = await drawChart(chart.spec(document, language), {
      id: chart.id,
      title: '-',
      description: '-',
      language,
    })
    expect(String(svg)).toMatch(/^<svg [\s\S]*<\/svg>$/)
    expect(String(svg)).not.toMatch(/NaN|undefined|Infinity/)
    expect(JSON.stringify(document)).toBe(before)
  })

  it.each(cases)('$id ($language) holds inline values under neutral names, and finished numbers only', (each) => {
    const spec = each.chart.spec(each.document, each.language)
    expect(
      keysOf(spec).filter((key) => ['url', 'href', 'image', 'usermeta', 'aggregate', 'bin'].includes(key)),
    ).toEqual([])
    const data = dataOf(spec)
    expect(data.length).toBeGreaterThan(0)
    for (const value of data) {
      expect(Object.keys(value).every((key) => /^f\d$/.test(key))).toBe(true)
      expect(Object.values(value).every((part) => part !== null && !Number.isNaN(part))).toBe(true)
    }
  })

  it.each(cases)('$id ($language) says in words how many people it is about', ({ chart, document, language }) => {
    const words = chart.alternative(document, language)
    expect(words).toMatch(language === 'nl' ? /Gebaseerd op [\d.]+ mensen/ : /Based on [\d,]+ people/)
    expect(words).not.toMatch(/undefined|NaN|\[object/)
  })

  it.each(cases)('$id ($language) has a table with the same numbers', ({ chart, document, language }) => {
    const { header, rows } = chart.table(document, language)
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) expect(row).toHaveLength(header.length)
    const told = new Set(rows.flatMap((row) => row.map((cell) => cell.replace(/^[+\u2212]/, ''))))
    for (const drawn of drawnEstimates(chart.id, chart.spec(document, language))) {
      const forms = [0, 1, 2].map((decimals) => formatNumber(Math.abs(drawn), language, { decimals }))
      expect(
        forms.some((form) => told.has(form)),
        `${drawn}`,
      ).toBe(true)
    }
  })

  it.each(documents)('never draws a hidden number', (document) => {
    const hidden = document.rows.filter((row) => row.status === 'suppressed')
    for (const row of hidden) expect(row.estimate).toBeNull()
    for (const chart of charts.filter((each) => each.accepts(document)))
      expect(
        dataOf(chart.spec(document, 'nl')).every((value) => Object.values(value).every((part) => part !== null)),
      ).toBe(true)
  })
})

/** The estimates among a chart's values: not the helpers that place a label or colour a band, which lack a series. */
function drawnEstimates(id: string, spec: unknown): number[] {
  const field = id === 'differences' ? 'f4' : 'f2'
  const labels = id === 'destination-curves' ? 'f4' : ''
  const estimates = dataOf(spec).filter((value) => 'f3' in value && !(labels in value))
  return estimates.map((value) => value[field]).filter((value): value is number => typeof value === 'number')
}
