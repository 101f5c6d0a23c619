import { holmAdjusted } from '@doorstroom/statistics'
import { expect, it } from 'vitest'
import { expectAgreement } from '../expect-agreement.ts'
import { readReference } from '../read-reference.ts'

const { holm } = readReference<{ holm: { p: number[]; adjusted: number[] }[] }>('multiplicity')

it('corrected p-values agree with R', () => {
  for (const { p, adjusted } of holm) expectAgreement(holmAdjusted(p) as number[], adjusted, 1e-12)
})

it('by hand: three tests at 0.01, 0.04 and 0.03 become 0.03, 0.06 and 0.06; what was not computed is no test', () => {
  const adjusted = holmAdjusted([0.01, null, 0.04, 0.03])
  expect(adjusted[1]).toBeNull()
  expectAgreement([adjusted[0], adjusted[2], adjusted[3]] as number[], [0.03, 0.06, 0.06], 1e-12)
})
