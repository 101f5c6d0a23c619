import {
  auditReleased,
  NotReleased,
  publicPolicy,
  type ReleasableRow,
  readReleased,
  release,
} from '@doorstroom/disclosure'
import { describe, expect, it } from 'vitest'
import { documentOf, shareRow } from '../releasable-rows.ts'

const released = release(
  documentOf(shareRow(47, 98, { arm: 'treated' }), shareRow(4, 80, { arm: 'comparison' })),
  publicPolicy,
)

/** The released document with one row tampered with. */
const tampered = (index: number, parts: Partial<ReleasableRow>) => ({
  ...released,
  rows: released.rows.map((row, place) => (place === index ? { ...row, ...parts } : row)),
})
const failure = (document: Parameters<typeof readReleased>[0]): NotReleased => {
  try {
    readReleased(document)
  } catch (error) {
    if (error instanceof NotReleased) return error
  }
  throw new Error('the document was accepted')
}

describe('a document read from a file', () => {
  it('is marked as released when it satisfies its own rules', () => {
    expect(readReleased(structuredClone(released))).toEqual(released)
  })

  it('is refused with the row that shows a small number', () => {
    const { findings, code, message } = failure(tampered(1, { status: 'ok', estimate: 0.05, n: 80, nEvents: 4 }))
    expect(code).toBe('disclosure.notReleased')
    expect(findings.map(({ code: finding, rule, row }) => [finding, rule, row])).toEqual([
      ['disclosure.rowShowsTooMuch', 'O-01', released.rows[1]!.id],
    ])
    expect(message).toContain(released.rows[1]!.id)
    expect(JSON.stringify(findings)).not.toContain('0.05')
  })

  it('is refused with the row whose numbers are too precise', () => {
    expect(failure(tampered(0, { estimate: 0.4796 })).findings[0]).toMatchObject({ code: 'disclosure.rowTooPrecise' })
    expect(failure(tampered(0, { n: 98 })).findings).toHaveLength(1)
  })

  it('is refused when a hidden row still carries a number', () => {
    expect(failure(tampered(1, { n: 80 })).findings[0]).toMatchObject({ code: 'disclosure.rowShowsTooMuch' })
  })

  it('is refused when it does not say under which rules it was released, or under rules that are too weak', () => {
    expect(failure({ ...released, release: null }).findings[0]?.code).toBe('disclosure.noStatement')
    const weak = { ...released.release!, threshold: 3 }
    expect(failure({ ...released, release: weak }).findings[0]?.code).toBe('disclosure.thresholdBelowFloor')
    const unrounded = { ...released.release!, rounding: 1 }
    expect(failure({ ...released, release: unrounded }).findings[0]?.code).toBe('disclosure.publicRoundingLowered')
  })

  it('is refused when a row id holds a count', () => {
    expect(auditReleased(tampered(0, { id: 'outflow/n=98' }))[0]?.code).toBe('disclosure.countInRowId')
  })
})
