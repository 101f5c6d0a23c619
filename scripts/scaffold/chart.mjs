export const chart = {
  name: 'chart',
  folder: 'packages/report/src/chart',
  list: 'charts',
  next: 'look at it in both languages',
  content: (id, exportName) => `import type { Chart } from './chart.ts'

/** Which rows does it show, and what must a reader see at a glance? */
export const ${exportName}: Chart = {
  id: '${id}',
  question: { nl: 'Welke vraag beantwoordt de figuur?', en: 'Which question does the chart answer?' },
  accepts: () => false,
  spec: () => ({ mark: 'point', data: { values: [] } }),
  table: (_results, language) => ({ caption: ${exportName}.question[language], header: [], rows: [] }),
  alternative: (_results, language) => ${exportName}.question[language],
}
`,
}
