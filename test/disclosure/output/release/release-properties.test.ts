import {
  auditReleased,
  internalPolicy,
  type Policy,
  publicPolicy,
  type ReleasableRow,
  readReleased,
  release,
} from '@doorstroom/disclosure'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomDocument } from '../random-documents.ts'

const seeded = { seed: 20240229, numRuns: 300 }
const policies = fc.constantFrom<Policy>(
  publicPolicy,
  internalPolicy,
  { profile: 'public', threshold: 12, rounding: 5 },
  { profile: 'public', threshold: 15, rounding: 6 },
  { profile: 'internal', threshold: 7, rounding: 3 },
)
const numbers = ({ estimate, stdError, confLow, confHigh, pValue, n, nEvents }: ReleasableRow) =>
  [estimate, stdError, confLow, confHigh, pValue, n, nEvents].filter((value) => value !== null)

describe('whatever the results and the policy', () => {
  it('releasing a released document changes nothing', () => {
    fc.assert(
      fc.property(randomDocument, policies, (document, policy) => {
        const once = release(document, policy)
        expect(release(once, policy)).toEqual(once)
        expect(release(JSON.parse(JSON.stringify(once)), policy)).toEqual(once)
      }),
      seeded,
    )
  })

  it('the result passes its own audit when it is read back from a file', () => {
    fc.assert(
      fc.property(randomDocument, policies, (document, policy) => {
        const written = JSON.stringify(release(document, policy))
        expect(auditReleased(JSON.parse(written))).toEqual([])
        expect(JSON.stringify(readReleased(JSON.parse(written)))).toBe(written)
      }),
      seeded,
    )
  })

  it('no number about fewer persons than the threshold is left, and nothing becomes zero', () => {
    fc.assert(
      fc.property(randomDocument, policies, (document, policy) => {
        const released = release(document, policy)
        released.rows.forEach((row, index) => {
          const exact = document.rows[index]!
          const persons = [exact.n, exact.nEvents, exact.unit === 'persons' ? exact.estimate : null]
          const small = persons.some((count) => count !== null && count < policy.threshold)
          if (small || row.status === 'suppressed') expect(numbers(row)).toEqual([])
          if (row.status === 'suppressed') expect(row.reasons).toHaveLength(1)
          for (const count of [row.n, row.nEvents, row.unit === 'persons' ? row.estimate : null]) {
            if (count === null) continue
            expect(count).toBeGreaterThanOrEqual(policy.threshold)
            expect(count % policy.rounding).toBe(0)
          }
        })
      }),
      seeded,
    )
  })

  it('shares lie within their interval, and within 0 and 1', () => {
    fc.assert(
      fc.property(randomDocument, policies, (document, policy) => {
        for (const { unit, contrast, estimate, confLow, confHigh } of release(document, policy).rows) {
          if (unit !== 'share' || contrast !== null || estimate === null) continue
          for (const value of [estimate, confLow ?? 0, confHigh ?? 1]) {
            expect(value).toBeGreaterThanOrEqual(0)
            expect(value).toBeLessThanOrEqual(1)
          }
        }
      }),
      seeded,
    )
  })

  it('rows stay in place and keep what they are about', () => {
    fc.assert(
      fc.property(randomDocument, (document) => {
        const about = ({ id, measure, arm, term, unit, horizonDays }: ReleasableRow) => [
          id,
          measure,
          arm,
          term,
          unit,
          horizonDays,
        ]
        expect(release(document, publicPolicy).rows.map(about)).toEqual(document.rows.map(about))
      }),
      seeded,
    )
  })
})
