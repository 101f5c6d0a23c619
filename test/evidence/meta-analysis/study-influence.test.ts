import {
  cumulativeAnalysis,
  leaveOneOut,
  metaRegression,
  type StudyInfluence,
  shrunkenEffects,
  studyInfluence,
  subgroupAnalysis,
} from '@doorstroom/evidence'
import { labelColumn } from '@doorstroom/statistics'
import { describe, expect, it } from 'vitest'
import { expectAgreement } from '../../statistics/expect-agreement.ts'
import { reference, studies, year } from './studies.ts'

describe('what one study does to the whole', () => {
  it('is seen by leaving it out', () => {
    const without = leaveOneOut(studies)
    expectAgreement(
      without.map((fit) => fit!.coefficients[0]!),
      reference.leaveOneOut.estimate,
      1e-8,
    )
    expectAgreement(
      without.map((fit) => fit!.stdErrors[0]!),
      reference.leaveOneOut.stdError,
      1e-8,
    )
    expectAgreement(
      without.map((fit) => fit!.tauSquared),
      reference.leaveOneOut.tauSquared,
      1e-7,
    )
    expectAgreement(
      without.map((fit) => fit!.q),
      reference.leaveOneOut.q,
      1e-9,
    )
  })

  it.each([
    ['a meta-analysis', reference.influence, studyInfluence(studies)],
    [
      'a meta-regression with Hartung-Knapp errors',
      reference.influenceOnRegression,
      studyInfluence({ ...studies, moderators: [year], test: 'hartung-knapp' }),
    ],
  ])('equals metafor in %s', (_, expected, influence) => {
    for (const [name, values] of Object.entries(expected))
      expectAgreement(influence[name as keyof StudyInfluence], values, 2e-7, 1e-10)
  })

  it('is null where the others cannot carry the model', () => {
    const three = { estimates: Float64Array.of(0, 1, 3), variances: Float64Array.of(1, 1, 1) }
    const influence = studyInfluence({ ...three, moderators: [Float64Array.of(0, 1, 1)] })
    expect(influence.studentised).toEqual([null, null, null])
    expect(leaveOneOut({ estimates: Float64Array.of(1), variances: Float64Array.of(1) })).toEqual([null])
  })
})

describe('studies one by one and in groups', () => {
  it('are drawn towards their average, by hand half-way when variances are equal', () => {
    const { estimates, stdErrors } = shrunkenEffects(studies, metaRegression(studies))
    expectAgreement(estimates, reference.shrunken.estimates, 1e-7)
    expectAgreement(stdErrors, reference.shrunken.stdErrors, 1e-7)
    // Sample variance 2 = 1 between + 1 within: half-way to the average of 1
    const two = { estimates: Float64Array.of(0, 2), variances: Float64Array.of(1, 1) }
    expectAgreement(shrunkenEffects(two, metaRegression({ ...two, method: 'DL' })).estimates, [0.5, 1.5], 1e-12)
  })

  it('add up in file order', () => {
    expectAgreement(
      cumulativeAnalysis(studies).map((fit) => fit!.coefficients[0]!),
      reference.cumulative,
      1e-7,
    )
  })

  it('are compared between groups, each with its own spread', () => {
    const group = labelColumn('setting', reference.study.setting)
    const { groups, q, pValue } = subgroupAnalysis({ ...studies, group })
    expect(groups.map(({ level }) => level)).toEqual(reference.subgroups.levels)
    expectAgreement(
      groups.map(({ fit }) => fit.coefficients[0]!),
      reference.subgroups.averages,
      1e-7,
    )
    expectAgreement([q, pValue], [reference.subgroups.q, reference.subgroups.pValue], 1e-6)
  })
})
