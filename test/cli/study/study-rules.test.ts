import { describe, expect, it } from 'vitest'
import { studyRules } from '../../../packages/cli/src/study/rule/index.ts'
import { type StudyFile, studySchema } from '../../../packages/cli/src/study/study-schema.ts'

const text = { nl: 'iets', en: 'something' }
const honest: StudyFile = studySchema.parse({
  doorstroom: 1,
  id: 'honest-study',
  title: text,
  question: text,
  intervention: { name: 'X', description: text, setting: text },
  design: 'randomised',
  assignmentMechanism: 'individual-random',
  arms: { treated: { codes: ['treatment'], label: text }, comparison: { codes: ['control'], label: text } },
  horizonDays: 364,
  measures: { primary: 'sustained-employment', secondary: ['good-job'], context: ['raw-outflow-rate'] },
  precision: { unit: 'day', reason: 'weeks are counted from assignment' },
})

/** For each rule, studies that break it and no other. */
const breaking: Record<string, Partial<StudyFile>[]> = {
  'study.rawOutflowAsOutcome': [
    { measures: { ...honest.measures, primary: 'raw-outflow-rate' } },
    { measures: { ...honest.measures, secondary: ['raw-outflow-rate'] } },
  ],
  'study.conditionalPrimary': [{ measures: { ...honest.measures, primary: 'wage-ratio' } }],
  'study.designAgainstAssignment': [
    { assignmentMechanism: 'matched' },
    { design: 'comparison-group', assignmentMechanism: 'cluster-random' },
  ],
  'study.comparisonWithoutArms': [
    { design: 'single-group', assignmentMechanism: 'single-group' },
    { measures: { ...honest.measures, primary: undefined } },
  ],
}

describe('rules no study may set aside', () => {
  it('let an honest study through', () => {
    expect(studyRules.filter((rule) => rule.breaks(honest))).toEqual([])
  })

  for (const rule of studyRules)
    it(`${rule.id} stops a study that breaks it, and says the remedy in both languages`, () => {
      const studies = breaking[rule.id] ?? []
      expect(studies.length).toBeGreaterThan(0)
      for (const change of studies)
        expect(studyRules.filter(({ breaks }) => breaks({ ...honest, ...change })).map(({ id }) => id)).toEqual([
          rule.id,
        ])
      for (const words of [rule.message, rule.fix]) expect(words.nl !== words.en && words.nl !== '').toBe(true)
    })
})
