import { expect, it } from 'vitest'
import { shrunkInverseRoot } from '../../../packages/statistics/src/linear-algebra/shrunk-inverse-root.ts'
import { squareRootQuadrature } from '../../../packages/statistics/src/linear-algebra/square-root-quadrature.ts'
import { expectAgreement } from '../expect-agreement.ts'

it.each([
  [1, 1],
  [0.001, 1],
  [1e-8, 4],
])('from %f to %f a few linear systems make an inverse square root', (low, high) => {
  const nodes = squareRootQuadrature(low, high)
  expect(nodes.length).toBeLessThan(60)
  for (const share of [0, 0.3, 0.7, 1]) {
    const a = low * (high / low) ** share
    const sum = nodes.reduce((total, { shift, weight }) => total + weight / (a + shift), 0)
    expect(sum * Math.sqrt(a)).toBeCloseTo(1, 12)
  }
})

it('the root of T (I - z z) T, taken twice, undoes it', () => {
  const scale = Float64Array.of(0.2, 0.5, 1, 0.7)
  const z = Float64Array.of(0.1, -0.4, 0.5, 0.3)
  const vector = Float64Array.of(1, 2, -1, 0.5)
  const half = shrunkInverseRoot(scale, z, 1, vector, 1)
  const whole = shrunkInverseRoot(scale, z, 1, half, 1)
  const scaled = whole.map((value, row) => value * scale[row]!)
  const along = scaled.reduce((sum, value, row) => sum + value * z[row]!, 0)
  const back = scaled.map((value, row) => (value - along * z[row]!) * scale[row]!)
  expectAgreement(back, vector, 1e-11)
})

it('a direction in which nothing is left is left out', () => {
  const scale = Float64Array.of(1, 1)
  const z = Float64Array.of(Math.SQRT1_2, Math.SQRT1_2)
  // What remains of (3, 1) across (1, 1) is (1, -1), on which the matrix is the identity.
  expectAgreement(shrunkInverseRoot(scale, z, 1, Float64Array.of(3, 1), 1), [1, -1], 1e-12)
})
