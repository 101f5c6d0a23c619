import { type ClaimFacts, claimGlossary, claimRules } from '@doorstroom/comparison'
import { describe, expect, it } from 'vitest'
import { difference, soundFacts, soundLottery } from './claim-facts.ts'

/** Each rule just on its quiet side and just over its boundary. */
const boundaries: readonly [id: string, quiet: Partial<ClaimFacts>, holds: Partial<ClaimFacts>][] = [
  ['noComparison', {}, { design: 'single-group', difference: null }],
  ['noDifference', { difference: difference(0, -0.01, 0.01) }, { difference: null }],
  ['contextOnly', { role: 'secondary' }, { role: 'context' }],
  ['armTooSmall', { nTreated: 10 }, { nTreated: 9 }],
  ['tooFewToCompare', { nTreated: 30 }, { nTreated: 29 }],
  ['smallArms', { nComparison: 60 }, { nComparison: 59 }],
  ['tooWide', { difference: difference(0.2, 0.05, 0.35) }, { difference: difference(0.2, 0.04, 0.35) }],
  ['worldsApart', { largestImbalanceBefore: 1 }, { largestImbalanceBefore: 1.01 }],
  ['groupsDiffer', { largestImbalance: 0.25 }, { largestImbalance: 0.26 }],
  ['essentialDiffers', { largestEssentialImbalance: 0.1 }, { largestEssentialImbalance: 0.11 }],
  ['noScore', { commonSupport: 1 }, { commonSupport: null }],
  ['fewComparable', { effectiveSampleSize: 480 }, { effectiveSampleSize: 479 }],
  ['poorOverlap', { commonSupport: 0.9 }, { commonSupport: 0.89 }],
  ['outcomeMissing', { missingTreated: 0.2, missingComparison: 0.2 }, { missingTreated: 0.21, missingComparison: 0.2 }],
  ['followUpShort', { followedThrough: 0.8 }, { followedThrough: 0.79 }],
  ['notPlanned', { planned: true }, { planned: false }],
  ['directionChanges', { sensitivity: [difference(0, -0.1, 0.1)] }, { sensitivity: [difference(-0.01, -0.1, 0.1)] }],
  ['weakToHiddenDifferences', { eValueLimit: 1.25 }, { eValueLimit: 1.24 }],
  ['designCarriesNoCause', { evidenceGrade: 4 }, { evidenceGrade: 3 }],
  ['amongSomeOnly', { applicable: 1 }, { applicable: 0.99 }],
  ['imprecise', { difference: difference(0.04, -0.01, 0.079) }, { difference: difference(0.04, -0.01, 0.08) }],
  ['imbalance', { largestImbalance: 0.1 }, { largestImbalance: 0.11 }],
  ['someMissing', { missingComparison: 0.1 }, { missingComparison: 0.101 }],
  ['unreliableScale', { reliability: 0.7 }, { reliability: 0.69 }],
]

function rule(id: string) {
  return claimRules.find((one) => one.id === id)!
}

describe('rules about what may be said', () => {
  it.each(boundaries)('%s holds just over its boundary and not on it', (id, quiet, holds) => {
    expect(rule(id).applies({ ...soundFacts, ...quiet })).toBe(false)
    expect(rule(id).applies({ ...soundFacts, ...holds })).toBe(true)
  })

  it('chanceImbalance is for a lottery, which groupsDiffer leaves alone', () => {
    expect(rule('chanceImbalance').applies({ ...soundLottery, largestImbalance: 0.25 })).toBe(false)
    const apart = { ...soundLottery, largestImbalance: 0.26 }
    expect(rule('chanceImbalance').applies(apart)).toBe(true)
    expect(rule('groupsDiffer').applies(apart)).toBe(false)
  })

  it('all have a boundary here', () => {
    expect([...boundaries.map(([id]) => id), 'chanceImbalance'].sort()).toEqual(claimRules.map(({ id }) => id).sort())
  })

  it('do not hold for missing facts that do not apply', () => {
    const nothing = {
      eValueLimit: null,
      reliability: null,
      largestImbalance: null,
      largestImbalanceBefore: null,
      largestEssentialImbalance: null,
    }
    const holding = claimRules.filter((one) => one.applies({ ...soundFacts, ...nothing }))
    expect(holding.map(({ id }) => id)).toEqual(['designCarriesNoCause'])
  })

  it('tooWide measures an amount in standard deviations, and holds when these are unknown', () => {
    const amount = { ...soundFacts, kind: 'amount', difference: difference(3, -1, 9) } as const
    expect(rule('tooWide').applies({ ...amount, standardDeviation: 10 })).toBe(false)
    expect(rule('tooWide').applies({ ...amount, standardDeviation: 9.9 })).toBe(true)
    expect(rule('tooWide').applies({ ...amount, standardDeviation: null })).toBe(true)
  })

  it('fewComparable wants 30 effective persons even from a small group', () => {
    const small = { ...soundFacts, sampleSize: 60 }
    expect(rule('fewComparable').applies({ ...small, effectiveSampleSize: 30 })).toBe(false)
    expect(rule('fewComparable').applies({ ...small, effectiveSampleSize: 29.9 })).toBe(true)
  })

  it('outcomeMissing also looks at a difference of more than 10 points between the arms', () => {
    const uneven = (missingTreated: number) => ({ ...soundFacts, missingTreated, missingComparison: 0.05 })
    expect(rule('outcomeMissing').applies(uneven(0.15))).toBe(false)
    expect(rule('outcomeMissing').applies(uneven(0.16))).toBe(true)
  })

  it('directionChanges ignores the unadjusted difference of a comparison group, which adjustment is to correct', () => {
    const naive = [difference(-0.1, -0.2, -0.05, { warnings: ['comparison.unadjusted'] })]
    expect(rule('directionChanges').applies({ ...soundFacts, sensitivity: naive })).toBe(false)
  })

  it('have unique ids, numbers of the house and a text in the glossary', () => {
    expect(new Set(claimRules.map(({ id }) => id)).size).toBe(claimRules.length)
    for (const { id, number, text, effects } of claimRules) {
      expect(number).toMatch(/^[WG]-\d\d$/)
      expect(claimGlossary[id]).toEqual(text)
      expect(effects.length).toBeGreaterThan(0)
    }
  })

  it('speak plainly: short sentences, no word that proves or ranks', () => {
    for (const [code, text] of Object.entries(claimGlossary)) {
      for (const sentence of `${text.nl} ${text.en}`.split(/[.:] /)) {
        expect(sentence.split(' ').length, `${code}: ${sentence}`).toBeLessThanOrEqual(20)
      }
      expect(`${text.nl} ${text.en}`).not.toMatch(/significan|bewezen|proven|succes|beste|slechtste|cohort|covaria/i)
    }
  })
})
