import type { Outcome } from '../outcome.ts'
import { weeksWorked } from './weeks-worked.ts'

const threshold = 26

/** Whether at least 26 of the weeks `from` to `to` had paid work. */
export function sustainedWork(from: number, to: number): Outcome {
  return {
    measure: 'sustained-employment',
    options: { from, to },
    horizonDays: 7 * to,
    unit: 'share',
    value: ({ life }) => Number(weeksWorked(life, from, to) >= threshold),
  }
}
