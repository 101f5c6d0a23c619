import { gradeSchemes, gradeStudy, wwcAttrition } from '@doorstroom/evidence'
import { describe, expect, it } from 'vitest'
import { attritionRows, balanceRow, differenceRow, studyOf } from '../results-documents.ts'

const grade = (scheme: string, ...parts: Parameters<typeof studyOf>) =>
  gradeStudy(studyOf(...parts)).find((given) => given.scheme === scheme)!
const compared = { design: 'comparison-group', assignmentMechanism: 'matched', estimand: 'ATT' } as const

describe('the Maryland scale', () => {
  const level = (design: 'randomised' | 'comparison-group' | 'single-group', assignmentMechanism: string) =>
    grade('maryland-scale', 'utrecht', [], { design, assignmentMechanism }).level

  it('follows from how people came into their arm', () => {
    expect(level('randomised', 'individual-random')).toBe('5')
    expect(level('comparison-group', 'cutoff')).toBe('4')
    expect(level('comparison-group', 'did')).toBe('3')
    expect(level('comparison-group', 'matched')).toBe('2')
    expect(level('single-group', 'before-after')).toBe('1')
  })

  it('is 1 when that is unknown, and never above what the design can carry', () => {
    expect(level('comparison-group', 'UNK')).toBe('1')
    expect(level('randomised', 'toString')).toBe('1')
    expect(level('comparison-group', 'individual-random')).toBe('4')
    expect(level('single-group', 'individual-random')).toBe('1')
  })
})

describe('attrition', () => {
  const level = (lostTreated: number, lostComparison: number, boundary?: 'cautious' | 'optimistic') =>
    wwcAttrition(
      {
        ...{ assignedTreated: 1000, assignedComparison: 1000 },
        ...{ analysedTreated: 1000 - lostTreated, analysedComparison: 1000 - lostComparison },
      },
      boundary,
    )

  it('is low up to the boundary for its overall share, and high above it', () => {
    // 10 % overall: 6.3 points cautious, 10.9 optimistic
    expect(level(131, 69)).toMatchObject({ overall: 0.1, level: 'low' })
    expect(level(132, 68)?.level).toBe('high')
    expect(level(132, 68, 'optimistic')?.level).toBe('low')
    expect(level(155, 45, 'optimistic')?.level).toBe('high')
  })

  it('between two whole percentages takes the stricter boundary, and beyond the last is always high', () => {
    // 20.5 % overall: 5.4 at 20, 5.3 at 21
    expect(level(231, 179)?.level).toBe('low')
    expect(level(232, 178)?.level).toBe('high')
    expect(level(580, 580)?.level).toBe('high')
    expect(level(570, 570)?.level).toBe('low')
  })

  it('cannot be told of an empty arm', () => {
    const counts = { assignedTreated: 0, assignedComparison: 10, analysedTreated: 0, analysedComparison: 10 }
    expect(wwcAttrition(counts)).toBeNull()
  })
})

describe('the standards of the What Works Clearinghouse', () => {
  const difference = differenceRow(0.06, 0.03)
  const level = (...[rows, study]: [Parameters<typeof studyOf>[1], Parameters<typeof studyOf>[2]?]) =>
    grade('wwc-group-design', 'utrecht', rows, study)

  it('are met without reservations by a draw by lot with low attrition, whatever the balance', () => {
    const rows = [difference, ...attritionRows([200, 200], [180, 175]), balanceRow('age', 0.4)]
    expect(level(rows)).toMatchObject({ level: 'without-reservations', reasons: [{ code: 'evidence.lowAttrition' }] })
  })

  it('are met with reservations when attrition is high and the arms were alike at the start', () => {
    const lost = [difference, ...attritionRows([200, 200], [180, 120])]
    expect(level([...lost, balanceRow('age', 0.2)]).level).toBe('with-reservations')
    expect(level([...lost, balanceRow('age', 0.2), balanceRow('sex', -0.26)]).level).toBe('does-not-meet')
    expect(level(lost).level).toBeNull()
  })

  it('look at the balance after weighting, and ask for adjustment above 0.05', () => {
    const balance = [balanceRow('age', 0.6), balanceRow('age', 0.04, 'ATT-weights')]
    const raw = differenceRow(0.06, 0.03, { estimator: 'difference-in-means' })
    expect(level([raw, ...balance], compared).level).toBe('with-reservations')
    expect(level([raw, balanceRow('age', 0.06)], compared)).toMatchObject({
      level: 'does-not-meet',
      reasons: [{ code: 'evidence.baselineNotAdjusted' }],
    })
    expect(level([difference, balanceRow('age', 0.06)], compared).level).toBe('with-reservations')
  })

  it('cannot be judged without flow, without balance, or with a hidden difference', () => {
    expect(level([difference])).toMatchObject({ level: null, reasons: [{ code: 'evidence.unknownAttrition' }] })
    expect(level([difference], compared).level).toBeNull()
    const hidden = { ...balanceRow('age', 0.1), estimate: null, status: 'suppressed' as const }
    expect(level([difference, hidden, balanceRow('sex', 0.01)], compared).level).toBeNull()
  })

  it('are not met without a comparison', () => {
    expect(level([], { design: 'single-group', assignmentMechanism: 'single-group' }).level).toBe('does-not-meet')
  })
})

it('every scheme gives a reason in both languages and a source', () => {
  for (const scheme of gradeSchemes) {
    expect(scheme.sources.length).toBeGreaterThan(0)
    for (const { text } of scheme.grade(studyOf('utrecht', [])).reasons) {
      expect(text.nl.length * text.en.length).toBeGreaterThan(100)
    }
  }
})
