import { measureChart } from './measure-chart.mjs'
import { measureIndex } from './measure-index.mjs'
import { measurePage } from './measure-page.mjs'

/** docs/measures: the index, a page per measure and the drawing of its worked examples. */
export const measurePages = (packages) => [
  { path: 'docs/measures/README.md', content: measureIndex(packages) },
  ...packages.measures.measures.flatMap((measure) => {
    const chart = measureChart(measure, packages)
    return [
      { path: `docs/measures/${measure.id}.md`, content: measurePage(measure, chart !== null, packages) },
      ...(chart === null ? [] : [{ path: `docs/measures/chart/${measure.id}.svg`, content: chart }]),
    ]
  }),
]
