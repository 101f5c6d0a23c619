import { readdirSync, readFileSync } from 'node:fs'
import { statisticsGlossary } from '@doorstroom/statistics'
import { expect, it } from 'vitest'

it('every code that the package can give has a meaning in both languages, and no meaning is left over', () => {
  const folder = new URL('../../../packages/statistics/src/', import.meta.url)
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('-glossary.ts'))
    .map((name) => readFileSync(new URL(name, folder), 'utf8').replaceAll(/^\s*(\*|\/\*\*|\/\/).*$/gm, ''))
  const used = new Set(sources.flatMap((source) => source.match(/'(statistics\.\w+|notFinite)'/g) ?? []))
  expect(Object.keys(statisticsGlossary).sort()).toEqual([...used].map((code) => code.slice(1, -1)).sort())
  for (const text of Object.values(statisticsGlossary)) expect(text.nl).not.toBe(text.en)
})
