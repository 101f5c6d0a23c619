import { runsOfStates } from './runs-of-states.ts'
import type { UnitLayout } from './unit-layout.ts'

/** TraMineR's states with their durations as one text: `UB/12-WT/3`. What follows the end of observation is not in it. */
export const sps: UnitLayout = {
  id: 'sps',
  about: [
    'a row per enrolment and channel, the sequence as text: UB/12-WT/3',
    'TraMineR: seqformat(x, var = "sps", from = "SPS", to = "STS", stsep = "-",',
    '  SPS.in = list(xfix = "", sdsep = "/")); stsep = ":" where a code can hold a hyphen, as it will say',
  ],
  columns: () => [
    { name: 'enrolment_id', kind: 'text' },
    { name: 'channel', kind: 'text' },
    { name: 'sps', kind: 'text' },
  ],
  *rows({ enrolmentId, channels }, { separator, censored }) {
    for (const { channel, states } of channels) {
      const runs = [...runsOfStates(states())].filter(({ state }) => state !== censored)
      const text = runs.map(({ state, first, last }) => `${state}/${last - first + 1}`).join(separator)
      yield [enrolmentId, channel, text === '' ? null : text]
    }
  },
}
