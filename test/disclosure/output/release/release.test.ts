import { disclosureGlossary, internalPolicy, publicPolicy, release } from '@doorstroom/disclosure'
import { describe, expect, it } from 'vitest'
import { differenceRow, documentOf, row, shareRow } from '../releasable-rows.ts'

const releasedRow = (...rows: Parameters<typeof documentOf>) => release(documentOf(...rows), publicPolicy).rows[0]!
const arms = (treated: [number, number], comparison: [number, number]) => [
  shareRow(...treated, { arm: 'treated' }),
  shareRow(...comparison, { arm: 'comparison' }),
]

describe('a count', () => {
  const count = (estimate: number) => releasedRow(row({ measure: 'flow', term: 'started', unit: 'persons', estimate }))

  it('below ten is hidden, also a true zero, and never becomes zero', () => {
    for (const persons of [0, 1, 9]) {
      expect(count(persons)).toMatchObject({ estimate: null, status: 'suppressed', reasons: ['O-01'] })
    }
  })

  it('of ten or more is rounded to a multiple of five', () => {
    expect([10, 12, 13, 98].map((persons) => count(persons).estimate)).toEqual([10, 10, 15, 100])
    expect(count(12).disclosure).toBe('public: O-02')
  })

  it('is hidden when it only reaches the threshold by rounding', () => {
    const policy = { ...publicPolicy, threshold: 12 }
    const released = release(documentOf(row({ unit: 'persons', estimate: 12 })), policy)
    expect(released.rows[0]!.status).toBe('suppressed')
  })
})

describe('a share', () => {
  it('is computed from the rounded counts, with the Wilson interval of those counts', () => {
    const released = releasedRow(shareRow(47, 98))
    // 47 -> 45, 98 -> 100; Wilson for 45 of 100 at 95 % is 0.3561 to 0.5476
    expect(released).toMatchObject({ estimate: 0.45, n: 100, nEvents: 45, confLow: 0.36, confHigh: 0.55 })
    expect(released.disclosure).toBe('public: O-03, O-02')
  })

  it('has tenths of a percentage from a thousand persons', () => {
    expect(releasedRow(shareRow(333, 999)).estimate).toBe(0.335)
    expect(releasedRow(shareRow(333, 960)).estimate).toBe(0.35)
  })

  it('is hidden when fewer than ten had the event, or fewer than ten had not', () => {
    expect(releasedRow(shareRow(9, 100)).reasons).toEqual(['O-01'])
    expect(releasedRow(shareRow(91, 100)).reasons).toEqual(['O-03'])
    expect(releasedRow(shareRow(100, 100)).status).toBe('suppressed')
    expect(releasedRow(shareRow(10, 20)).status).toBe('ok')
  })

  it('of persons with other weights or censoring has its own count rounded, and its interval moves along', () => {
    const released = releasedRow(row({ estimate: 0.34, n: 100, nEvents: 20, confLow: 0.2, confHigh: 0.48 }))
    expect(released).toMatchObject({ estimate: 0.35, confLow: 0.21, confHigh: 0.49, nEvents: 20 })
  })

  it('that does not say how many persons it is about is hidden', () => {
    expect(releasedRow(row({ estimate: 0.5 })).status).toBe('suppressed')
  })
})

describe('an amount', () => {
  const mean = { estimator: 'mean', term: 'mean', unit: 'weeks', n: 43, estimate: 26.4831, stdError: 1.2345 }

  it('is shown to three digits with its interval, and its error to two', () => {
    const released = releasedRow(row({ ...mean, confLow: 24.0111, confHigh: 28.999 }))
    expect(released).toMatchObject({ estimate: 26.5, confLow: 24, confHigh: 29, stdError: 1.2, n: 45 })
  })

  it('that everyone has alike is hidden, since it is then each one of them', () => {
    expect(releasedRow(row({ ...mean, stdError: 0 })).reasons).toEqual(['O-05'])
  })

  it('is never the smallest or largest value, and a median needs twice the threshold', () => {
    expect(releasedRow(row({ ...mean, term: 'maximum' })).reasons).toEqual(['O-07'])
    expect(releasedRow(row({ ...mean, term: 'median', n: 19 })).reasons).toEqual(['O-06'])
    expect(releasedRow(row({ ...mean, term: 'median', n: 20 })).status).toBe('ok')
  })
})

describe('a difference', () => {
  const adjusted = { estimate: 0.0567, confLow: -0.0071, confHigh: 0.1222, stdError: 0.0333, pValue: 0.08123, n: 200 }

  it('is in whole percentage points, its error and p-value in two digits', () => {
    const released = releasedRow(differenceRow(adjusted), ...arms([48, 100], [40, 100]))
    expect(released).toMatchObject({ estimate: 0.06, confLow: -0.01, confHigh: 0.12, stdError: 0.033, pValue: 0.081 })
    expect(released.disclosure).toBe('public: O-22, O-02')
  })

  it('is in tenths of a percentage point when both arms have a thousand persons', () => {
    expect(releasedRow(differenceRow(adjusted), ...arms([480, 1000], [400, 1000])).estimate).toBe(0.057)
    expect(releasedRow(differenceRow(adjusted), ...arms([480, 1000], [400, 990])).estimate).toBe(0.06)
  })

  it('of two raw shares is computed from the rounded counts, or it would give the exact counts back', () => {
    const raw = { ...adjusted, estimate: 0.47 - 0.43, confLow: -0.1, confHigh: 0.18 }
    const released = releasedRow(differenceRow(raw), ...arms([47, 100], [43, 100]))
    expect(released).toMatchObject({ estimate: 0, confLow: -0.14, confHigh: 0.14 })
  })

  it('is hidden when one arm may not be shown, and so is what was computed from it', () => {
    const eValue = row({
      measure: 'unmeasured-confounding',
      unit: 'ratio',
      term: 'sustained-employment',
      estimate: 1.8,
    })
    const rows = release(documentOf(differenceRow(adjusted), eValue, ...arms([48, 100], [4, 100])), publicPolicy).rows
    expect(rows.map(({ status }) => status)).toEqual(['suppressed', 'suppressed', 'ok', 'suppressed'])
    expect(rows[0]!.reasons).toEqual(['O-22'])
  })

  it('is hidden when the document does not describe the arms', () => {
    expect(releasedRow(differenceRow(adjusted)).reasons).toEqual(['O-22'])
  })

  it('rests on the rows of its own population', () => {
    const women = { population: 'women' }
    const rows = [
      differenceRow({ ...adjusted, ...women }),
      ...arms([48, 100], [40, 100]),
      shareRow(4, 40, { ...women, arm: 'treated' }),
      shareRow(15, 40, { ...women, arm: 'comparison' }),
    ]
    expect(releasedRow(...rows).status).toBe('suppressed')
  })
})

describe('an arm of fewer than ten persons', () => {
  it('is not shown, nor anything that compares with it', () => {
    const size = { measure: 'flow', unit: 'persons' }
    const rows = [
      row({ ...size, term: 'inTreated', estimate: 8 }),
      row({ ...size, term: 'inComparison', estimate: 90 }),
      row({ ...size, term: 'enrolled', estimate: 98 }),
      row({ measure: 'covariate-balance', term: 'age', unit: 'standardized-mean-difference', estimate: 0.31, n: 98 }),
      row({ arm: 'treated', term: 'mean', unit: 'weeks', n: 12, estimate: 20, stdError: 3 }),
      row({ arm: 'comparison', term: 'mean', unit: 'weeks', n: 90, estimate: 18.234, stdError: 1 }),
      differenceRow({ unit: 'weeks', estimate: 1.8, n: 102 }),
    ]
    const shown = release(documentOf(...rows), publicPolicy).rows.filter(({ estimate }) => estimate !== null)
    expect(shown.map(({ arm, term }) => arm ?? term)).toEqual(['enrolled', 'comparison'])
  })
})

describe('a curve over time', () => {
  const point = (horizonDays: number, nEvents: number, n = 60) =>
    shareRow(nEvents, n, { estimator: 'aalen-johansen', term: 'work', horizonDays })

  it('keeps its last point and, going back, points with ten events in between', () => {
    const released = release(documentOf(...[4, 11, 18, 22, 25, 33].map((events, month) => point(month * 30, events))), {
      ...publicPolicy,
    })
    expect(released.rows.map(({ estimate }) => estimate)).toEqual([null, 0.17, null, 0.33, null, 0.58])
    expect(released.rows[4]!.reasons).toEqual(['O-10'])
  })

  it('stops where fewer than ten remain', () => {
    const released = release(documentOf(point(30, 20), point(60, 52)), publicPolicy)
    expect(released.rows.map(({ status }) => status)).toEqual(['ok', 'suppressed'])
  })
})

describe('a hidden number', () => {
  const state = (term: string, nEvents: number) =>
    shareRow(nEvents, 100, { measure: 'state-distribution', estimator: 'state-distribution', term, horizonDays: 182 })
  const hiddenTerms = (...rows: Parameters<typeof documentOf>) =>
    release(documentOf(...rows), publicPolicy)
      .rows.filter(({ status }) => status === 'suppressed')
      .map(({ term, reasons }) => `${term} ${reasons[0]}`)

  it('among shares that add up to everyone takes the next smallest along', () => {
    expect(hiddenTerms(state('work', 55), state('none', 25), state('school', 16), state('care', 4))).toEqual([
      'school O-13',
      'care O-01',
    ])
  })

  it('among moves from one state takes along only moves from that state', () => {
    const move = (term: string, nEvents: number) =>
      shareRow(nEvents, 200, { measure: 'state-transitions', estimator: 'transitions', term })
    const rows = [move('none>none', 150), move('none>work', 44), move('none>care', 6), move('work>work', 180)]
    expect(hiddenTerms(...rows, move('work>none', 20))).toEqual(['none>work O-13', 'none>care O-01'])
  })

  it('of one arm takes the other arm along when the total is shown', () => {
    expect(hiddenTerms(shareRow(45, 200), ...arms([5, 90], [40, 110]))).toEqual(['proportion O-01', 'proportion O-13'])
  })

  it('among causes needs those without an event to be enough, or hides the smallest cause', () => {
    const cause = (term: string, nEvents: number) => shareRow(nEvents, 60, { estimator: 'aalen-johansen', term })
    expect(hiddenTerms(cause('work', 30), cause('moved', 24))).toEqual(['moved O-13'])
    expect(hiddenTerms(cause('work', 25), cause('moved', 20))).toEqual([])
  })

  it('of reasons for missing takes another reason along', () => {
    const missing = (reason: string, estimate: number) =>
      row({ term: `missing.${reason}`, unit: 'persons', estimate, n: 180, estimator: 'count' })
    expect(hiddenTerms(missing('noFollowUp', 40), missing('tooFewAnswers', 12), missing('noBaseline', 3))).toEqual([
      'missing.tooFewAnswers O-13',
      'missing.noBaseline O-01',
    ])
  })

  it('between the lowest and highest possible share takes both along', () => {
    const bound = (term: string, nEvents: number) => shareRow(nEvents, 100, { term })
    expect(hiddenTerms(bound('lowest', 40), bound('highest', 47))).toEqual(['lowest O-13', 'highest O-13'])
    expect(hiddenTerms(bound('lowest', 40), bound('highest', 55))).toEqual([])
  })
})

describe('a number about the design', () => {
  it('such as the grade of the evidence is not taken for the level of an arm', () => {
    const graded = row({ measure: 'evidence-grade', term: 'level', unit: 'level', estimate: 4, n: 150 })
    expect(releasedRow(graded)).toMatchObject({ estimate: 4, disclosure: 'public: O-05, O-02' })
  })

  it('has two decimals, and is not judged as a share of people with an event', () => {
    const support = row({ measure: 'comparison-design', term: 'common-support', estimate: 0.98765, n: 150 })
    expect(releasedRow(support)).toMatchObject({ estimate: 0.99, n: 150, disclosure: 'public: O-12, O-02' })
  })
})

describe('a released document', () => {
  it('says under which rules, in both languages, and explains the codes in its rows', () => {
    const released = release({ ...documentOf(shareRow(3, 40)), glossary: {} }, publicPolicy)
    expect(released.release).toEqual({
      profile: 'public',
      threshold: 10,
      rounding: 5,
      statement: {
        nl: 'Aantallen kleiner dan 10 zijn niet getoond; aantallen zijn afgerond op vijftallen.',
        en: 'Counts below 10 are not shown; counts are rounded to multiples of five.',
      },
    })
    expect(released.glossary).toEqual(disclosureGlossary)
    expect(Object.keys(disclosureGlossary)).toContain('O-13')
  })

  it('keeps a number that could not be computed apart from one that is hidden, without its few persons', () => {
    const parts = { status: 'notComputed', reasons: ['statistics.separation'] } as const
    expect(releasedRow(row({ ...parts, n: 7, nEvents: 3 }))).toMatchObject({ ...parts, n: null, nEvents: null })
    expect(releasedRow(row({ ...parts, n: 41 })).n).toBe(40)
  })

  it('for internal use shows exact counts from five, and says so', () => {
    const { rows, release: statement } = release(documentOf(shareRow(7, 23)), internalPolicy)
    expect(rows[0]).toMatchObject({ n: 23, nEvents: 7, estimate: 0.3 })
    expect(statement?.statement.nl).toContain('niet verspreiden')
  })

  it('stays public when it is released again for internal use', () => {
    const released = release(documentOf(shareRow(47, 98)), publicPolicy)
    expect(release(released, internalPolicy)).toEqual(released)
  })

  it('is not made when a row id holds a count', () => {
    const document = documentOf({ ...shareRow(47, 98), id: 'sustained-employment/n=98' })
    expect(() => release(document, publicPolicy)).toThrow('count in its id')
  })
})
