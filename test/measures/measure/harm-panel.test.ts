import type { PersonRows } from '@doorstroom/trajectories'
import { describe, expect, it } from 'vitest'
import { completeGroup } from '../../../packages/measures/src/example/complete-group.ts'
import { drawnHarm, drawnMeasurement, drawnPlacement } from '../../../packages/measures/src/example/drawn-rows.ts'
import { harmPanel } from '../../../packages/measures/src/measure/harm-panel.ts'

const options = harmPanel.options.parse({})
const panel = (treated: readonly Partial<PersonRows>[], comparison: readonly Partial<PersonRows>[], given = {}) =>
  harmPanel.group(
    completeGroup({
      enrolled: [...treated, ...comparison],
      treated: [...treated.map(() => 1 as const), ...comparison.map(() => 0 as const)],
    }),
    { ...options, ...given },
  )
const times = (count: number, person: Partial<PersonRows>) => Array.from({ length: count }, () => person)
const seen = { observationEnd: 364 }
const hurt = { ...seen, harms: [drawnHarm({ type: 'accident', date: 10 })] }

describe('harm panel', () => {
  it('does not call a difference of zero in few people safe', () => {
    const difference = panel([hurt, ...times(9, seen)], [hurt, ...times(9, seen)]).find(
      ({ term }) => term === 'accident.difference',
    )
    expect(difference).toMatchObject({ estimate: 0, warnings: ['harmNotExcluded'] })
  })

  it('gives the number needed only when harm is shown', () => {
    const terms = (values: ReturnType<typeof panel>) => values.map(({ term }) => term)
    expect(terms(panel([hurt, seen, seen], [hurt, hurt, seen]))).not.toContain('accident.number-needed')
    const shown = panel([...times(40, hurt), ...times(10, seen)], [...times(5, hurt), ...times(45, seen)])
    expect(shown.find(({ term }) => term === 'accident.number-needed')?.estimate).toBeCloseTo(1 / 0.7, 10)
  })

  it('never sets one kind of harm off against another', () => {
    const debt = { ...seen, harms: [drawnHarm({ type: 'debt', date: 10 })] }
    const values = panel(times(30, hurt), times(30, debt))
    const of = (name: string) => values.find(({ term }) => term === name)?.estimate
    expect([of('accident.difference'), of('debt.difference')]).toEqual([1, -1])
  })

  it('counts a harm seen before someone went out of sight, and else leaves them out', () => {
    const early = { observationEnd: 30, harms: [drawnHarm({ type: 'accident', date: 10 })] }
    const values = panel([early, { observationEnd: 30 }, seen], [seen])
    expect(values.find(({ term, arm }) => term === 'accident' && arm === 'treated')).toMatchObject({ n: 2, nEvents: 1 })
  })

  it('takes mental health and treatment from the answers of the client only', () => {
    const answers = (rater: string) => ({
      ...seen,
      measurements: [drawnMeasurement({ instrumentId: 'mhi-5', wave: 1, rater }, [3, 4, 3, 3, 3])],
    })
    const values = panel([answers('client'), answers('professional')], [seen])
    expect(values.find(({ term, arm }) => term === 'poor-mental-health' && arm === 'treated')).toMatchObject({
      n: 1,
      nEvents: 1,
    })
    expect(values.find(({ term, arm }) => term === 'poor-mental-health' && arm === 'comparison')).toMatchObject({
      reasons: ['noValues'],
    })
  })

  it('knows displacement from the placement, and an unknown placement as not known', () => {
    const placed = (replacedPaidJob: string) => ({
      ...seen,
      placements: [drawnPlacement({ begin: 5, replacedPaidJob })],
    })
    const values = panel([placed('1'), placed('0'), placed('9')], [placed('0')])
    expect(values.find(({ term, arm }) => term === 'displacement' && arm === 'treated')).toMatchObject({
      n: 2,
      nEvents: 1,
    })
  })
})
