import type { Outcome } from '../outcome.ts'

const bridgedDays = 31

/** Whether the benefit of day 0 ended within so many weeks, for whatever reason, and stayed away for a month. */
export function rawOutflow(weeks: number): Outcome {
  return {
    measure: 'raw-outflow-rate',
    options: { weeks },
    horizonDays: 7 * weeks,
    unit: 'share',
    value({ person, life }) {
      let end = 0
      for (const spell of life.benefits) {
        if (spell.regime !== person.regime || spell.begin > end + bridgedDays) continue
        if (spell.end === null) return 0
        end = spell.end
      }
      return Number(end <= 7 * weeks)
    },
  }
}
