import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { main } from '../../packages/cli/src/main.ts'
import { recordingTerminal } from '../cli/recording-terminal.ts'
import { smallStudy, writeStudy } from './small-study.ts'

const formula = "=cmd|'/c calc'!A0"
const markup = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '{{constructor.constructor("alert(1)")()}}',
  '</title><style>*{display:none}</style>',
  ']]></svg>',
  '🙂🧑‍🦽',
  '__proto__',
  '../../etc/passwd',
  '[x](javascript:alert(1))',
  'naam '.repeat(300),
].join(' ')

/** The outputs of the small study with this text wherever its owner may write one. */
async function outputsWith(label: string): Promise<{ code: number; files: Map<string, string> }> {
  const files = smallStudy()
  const quoted = JSON.stringify(label)
  const yaml = (files['study.yaml'] ?? '')
    .replace('{ nl: Klein, en: Small }', `{ nl: ${quoted}, en: ${quoted} }`)
    .replace('name: Proef', `name: ${quoted}`)
    .replace('{ nl: iets, en: something }', `{ nl: ${quoted}, en: ${quoted} }`)
    .replaceAll(/label: \{[^}]*\}/g, `label: { nl: ${quoted}, en: ${quoted} }`)
  const folder = writeStudy({ ...files, 'study.yaml': yaml })
  const code = await main(['run', folder], recordingTerminal())
  const out = join(folder, 'out')
  const names = ['report.html', 'report.nl.html', ...readdirSync(join(out, 'tables')).map((name) => `tables/${name}`)]
  return { code, files: new Map(names.map((name) => [name, readFileSync(join(out, name), 'utf8')])) }
}

/** Every element of a page with the names of its attributes, in order: what a browser would build. */
const elements = (page: string) =>
  [...page.matchAll(/<(\/?[a-z!][^\s>]*)((?:\s+[^\s=>]+(?:="[^"]*")?)*)\s*\/?>/gi)].map(
    ([, name, attributes = '']) =>
      `${name} ${[...attributes.matchAll(/([^\s=]+)="/g)].map(([, key]) => key).join(' ')}`,
  )

let harmless: Map<string, string>
beforeAll(async () => {
  harmless = (await outputsWith('Een gewone naam')).files
})

describe('a text in study.yaml that is meant to do harm', () => {
  it('stays text: the page is built of the same elements', async () => {
    const { code, files } = await outputsWith(markup)
    expect(code).toBe(0)
    for (const name of ['report.html', 'report.nl.html']) {
      const built = elements(files.get(name) ?? '')
      expect(built.length).toBeGreaterThan(200)
      expect(built.filter((element) => /^script|\son[a-z]+/i.test(element))).toEqual([])
      expect(new Set(built)).toEqual(new Set(elements(harmless.get(name) ?? '')))
    }
  })

  it('a formula does not reach a spreadsheet as one', async () => {
    const { code, files } = await outputsWith(formula)
    expect(code).toBe(0)
    for (const [name, text] of files)
      if (name.endsWith('.csv')) expect(text.split('\n').filter((line) => /(^|,)"?=cmd/.test(line))).toEqual([])
  })
})
