import { normalCumulative, normalUpperTail } from '@doorstroom/statistics'
import { expect, it } from 'vitest'
import { expectAgreement } from '../expect-agreement.ts'
import { readReference } from '../read-reference.ts'

const { normal } = readReference<{ normal: { z: number[]; lower: number[]; upper: number[] } }>('distributions')

it('both tails of the normal distribution agree with R, far out too', () => {
  expectAgreement(normal.z.map(normalCumulative), normal.lower, 1e-12, 0)
  expectAgreement(normal.z.map(normalUpperTail), normal.upper, 1e-12, 0)
})

it('half of the normal distribution lies below 0', () => {
  expect(normalCumulative(0)).toBe(0.5)
  expect(normalUpperTail(0)).toBe(0.5)
})
