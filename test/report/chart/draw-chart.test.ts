import { describe, expect, it } from 'vitest'
import { chartSpec } from '../../../packages/report/src/chart/chart-config.ts'
import { drawChart } from '../../../packages/report/src/chart/draw-chart.ts'

const name = { id: 'chart-x', title: 'How <many>?', description: 'See the table', language: 'nl' } as const
const bar = (values: readonly unknown[]) =>
  chartSpec({
    data: { values },
    mark: 'bar',
    encoding: { x: { field: 'f1', type: 'quantitative' }, y: { field: 'f2', type: 'nominal' } },
  })

describe('drawing a chart', () => {
  it('makes one image with a title and a description, and nothing else for screen readers', async () => {
    const svg = String(await drawChart(bar([{ f1: 1.5, f2: 'a' }]), name))
    expect(svg).toMatch(/^<svg [^>]*role="img" aria-labelledby="chart-x-title chart-x-desc"/)
    expect(svg).toContain('<title id="chart-x-title">How &lt;many&gt;?</title>')
    expect(svg.match(/aria-|role=/g)).toHaveLength(2)
  })

  it('writes numbers on axes with the comma of the language', async () => {
    const spec = bar([{ f1: 0.5, f2: 'a' }])
    expect(String(await drawChart(spec, name))).toContain('>0,25<')
    expect(String(await drawChart(spec, { ...name, language: 'en' }))).toContain('>0.25<')
  })

  it('escapes hostile labels', async () => {
    const svg = String(await drawChart(bar([{ f1: 1, f2: '</svg><script>alert(1)</script>' }]), name))
    expect(svg).not.toContain('<script')
    expect(svg.match(/<\/svg>/g)).toHaveLength(1)
  })

  it('draws the same bytes every time', async () => {
    const spec = bar([{ f1: 1, f2: 'a' }])
    const [first, second] = [await drawChart(spec, name), await drawChart(spec, name)]
    expect(String(first)).toBe(String(second))
  })

  it.each(['file:///etc/passwd', '/etc/passwd', 'https://example.org/data.json'])('refuses to load %s', async (url) => {
    const spec = { ...bar([]), data: { url, format: { type: 'json' } } }
    await expect(drawChart(spec, name)).rejects.toThrow('report.chartLoads')
  })

  it('refuses a specification that Vega-Lite warns about', async () => {
    const spec = { ...bar([{ f1: 1, f2: 'a' }]), encoding: { shape: { field: 'f1', type: 'quantitative' } } }
    await expect(drawChart(spec, name)).rejects.toThrow('report.chartSpec: chart-x')
  })
})
