import { personLanes } from './example-lanes.mjs'
import { exampleOutcome } from './example-outcome.mjs'

const width = 780
const left = 160
const right = 16
const laneHeight = 20
const tickWeeks = [1, 2, 4, 8, 13, 26, 52, 104, 208, 520]
const colours = ['#8fb8de', '#f0b27a', '#a9d3a5', '#d7a9cf', '#e3d37c', '#b9b3dd', '#9fd4cf', '#e8a5a0']

/** The worked examples of a measure as one drawing, each with its own line of weeks; null when nothing can be drawn. */
export function measureChart(measure, packages) {
  const drawn = measure.examples
    .map((example, index) => ({ ...example, number: index + 1, lanes: lanesOf(example) }))
    .filter(({ lanes }) => lanes.length > 0)
  if (drawn.length === 0) return null
  const states = [
    ...new Set(drawn.flatMap(({ lanes }) => lanes.flatMap(({ marks }) => marks.map(({ label }) => label)))),
  ]
  const colourOf = (label) => colours[Math.max(0, states.indexOf(label)) % colours.length]
  const parts = []
  let top = 8
  for (const example of drawn) {
    const { svg, height } = panel(measure, example, top, colourOf, packages)
    parts.push(svg)
    top += height
  }
  parts.push(`<text x="8" y="${top + 8}" fill="#444444">${legend}</text>`)
  top += 16
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${top}" viewBox="0 0 ${width} ${top}" ` +
      'font-family="Helvetica, Arial, sans-serif" font-size="11" role="img">',
    `<title>${escaped(`${measure.label.en}: worked examples in weeks`)}</title>`,
    `<rect width="${width}" height="${top}" fill="#ffffff"/>`,
    ...parts,
    '</svg>\n',
  ].join('\n')
}

const legend =
  'Week 0 is time zero. A bar with a dashed edge still lasts when observation ends; a red line is the end of observation.'

/** A group is drawn as one lane set per person, the first six. */
function lanesOf({ person, rows }) {
  if (person !== undefined) return personLanes(person)
  return (rows?.enrolled ?? []).slice(0, 6).flatMap((one, index) => {
    const lanes = personLanes(one)
    return lanes.map((lane) => ({
      ...lane,
      name: `person ${index + 1}, ${lane.name}`,
    }))
  })
}

function panel(measure, { title, number, person, rows, lanes, expected }, top, colourOf, packages) {
  const seen = (person ? [person] : rows.enrolled).map(
    (one) => (one.observationEnd ?? one.timeZero ?? 0) - (one.timeZero ?? 0),
  )
  const dated = lanes.flatMap(({ marks }) => marks).filter(({ words }) => words === undefined)
  const first = Math.min(0, ...dated.map(({ begin }) => begin))
  const last = Math.max(7, ...seen, ...dated.map(({ begin, end }) => end ?? begin + 7))
  const x = (day) => round(left + ((day - first) / (last - first)) * (width - left - right))
  const outcome = exampleOutcome(measure, expected, packages).en
  const base = top + 34 + lanes.length * laneHeight
  const hasTime = dated.length > 0
  const svg = [
    `<text x="8" y="${top + 12}" font-weight="bold">${escaped(cut(`${number}. ${title.en}`, 118))}</text>`,
    `<text x="8" y="${top + 26}" fill="#444444">${escaped(cut(`Outcome: ${outcome}`, 126))}</text>`,
    ...lanes.flatMap((lane, index) => laneSvg(lane, top + 32 + index * laneHeight, x, last, colourOf)),
    ...(hasTime ? axis(first, last, seen, top + 32, base, x) : []),
  ].join('\n')
  return { svg, height: base - top + (hasTime ? 34 : 14) }
}

function laneSvg({ name, marks }, y, x, last, colourOf) {
  const middle = y + 13
  return [
    `<text x="${left - 8}" y="${middle}" text-anchor="end" fill="#444444">${escaped(cut(name, 26))}</text>`,
    ...marks.map(({ words, begin, end, point, label }) => {
      if (words !== undefined) return `<text x="${left}" y="${middle}">${escaped(cut(words, 98))}</text>`
      if (point) return `<circle cx="${x(begin)}" cy="${y + 9}" r="4" fill="#2f5d8a"/>`
      const from = x(begin)
      const size = Math.max(2, round(x(end ?? last) - from))
      const open = end === null ? ' stroke-dasharray="4 2"' : ''
      return (
        `<rect x="${from}" y="${y + 2}" width="${size}" height="15" fill="${colourOf(label)}" stroke="#555555"${open}/>` +
        written(label, from + 4, size - 6, middle)
      )
    }),
  ]
}

function axis(first, last, seen, top, base, x) {
  const weeks = (last - first) / 7
  const step = tickWeeks.find((size) => weeks / size <= 14) ?? 520
  const ticks = []
  for (let week = Math.ceil(first / 7 / step) * step; week * 7 <= last; week += step) ticks.push(week)
  return [
    `<line x1="${left}" y1="${base}" x2="${width - right}" y2="${base}" stroke="#333333"/>`,
    ...ticks.map(
      (week) =>
        `<line x1="${x(7 * week)}" y1="${base}" x2="${x(7 * week)}" y2="${base + 4}" stroke="#333333"/>` +
        `<text x="${x(7 * week)}" y="${base + 15}" text-anchor="middle" fill="#444444">${week}</text>`,
    ),
    `<text x="8" y="${base + 15}" fill="#444444">weeks</text>`,
    `<line x1="${x(0)}" y1="${top}" x2="${x(0)}" y2="${base}" stroke="#333333"/>`,
    ...[...new Set(seen)]
      .filter((day) => day > 0 && day < last)
      .map(
        (day) =>
          `<line x1="${x(day)}" y1="${top}" x2="${x(day)}" y2="${base}" stroke="#b03030" stroke-dasharray="3 3"/>`,
      ),
  ]
}

const written = (label, at, room, y) =>
  label !== '' && label.length * 6 <= room ? `<text x="${round(at)}" y="${y}">${escaped(label)}</text>` : ''
const cut = (text, size) => (text.length > size ? `${text.slice(0, size - 1)}…` : text)
const round = (value) => Math.round(value * 10) / 10
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
