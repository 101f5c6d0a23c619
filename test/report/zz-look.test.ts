import { writeFileSync } from 'node:fs'
import { renderReport } from '@doorstroom/report'
import { it } from 'vitest'
import { studies } from './fixture.ts'

it('writes pages to look at', async () => {
  for (const [name, make] of Object.entries(studies))
    for (const language of ['nl', 'en'] as const)
      writeFileSync(
        `/tmp/look/${name.replace(' ', '-')}.${language}.html`,
        await renderReport(make(), {
          language,
          version: '0.1.0',
          command: 'doorstroom run kompas',
          otherLanguageFile: 'report.en.html',
          resultsHash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
        }),
      )
})
