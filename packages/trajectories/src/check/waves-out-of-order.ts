import { dayAt } from '../table/day-at.ts'
import { numberAt } from '../table/number-at.ts'
import { rowFinding } from '../table/row-finding.ts'
import type { Table } from '../table/table.ts'
import { textAt } from '../table/text-at.ts'
import type { Check } from './check.ts'

/** A later wave of a measurement that is dated before an earlier one: a change would get the wrong sign. */
export const wavesOutOfOrder: Check = {
  id: 'waves-out-of-order',
  severity: 'error',
  tables: ['measurements'],
  label: { nl: 'meetmomenten in de verkeerde volgorde', en: 'waves out of order' },
  message: {
    nl: 'Deze meting heeft een later meetmoment (wave) en een eerdere datum dan een andere van dezelfde persoon',
    en: 'This measurement has a later wave and an earlier date than another of the same person',
  },
  fix: {
    nl: 'Controleer wave en measured_at; wave telt op in de tijd, 0 is de nulmeting',
    en: 'Check wave and measured_at; waves go up in time, 0 is the baseline',
  },
  *findings(tables) {
    const measurements = tables.get('measurements')
    if (measurements === undefined) return
    const waveAt = numberAt(measurements, 'wave')
    const measuredAt = dayAt(measurements, 'measured_at')
    for (const rows of seriesOf(measurements)) {
      const dated = rows.filter((row) => waveAt(row) !== null && measuredAt(row) !== null)
      dated.sort((one, other) => (waveAt(one) ?? 0) - (waveAt(other) ?? 0) || one - other)
      let latestBefore = -Infinity
      let latest = -Infinity
      let wave: number | null = null
      for (const row of dated) {
        if (waveAt(row) !== wave) {
          wave = waveAt(row)
          latestBefore = latest
        }
        const day = measuredAt(row) ?? latestBefore
        if (day < latestBefore) yield rowFinding(this, measurements, row, 'measured_at')
        latest = Math.max(latest, day)
      }
    }
  },
}

/** Rows of one person (or professional), instrument, part, rater and enrolment, where there is more than one. */
function seriesOf(measurements: Table): number[][] {
  const parts = ['person_id', 'professional_id', 'instrument_id', 'subscale', 'rater', 'enrolment_id'].map((name) =>
    textAt(measurements, name),
  )
  const series = new Map<string, number[]>()
  for (let row = 0; row < measurements.rowCount; row++) {
    const key = parts.map((at) => at(row) ?? '').join('\u001f')
    const rows = series.get(key)
    if (rows === undefined) series.set(key, [row])
    else rows.push(row)
  }
  return [...series.values()].filter(({ length }) => length > 1)
}
