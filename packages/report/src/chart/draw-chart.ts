import type { Language } from '@doorstroom/statistics'
import type { LocaleFormatters } from 'vega'
import { escapeText, type Markup } from '../html/html.ts'
import { verbatim } from '../html/verbatim.ts'
import type { ChartSpec } from './chart.ts'
import { textWidth } from './text-width.ts'

/** What names a drawing; the id must be unique within a page. */
export interface DrawingName {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly language: Language
}

/** Vega's text measuring, which its types leave out. */
interface TextMetrics {
  readonly textMetrics: { width(item: TextItem, text?: string): number }
}

interface TextItem {
  readonly fontSize?: number
  readonly fontWeight?: string | number
  readonly text?: unknown
}

/** Vega takes a locale's definition here, where its types ask for the finished functions. */
const numberLocale = (language: Language) =>
  ({ number: { ...numberMarks[language], grouping: [3], currency: ['', ''] } }) as unknown as LocaleFormatters
const numberMarks = { nl: { decimal: ',', thousands: '.' }, en: { decimal: '.', thousands: ',' } }

/**
 * Draws a specification as SVG text, without a screen, a canvas or a network: the loader refuses everything, expressions
 * are interpreted and not compiled, and text is measured with a fixed table, so that the same specification gives the
 * same bytes on every machine. Vega's own labels for screen readers are taken out; the drawing is one image with a title
 * and a description.
 *
 * @throws Error when the specification names anything outside itself
 *
 * @example
 * await drawChart(balance.spec(results, 'nl'), { id: 'chart-balance', title: '…', description: '…', language: 'nl' })
 */
export async function drawChart(spec: ChartSpec, name: DrawingName): Promise<Markup> {
  const [vega, { compile }, { expressionInterpreter }] = await Promise.all([
    import('vega'),
    import('vega-lite'),
    import('vega-interpreter'),
  ])
  measureWithTable(vega as unknown as TextMetrics)
  const { spec: vegaSpec } = compile(structuredClone(spec) as unknown as Parameters<typeof compile>[0], {
    logger: strictLogger(name.id),
  })
  const loader = refusingLoader()
  const view = new vega.View(vega.parse(vegaSpec, undefined, { ast: true }), {
    renderer: 'none',
    expr: expressionInterpreter,
    loader,
    locale: numberLocale(name.language),
    logLevel: vega.Error,
  })
  const drawn = await view.toSVG()
  view.finalize()
  if (loader.asked.length > 0)
    throw new Error(`report.chartLoads: ${name.id} names data outside itself; give inline values`)
  return verbatim(accessible(drawn, name))
}

/** Refuses every address and remembers that it was asked, since Vega goes on without the data. */
function refusingLoader() {
  const asked: string[] = []
  const refuse = (address: string): Promise<never> => {
    asked.push(address)
    return Promise.reject(new Error('report.chartLoads'))
  }
  return { asked, options: {}, load: refuse, sanitize: refuse, http: refuse, file: refuse }
}

function measureWithTable({ textMetrics }: TextMetrics): void {
  textMetrics.width = ({ fontSize = 11, fontWeight, text: own }, text = String(own ?? '')) =>
    textWidth(text, fontSize, fontWeight === 'bold' || Number(fontWeight) >= 600)
}

function strictLogger(id: string) {
  const logger = {
    level: () => logger,
    error: stop,
    warn: stop,
    info: () => logger,
    debug: () => logger,
  }
  function stop(...messages: readonly unknown[]): never {
    throw new Error(`report.chartSpec: ${id}: ${messages.join(' ')}`)
  }
  return logger as never
}

function accessible(svg: string, { id, title, description }: DrawingName): string {
  const body = svg
    .replace(/^[\s\S]*?<svg[^>]*>/, '')
    .replaceAll(/ (aria-[a-z]+|role|aria-roledescription|class|xmlns(:[a-z]+)?|version)="[^"]*"/g, '')
  const ids = [...new Set([...body.matchAll(/ id="([^"]+)"/g)].map((match) => match[1] ?? ''))]
  const renamed = ids.reduce(
    (text, own, index) =>
      text.replaceAll(` id="${own}"`, ` id="${id}-${index}"`).replaceAll(`url(#${own})`, `url(#${id}-${index})`),
    body,
  )
  const [, width = '600', height = '300'] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="${id}-title ${id}-desc" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><title id="${id}-title">${escapeText(title)}</title><desc id="${id}-desc">${escapeText(description)}</desc>${renamed}`
}
