import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { renderReport } from '@doorstroom/report'
import { it } from 'vitest'
import { studies } from './fixture.ts'

it('writes pages to look at', async () => {
  const all: Record<string, () => unknown> = { ...studies }
  for (const name of ['demo', 'st-jobs-ii', 'st-mvad', 'st-nsw-dw', 'st-nsw-psid'])
    if (existsSync(`/tmp/look/${name}/out/results.json`)) all[name] = () => JSON.parse(readFileSync(`/tmp/look/${name}/out/results.json`, 'utf8'))
  for (const [name, make] of Object.entries(all))
    for (const language of ['nl', 'en'] as const)
      writeFileSync(`/tmp/look/${name.replace(' ', '-')}.${language}.html`, await renderReport(make() as never, { language, version: '0.1.0', command: 'doorstroom run kompas', otherLanguageFile: 'report.en.html', resultsHash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08' }))
})
