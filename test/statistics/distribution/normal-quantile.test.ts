import { normalQuantile } from '@doorstroom/statistics'
import { expect, it } from 'vitest'
import { expectAgreement } from '../expect-agreement.ts'
import { readReference } from '../read-reference.ts'

const { normalQuantile: reference } = readReference<{ normalQuantile: { p: number[]; z: number[] } }>('distributions')

it('quantiles of the normal distribution agree with R down to 1e-300', () => {
  expectAgreement(reference.p.map(normalQuantile), reference.z, 1e-12, 0)
})

it('the ends are infinite and outside 0 to 1 there is no quantile', () => {
  expect([0, 1].map(normalQuantile)).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY])
  expect([-0.1, 1.1, Number.NaN].map(normalQuantile)).toEqual([Number.NaN, Number.NaN, Number.NaN])
})
