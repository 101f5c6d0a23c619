import { fontStack, palette } from '../style/palette.ts'

/** Look of every chart: quiet axes, no boxes, text large enough to read. */
export const chartConfig = {
  aria: false,
  background: 'transparent',
  font: fontStack,
  padding: 4,
  lineBreak: '\n',
  view: { stroke: null },
  axis: {
    labelFontSize: 13,
    titleFontSize: 13,
    titleFontWeight: 400,
    labelColor: palette.soft,
    titleColor: palette.soft,
    gridColor: '#e5e8ec',
    domainColor: palette.grey,
    tickColor: palette.grey,
    labelLimit: 0,
    titleLimit: 0,
    titlePadding: 8,
    labelPadding: 6,
  },
  axisY: { domain: false, ticks: false },
  header: { labelFontSize: 13, labelFontWeight: 600, labelColor: palette.ink, titleFontSize: 13, labelLimit: 0 },
  text: { fontSize: 13, color: palette.ink },
  title: { color: palette.ink },
} as const

const schema = 'https://vega.github.io/schema/vega-lite/v6.json'

/**
 * A complete specification: the parts of one chart with the look of all.
 *
 * @example
 * chartSpec({ mark: 'bar', data: { values: [] } }).config // chartConfig
 */
export function chartSpec(parts: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return { $schema: schema, config: chartConfig, ...parts }
}
