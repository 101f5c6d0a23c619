import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { main } from '../../packages/cli/src/main.ts'
import { smallStudy, writeStudy } from '../hostile/small-study.ts'
import { recordingTerminal } from './recording-terminal.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const published = (name: string) => {
  const schema = JSON.parse(readFileSync(join(root, `docs/schema/${name}.schema.json`), 'utf8'))
  return new Ajv2020({ allErrors: true, strict: false, validateFormats: false }).compile(schema)
}

describe('the published schemas, read by a program that is not ours', () => {
  it('accept the exact and the released results of a run, and refuse a row without its estimand', async () => {
    const accepts = published('results')
    const study = writeStudy(smallStudy())
    expect(await main(['run', study], recordingTerminal())).toBe(0)
    for (const name of ['results.json', 'private/results-exact.json']) {
      const document = JSON.parse(readFileSync(join(study, 'out', name), 'utf8'))
      expect(accepts(document), JSON.stringify(accepts.errors)).toBe(true)
      const [{ estimand: _, ...row }, ...rows] = document.rows
      expect(accepts({ ...document, rows: [row, ...rows] })).toBe(false)
    }
  })

  it('accept the study files of the data sets, and refuse an unknown key', () => {
    const accepts = published('study')
    for (const name of ['demo-kompas', 'jobs-ii', 'nsw-dw', 'nsw-psid', 'mvad']) {
      const study = parse(readFileSync(join(root, 'datasets', name, 'study.yaml'), 'utf8'))
      expect(accepts(study), `${name}: ${JSON.stringify(accepts.errors)}`).toBe(true)
      expect(accepts({ ...study, horizonDay: 3 })).toBe(false)
    }
  })

  it('accept the mappings of the data sets', () => {
    const accepts = published('mapping')
    for (const name of ['jobs-ii', 'nsw-dw', 'nsw-psid', 'mvad']) {
      const mapping = parse(readFileSync(join(root, 'datasets', name, 'mapping.yaml'), 'utf8'))
      expect(accepts(mapping), `${name}: ${JSON.stringify(accepts.errors)}`).toBe(true)
    }
  })
})
