import { type ClaimFacts, decideClaim } from '@doorstroom/comparison'
import { claimSchema } from '@doorstroom/statistics'
import { describe, expect, it } from 'vitest'
import { difference, soundFacts, soundLottery } from './claim-facts.ts'

/** A trial of about 600 against 300 people: 5.74 points more in work, from 0.7 fewer to 12.2 more. */
const uncertainTrial: ClaimFacts = {
  ...soundLottery,
  difference: difference(0.0574, -0.007, 0.122, { estimand: 'ITT', estimator: 'lin-adjusted' }),
  sensitivity: [difference(0.0573, -0.008, 0.119, { estimand: 'ITT', estimator: 'proportion-difference' })],
  nTreated: 600,
  nComparison: 299,
  largestImbalance: 0.08,
  largestEssentialImbalance: null,
}

/** Trainees against a general population panel: groups up to 2.8 standard deviations apart. */
const incomparable: ClaimFacts = {
  ...soundFacts,
  kind: 'amount',
  difference: difference(-15_200, -16_500, -13_900),
  sensitivity: [difference(2_000, -1_500, 5_500)],
  nTreated: 185,
  nComparison: 2490,
  standardDeviation: 15_000,
  largestImbalance: 2.8,
  largestImbalanceBefore: 2.8,
  largestEssentialImbalance: 1.7,
  effectiveSampleSize: 24,
  sampleSize: 2490,
  commonSupport: 0.85,
  eValueLimit: 2,
}

describe('what may be said', () => {
  it('after a trial whose interval crosses zero: words of cause are allowed, certainty is not full', () => {
    const claim = decideClaim(uncertainTrial)
    expect(claim).toMatchObject({ wording: 'causal', certainty: 'moderate', place: 'pageOne', reasons: ['imprecise'] })
    expect(claim.row).toBe(uncertainTrial.difference!.id)
    expect(claimSchema.parse(claim)).toEqual(claim)
  })

  it('about groups that cannot be compared: nothing', () => {
    const claim = decideClaim(incomparable)
    expect(claim).toMatchObject({ wording: 'none', certainty: 'veryLow', place: 'withheld' })
    expect(claim.reasons).toEqual([
      'worldsApart',
      'groupsDiffer',
      'essentialDiffers',
      'fewComparable',
      'poorOverlap',
      'directionChanges',
      'designCarriesNoCause',
    ])
  })

  it('after a sound lottery: cause, with high certainty', () => {
    expect(decideClaim(soundLottery)).toMatchObject({
      wording: 'causal',
      certainty: 'high',
      place: 'pageOne',
      reasons: [],
    })
  })

  it('about a comparison group that is alike: a difference after correction, moderate certainty, no cause', () => {
    expect(decideClaim(soundFacts)).toMatchObject({
      wording: 'adjusted',
      certainty: 'moderate',
      place: 'pageOne',
      reasons: ['designCarriesNoCause'],
    })
  })

  it('about a comparison group that is not quite alike: very low certainty, since it starts lower and loses a step', () => {
    expect(decideClaim({ ...soundFacts, largestImbalance: 0.2 })).toMatchObject({
      certainty: 'veryLow',
      wording: 'adjusted',
      place: 'pageOne',
    })
  })

  it('about a quasi-random comparison of grade 4: words of cause', () => {
    expect(decideClaim({ ...soundFacts, evidenceGrade: 4 })).toMatchObject({ wording: 'causal', reasons: [] })
  })

  it('about a lottery that lost its grade: the raw difference', () => {
    expect(decideClaim({ ...soundLottery, evidenceGrade: 3 }).wording).toBe('raw')
  })

  it('about a single group: what was seen, and nothing about the programme', () => {
    const alone = { ...soundFacts, design: 'single-group', difference: null, nComparison: 0, evidenceGrade: 1 } as const
    expect(decideClaim(alone)).toMatchObject({
      row: null,
      wording: 'none',
      certainty: 'veryLow',
      place: 'withheld',
      reasons: ['noComparison', 'designCarriesNoCause'],
    })
  })

  it('about raw outflow: never a conclusion, whatever the design', () => {
    expect(decideClaim({ ...soundLottery, role: 'context' })).toMatchObject({ place: 'annex', wording: 'raw' })
  })

  it('counts both conditions of one rule once: certainty goes down two, not four', () => {
    const fragile = { ...soundLottery, sensitivity: [difference(-0.01, -0.1, 0.1)] }
    expect(decideClaim(fragile).certainty).toBe('low')
    const both = { ...soundFacts, sensitivity: [difference(-0.01, -0.1, 0.1)], eValueLimit: 1 }
    expect(decideClaim(both)).toMatchObject({ certainty: 'veryLow', place: 'pageOne' })
  })

  it('puts small arms in the annex, and withholding goes before the annex', () => {
    const small = { ...soundLottery, nTreated: 45 }
    expect(decideClaim(small)).toMatchObject({ place: 'annex', wording: 'causal', reasons: ['smallArms'] })
    expect(decideClaim({ ...small, followedThrough: 0.5 }).place).toBe('withheld')
  })
})
