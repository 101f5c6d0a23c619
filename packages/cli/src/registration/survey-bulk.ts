import type { Study } from '../study/study.ts'
import { loadMapping } from './load-mapping.ts'
import { stageBulk } from './stage-bulk.ts'
import type { Survey } from './survey.ts'

/** What there is to say of a bulk study; its rows stay in the engine and are not handed on. */
export async function surveyBulk(study: Study): Promise<Survey> {
  const { staged, findings } = await stageBulk(study)
  staged.close()
  const rows = new Map([...staged.rows].map(([name, { accepted }]) => [name, accepted]))
  return {
    findings,
    rows,
    sources: new Map(),
    mapped: new Map(),
    tables: new Map(),
    mapping: loadMapping(study.folder),
    incomplete: new Set(),
  }
}
