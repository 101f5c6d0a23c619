import { publicPolicy, release } from '@doorstroom/disclosure'
import { type PoolFailure, poolMeasure, randomEffects } from '@doorstroom/evidence'
import { resultRowSchema } from '@doorstroom/statistics'
import { describe, expect, it } from 'vitest'
import { attritionRows, differenceRow, studyOf } from '../results-documents.ts'

const measure = 'sustained-employment'
const studies = [
  studyOf('utrecht', [differenceRow(0.06, 0.03)]),
  studyOf('gent', [differenceRow(0.01, 0.02)]),
  studyOf('leeds', [differenceRow(0.11, 0.04)]),
]
const failure = (...others: typeof studies): PoolFailure => {
  try {
    poolMeasure([...studies, ...others], measure)
  } catch (error) {
    return error as PoolFailure
  }
  throw new Error('the studies were pooled')
}

describe('one measure over several studies', () => {
  it('is pooled from the difference that each claim rests on', () => {
    const { pool, rows, studies: pooled, leftOut } = poolMeasure(studies, measure)
    expect(pool).toEqual(
      randomEffects(
        [
          [0.06, 0.03],
          [0.01, 0.02],
          [0.11, 0.04],
        ].map(([estimate, stdError]) => ({ estimate: estimate!, stdError: stdError! })),
      ),
    )
    expect(pooled.map(({ study }) => study)).toEqual(['utrecht', 'gent', 'leeds'])
    expect(leftOut).toEqual([])
    expect(rows[0]).toMatchObject({
      term: 'pooled-difference',
      estimand: 'ITT',
      unit: 'share',
      n: 1200,
      horizonDays: 364,
    })
    expect(rows[0]!.warnings).toContain('evidence.fewStudies')
  })

  it('gives rows of the contract with ids of their own', () => {
    const { rows } = poolMeasure(studies, measure)
    for (const row of rows) expect(resultRowSchema.parse(row).status).toBe('ok')
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
  })

  it('leaves out and names a study whose difference is hidden or has no standard error', () => {
    const few = release(studyOf('delft', [differenceRow(0.3, 0.2), ...attritionRows([9, 30], [9, 30])]), publicPolicy)
    const other = studyOf('breda', [differenceRow(0.3, null)])
    const { leftOut, rows } = poolMeasure([...studies, few, other], measure)
    expect(leftOut).toEqual([
      { study: 'delft', reason: 'hidden' },
      { study: 'breda', reason: 'noStandardError' },
    ])
    expect(rows[0]!.warnings).toContain('evidence.studiesLeftOut')
  })

  it('is not pooled over different people, units or horizons, nor with one study twice', () => {
    const refused = (parts: Parameters<typeof differenceRow>[2]) =>
      failure(studyOf('delft', [differenceRow(0.1, 0.05, parts)])).code
    expect(refused({ estimand: 'ATT' })).toBe('evidence.mixedEstimands')
    expect(refused({ unit: 'weeks' })).toBe('evidence.mixedUnits')
    expect(refused({ horizonDays: 728 })).toBe('evidence.mixedHorizons')
    const twice = failure(studyOf('gent', [differenceRow(0.1, 0.05)]))
    expect([twice.code, twice.studies]).toEqual(['evidence.sameStudyTwice', ['gent']])
  })

  it('takes the horizon that is asked for', () => {
    const later = studies.map((document) =>
      studyOf(document.study.id, [...document.rows, differenceRow(0.02, 0.05, { horizonDays: 728 })]),
    )
    expect(poolMeasure(later, measure, { horizonDays: 728 }).pool.estimate).toBeCloseTo(0.02, 12)
    expect(() => poolMeasure(later, measure)).toThrow('different times')
  })

  it('needs two usable studies', () => {
    expect(() => poolMeasure(studies.slice(0, 1), measure)).toThrow('at least two'.replace('at', 'At'))
    expect(() => poolMeasure(studies, 'weeks-in-paid-work')).toThrow('fewer than two')
  })
})
