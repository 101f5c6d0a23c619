import {
  chooseMeasure,
  completePerson,
  drawnMeasurement,
  exampleResult,
  instruments,
  type Measure,
  measures,
} from '@doorstroom/measures'
import type { Measurement } from '@doorstroom/trajectories'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const catalogue: readonly Measure[] = measures
const scales = {
  'goal-orientation': ['goal-orientation-13', 'avoid'],
  'job-belief-client': ['job-belief', null],
  'client-satisfaction': ['csq-8', null],
  'depressive-symptoms': ['hscl-11', null],
  'mental-health-mhi5': ['mhi-5', null],
  'financial-strain': ['financial-strain-3', null],
  'working-alliance': ['wai-s', 'goal'],
  'autonomy-support': ['hccq-15', null],
  'respectful-treatment': ['justice-20', 'informational'],
  'jsse-behaviour-outcome': ['jsse-20', 'outcome'],
  'general-self-efficacy': ['gse-10', null],
  'self-worth': ['rosenberg-10', null],
  'group-safety': ['psychological-safety-7', null],
  'adaptation-to-disability': ['icq-acceptance-6', null],
} as const

/** How each score is made, written out once more by hand: numbers of the items, reversed ones, fewest, and the sum. */
const byHand: Record<
  keyof typeof scales,
  { items: number[]; range: [number, number]; reversed: number[]; fewest: number; score: (mean: number) => number }
> = {
  'goal-orientation': { items: [10, 11, 12, 13], range: [1, 6], reversed: [], fewest: 3, score: (mean) => mean },
  'job-belief-client': { items: [1], range: [1, 5], reversed: [], fewest: 1, score: (mean) => mean },
  'client-satisfaction': { items: upTo(8), range: [1, 4], reversed: [], fewest: 7, score: (mean) => 8 * mean },
  'depressive-symptoms': { items: upTo(11), range: [1, 5], reversed: [], fewest: 8, score: (mean) => mean },
  'mental-health-mhi5': { items: upTo(5), range: [0, 5], reversed: [3, 5], fewest: 5, score: (mean) => 4 * 5 * mean },
  'financial-strain': { items: upTo(3), range: [1, 5], reversed: [], fewest: 2, score: (mean) => mean },
  'working-alliance': {
    items: [4, 6, 10, 11],
    range: [1, 7],
    reversed: [4, 10],
    fewest: 3,
    score: (mean) => ((mean - 1) / 6) * 100,
  },
  'autonomy-support': { items: upTo(15), range: [1, 7], reversed: [13], fewest: 10, score: (mean) => mean },
  'respectful-treatment': {
    items: [16, 17, 18, 19, 20],
    range: [1, 5],
    reversed: [],
    fewest: 4,
    score: (mean) => mean,
  },
  'jsse-behaviour-outcome': {
    items: upTo(20).slice(10),
    range: [1, 5],
    reversed: [],
    fewest: 7,
    score: (mean) => mean,
  },
  'general-self-efficacy': { items: upTo(10), range: [1, 4], reversed: [], fewest: 8, score: (mean) => 10 * mean },
  'self-worth': { items: upTo(10), range: [1, 4], reversed: [2, 5, 6, 8, 9], fewest: 8, score: (mean) => 10 * mean },
  'group-safety': { items: upTo(7), range: [1, 7], reversed: [1, 3, 5], fewest: 5, score: (mean) => mean },
  'adaptation-to-disability': { items: upTo(6), range: [1, 4], reversed: [], fewest: 5, score: (mean) => 6 * mean },
}

function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1)
}

function scored(id: string, measurements: Measurement[], options: Record<string, unknown> = {}) {
  const measure = catalogue.find((candidate) => candidate.id === id)
  if (measure === undefined || measure.kind === 'group' || measure.kind === 'events') throw new Error(id)
  return measure.value(completePerson({ measurements }), chooseMeasure(measure, options).options)
}

describe('the score of a questionnaire of the catalogue', () => {
  it.each(Object.entries(scales))('%s: is what its key says, whatever was answered', (id, [instrumentId, part]) => {
    const hand = byHand[id as keyof typeof scales]
    const answer = fc.option(fc.integer({ min: hand.range[0] - 1, max: hand.range[1] + 1 }), { nil: null, freq: 8 })
    fc.assert(
      fc.property(fc.array(answer, { minLength: 1, maxLength: 20 }), (answers) => {
        fc.pre(answers.some((one) => one !== null))
        const turned: number[] = []
        for (const item of hand.items) {
          const given = answers[item - 1]
          if (given === null || given === undefined || given < hand.range[0] || given > hand.range[1]) continue
          turned.push(hand.reversed.includes(item) ? hand.range[0] + hand.range[1] - given : given)
        }
        const options = { instrument: instrumentId, ...(part === null ? {} : { part }) }
        const given = scored(id, [drawnMeasurement({ instrumentId, wave: 1 }, answers)], options)
        if (turned.length < hand.fewest) expect(given).toEqual({ reason: 'tooFewAnswers' })
        else {
          const mean = turned.reduce((sum, one) => sum + one, 0) / turned.length
          expect(given).toEqual({ value: expect.closeTo(hand.score(mean), 9) })
        }
      }),
      { seed: 20_240_301, numRuns: 200 },
    )
  })

  it('of the MHI-5 is 56 for item scores 3, 4, 2, 3 and 2, below the cut-off of 60', () => {
    const [cutOff] = instruments.find(({ id }) => id === 'mhi-5')?.cutOffs ?? []
    const score = scored('mental-health-mhi5', [drawnMeasurement({ instrumentId: 'mhi-5', wave: 1 }, [3, 4, 3, 3, 3])])
    expect(score).toEqual({ value: 56 })
    expect(cutOff?.value).toBe(60)
  })

  it('keeps what client and professional say of one thing apart', () => {
    const both = (['client', 'professional', 'employer'] as const).map((rater, index) =>
      drawnMeasurement({ instrumentId: 'job-belief', wave: 1, rater }, [5 - index]),
    )
    expect(scored('job-belief-client', both)).toEqual({ value: 5 })
    expect(scored('job-belief-professional', both)).toEqual({ value: 4 })
    expect(scored('job-belief-professional', both.slice(0, 1))).toEqual({ reason: 'noFollowUp' })
  })

  it('takes a part from its own row before the answers to the whole, and never from the score of the whole', () => {
    const whole = drawnMeasurement({ instrumentId: 'wai-sr', wave: 1, score: 3 }, Array(12).fill(3))
    const bond = drawnMeasurement({ instrumentId: 'wai-sr', wave: 1, subscale: 'bond', score: 5 })
    const onlyScore = drawnMeasurement({ instrumentId: 'wai-sr', wave: 1, score: 3 })
    expect(scored('working-alliance', [bond, whole], { part: 'bond' })).toEqual({ value: 100 })
    expect(scored('working-alliance', [bond, whole], { part: 'task' })).toEqual({ value: 50 })
    expect(scored('working-alliance', [bond, whole])).toEqual({ value: 50 })
    expect(scored('working-alliance', [onlyScore], { part: 'bond' })).toEqual({ reason: 'notAsked' })
  })

  it.each(['jsse-6', 'search-quality', 'perceived-fit', 'learning-from-failure', 'search-strategy-type'])(
    'of %s takes its own questionnaire, a version of it and one the catalogue does not know, and no other',
    (id) => {
      const { options } = measures.find((measure) => measure.id === id) as Measure
      const usual = (options.parse({}) as { instrument: string }).instrument
      for (const fitting of [usual, `${usual}-nl-v1`, 'our-own-list'])
        expect(options.safeParse({ instrument: fitting }).success, fitting).toBe(true)
      for (const other of ['hscl-11', 'mhi-5', 'gse-10'])
        expect(options.safeParse({ instrument: other }).error?.message, other).toContain(`this takes ${usual}`)
    },
  )

  it('refuses another questionnaire of the catalogue, whose points mean something else', () => {
    expect(() => scored('depressive-symptoms', [], { instrument: 'ces-d' })).toThrow('hscl-11')
    expect(scored('depressive-symptoms', [], { instrument: 'own-list' })).toEqual({ reason: 'noFollowUp' })
  })

  it('is deciding together only with the highest answer to all three', () => {
    const given = (answers: number[]) =>
      scored('shared-decision-making', [drawnMeasurement({ instrumentId: 'collaborate-10', wave: 1 }, answers)])
    for (const low of [0, 8]) expect(given([9, low, 9])).toEqual({ value: 0 })
    expect(given([9, 9, 9])).toEqual({ value: 1 })
    expect(given([9, 9])).toEqual({ reason: 'tooFewAnswers' })
  })
})

describe('every questionnaire of the catalogue', () => {
  it('has an id that stands for no other', () => {
    const names = instruments.flatMap(({ id, aliases }) => [id, ...aliases])
    expect(names).toEqual([...new Set(names)])
  })

  it.each(instruments.map((instrument) => [instrument.id, instrument] as const))('%s: fits together', (_, one) => {
    const { itemCount, itemRange, scoreRange, scoring, minimumAnswered, reversedItems, subscales = {} } = one
    const bounds = {
      mean: itemRange,
      score: scoreRange,
      percent: [0, 100],
      sum: itemRange.map((end) => end * itemCount),
    }
    expect(scoreRange).toEqual(bounds[scoring])
    expect(minimumAnswered >= 1 && minimumAnswered <= itemCount).toBe(true)
    const numbers = [...reversedItems, ...Object.values(subscales).flatMap(({ items }) => items)]
    expect(numbers.every((item) => Number.isInteger(item) && item >= 1 && item <= itemCount)).toBe(true)
    const parts = Object.values(subscales).flatMap(({ items }) => items)
    expect(parts).toEqual([...new Set(parts)])
  })
})

describe('reliability and reliable change', () => {
  const answers = [
    [4, 5, 4],
    [3, 3, 2],
    [5, 5, 5],
    [2, 3, 3],
    [4, 4, 5],
  ]
  const reliability = catalogue.find(({ id }) => id === 'scale-reliability')

  it('are given per part where parts must not be put together, with reversed items turned', () => {
    const enrolled = answers.map(([first = 0, second = 0, third = 0]) => ({
      measurements: [
        drawnMeasurement({ instrumentId: 'justice-20', wave: 1 }, [...Array(11).fill(null), first, second, third]),
        drawnMeasurement({ instrumentId: 'psychological-safety-7', wave: 1 }, [8 - first, second, 8 - third]),
      ],
    }))
    if (reliability === undefined) throw new Error('scale-reliability')
    const rows = exampleResult(reliability, {
      title: reliability.label,
      rows: { enrolled, treated: answers.map(() => null) },
      expected: [],
    }) as readonly { term: string; estimate: number }[]
    expect(rows.filter(({ term }) => term.startsWith('alpha')).map(({ term, estimate }) => [term, estimate])).toEqual([
      ['alpha.justice-20.interpersonal.wave-1', expect.closeTo(0.9174757, 6)],
      ['alpha.psychological-safety-7.wave-1', expect.closeTo(0.9174757, 6)],
    ])
  })

  it('take any questionnaire and any part of it', () => {
    const waves = [0, 1].map((wave) =>
      drawnMeasurement({ instrumentId: 'wai-sr', wave, subscale: 'bond', score: 3 + wave }),
    )
    const options = { instrument: 'wai-sr', part: 'bond', reliability: 0.8, standardDeviation: 0.7 }
    expect(scored('reliable-change', waves, options)).toEqual({ value: 1 })
    expect(scored('reliable-change', waves, { ...options, part: 'task' })).toEqual({ reason: 'noBaseline' })
    expect(scored('reliable-deterioration', waves.toReversed(), options)).toEqual({ value: 0 })
  })
})
