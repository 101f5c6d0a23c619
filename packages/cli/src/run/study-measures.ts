import { completeMeasureSet, defineStudyInstrument, type Measure, measures } from '@doorstroom/measures'
import type { MeasureEntry } from '@doorstroom/statistics'
import { DataError } from '@doorstroom/trajectories'
import { z } from 'zod'
import type { StudyFile } from '../study/study-schema.ts'
import { ownScales } from './own-scales.ts'
import type { StudyMeasure } from './study-measure.ts'

/** Gates that every comparison gets, whether or not the study names them; the grade comes last, as it counts the others. */
const comparisonGates = [
  'follow-up-coverage',
  'differential-attrition',
  'covariate-balance',
  'unmeasured-confounding',
  'evidence-grade',
]
const always = ['creaming-index', 'scale-reliability']

/**
 * Every measure a study computes, each once, in the order primary, secondary, context, description, exploratory,
 * gates. What a measure may not go without (the companions of raw outflow, the unconditional twin of a measure of
 * workers) is added as description.
 *
 * @throws DataError when options do not fit a measure
 */
export function studyMeasures(study: StudyFile): StudyMeasure[] {
  const { primary, ...lists } = study.measures
  const roles = new Map<string, MeasureEntry['role']>()
  const add = (ids: readonly string[], role: MeasureEntry['role']) => {
    for (const id of ids) if (!roles.has(id)) roles.set(id, role)
  }
  add(primary === undefined ? [] : [primary], 'primary')
  add(lists.secondary, 'secondary')
  add(lists.context, 'context')
  const gates = study.design === 'single-group' ? [] : comparisonGates
  add(
    [...lists.description, ...always].filter((id) => !gates.includes(id)),
    'description',
  )
  add(lists.exploratory, 'exploratory')
  add(completeMeasureSet([...roles.keys()]), 'description')
  add(gates, 'gate')
  const definitions: Measure[] = [...measures, ...study.instruments.map(instrumentMeasure)]
  return [...roles].flatMap(([id, role]) => {
    const measure = definitions.find((definition) => definition.id === id)
    return measure === undefined ? [] : [{ measure, role, options: measureOptions(measure, study) }]
  })
}

function instrumentMeasure(instrument: StudyFile['instruments'][number]): Measure {
  const { instrument: source, phrase, items, ...rest } = instrument
  return defineStudyInstrument({
    ...rest,
    ...(phrase === undefined ? {} : { phrase }),
    ...(items === undefined ? {} : { items }),
    instrument: source ?? instrument.id,
  })
}

const reversedItems = (study: StudyFile): Record<string, number[]> =>
  Object.fromEntries(ownScales(study).map(({ id, items }) => [id, [...items.reversed]]))

/**
 * The options of a measure in a study: those the study gives, and its follow-up where the measure can look so many weeks
 * ahead.
 *
 * @throws DataError when an option does not fit
 */
export function measureOptions(measure: Measure, study: StudyFile): Record<string, unknown> {
  const given = study.options[measure.id] ?? {}
  const takes = (name: string) => measure.options instanceof z.ZodObject && name in measure.options.shape
  const weeks = Math.floor(study.horizonDays / 7)
  const followUp = takes('weeks') && measure.options.safeParse({ ...given, weeks }).success ? { weeks } : {}
  const reversed = takes('reversedItems') ? { reversedItems: reversedItems(study) } : {}
  const parsed = measure.options.safeParse({ ...followUp, ...reversed, ...given })
  if (parsed.success) return parsed.data as Record<string, unknown>
  throw new DataError(
    parsed.error.issues.map((issue) => ({
      code: 'study.optionInvalid',
      severity: 'error',
      file: 'study.yaml',
      line: null,
      column: `options.${measure.id}.${issue.path.join('.')}`,
      message: { nl: `de optie past niet: ${issue.message}`, en: `the option does not fit: ${issue.message}` },
      fix: { nl: `zie doorstroom list measures ${measure.id}`, en: `see doorstroom list measures ${measure.id}` },
    })),
  )
}
