import { cronbachAlpha, EstimationFailure, itemRestCorrelations, omegaTotal } from '@doorstroom/statistics'
import { expect, it } from 'vitest'
import { expectAgreement } from '../expect-agreement.ts'
import { readReference } from '../read-reference.ts'

const reference = readReference<{
  items: (number | null)[][]
  n: number
  alpha: number
  feldt: [number, number]
  itemRest: number[]
  minres: { loadings: number[]; omega: number }
}>('reliability')
const items = reference.items.map((item) => Float64Array.from(item, (answer) => answer ?? Number.NaN))

it('alpha with its interval and the item-rest correlations agree with psych, incomplete persons left out', () => {
  const { alpha, low, high, n, k } = cronbachAlpha(items)
  expectAgreement([alpha, low, high], [reference.alpha, ...reference.feldt], 1e-9)
  expect([n, k]).toEqual([reference.n, 6])
  expectAgreement(itemRestCorrelations(items), reference.itemRest, 1e-10)
})

it('omega from minimum residuals agrees with psych within the precision of its optimiser', () => {
  const { omega, loadings } = omegaTotal(items)
  expectAgreement([omega, ...loadings], [reference.minres.omega, ...reference.minres.loadings], 1e-4)
})

it('minimum residuals recover the loadings that made a correlation exactly', () => {
  const root = Math.sqrt(0.5)
  const shared = [1, 1, -1, -1, 1, 1, -1, -1]
  const own = [
    [1, -1, 1, -1, 1, -1, 1, -1],
    [1, -1, -1, 1, 1, -1, -1, 1],
    [1, 1, 1, 1, -1, -1, -1, -1],
  ]
  const scale = own.map((unique) => Float64Array.from(shared, (value, row) => root * (value + unique[row]!)))
  expectAgreement(omegaTotal(scale).loadings, [root, root, root], 1e-9)
})

it('three items that five people answered have alpha .9174757', () => {
  const answers = [Float64Array.of(4, 3, 5, 2, 4), Float64Array.of(5, 3, 5, 3, 4), Float64Array.of(4, 2, 5, 3, 5)]
  expect(cronbachAlpha(answers).alpha).toBeCloseTo(0.9174757, 7)
})

it('an item in the wrong direction lowers alpha and shows as a negative item-rest correlation', () => {
  const reversed = items.map((item, index) => (index === 0 ? item.map((answer) => 6 - answer) : item))
  expect(cronbachAlpha(reversed).alpha).toBeLessThan(reference.alpha)
  expect(itemRestCorrelations(reversed)[0]).toBeLessThan(0)
})

it('too few items, too few persons and a constant scale are named failures', () => {
  expect(() => cronbachAlpha([items[0]!])).toThrow(EstimationFailure)
  expect(() => cronbachAlpha(items.map((item) => item.slice(0, 2)))).toThrow('2 persons')
  expect(() => cronbachAlpha(items.map((item) => item.map(() => 3)))).toThrow('same total score')
})
