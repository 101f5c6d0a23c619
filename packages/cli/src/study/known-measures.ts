import { measures } from '@doorstroom/measures'
import { closest } from '@doorstroom/trajectories'
import type { studySchema } from './study-schema.ts'

/** The study schema with every measure id checked against the catalogue and the study's own instruments. */
export function knownMeasures(schema: typeof studySchema): typeof studySchema {
  return schema.superRefine((study, context) => {
    const known = [...measures.map(({ id }) => id as string), ...study.instruments.map(({ id }) => id)]
    const complain = (id: string, path: (string | number)[]) => {
      if (known.includes(id)) return
      const suggestion = closest(id, known)
      const en = suggestion === null ? 'see doorstroom list measures' : `did you mean ${suggestion}?`
      const nl = suggestion === null ? 'zie doorstroom list measures' : `bedoelt u ${suggestion}?`
      const params = { nl: `geen maat met deze naam; ${nl}`, en: `no measure of this name; ${en}` }
      context.addIssue({ code: 'custom', path, message: params.en, params })
    }
    const { primary, ...lists } = study.measures
    if (primary !== undefined) complain(primary, ['measures', 'primary'])
    for (const [role, ids] of Object.entries(lists))
      for (const [position, id] of ids.entries()) complain(id, ['measures', role, position])
    for (const id of Object.keys(study.options)) complain(id, ['options', id])
  })
}
