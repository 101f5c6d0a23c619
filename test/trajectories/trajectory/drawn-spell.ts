import type { PersonRows, Spell } from '@doorstroom/trajectories'

/** A spell with only what a test is about. */
export const drawnSpell = (
  channel: string,
  state: string,
  begin: number,
  end: number | null,
  jobId: string | null = null,
): Spell => ({
  spellId: null,
  channel,
  state,
  begin,
  end,
  endReason: null,
  hoursWeek: null,
  amountMonth: null,
  voluntary: null,
  jobId,
  source: null,
})

type Drawn = Pick<PersonRows, 'spells' | 'jobs' | 'timeZero' | 'observationEnd'>

/** Someone with these spells, and jobs of which only the employer matters. */
export const drawnPerson = (
  spells: readonly Spell[],
  timeZero: number,
  observationEnd: number,
  employers: Readonly<Record<string, string | null>> = {},
): Drawn => ({
  spells,
  jobs: Object.entries(employers).map(([jobId, employerId]) => ({ jobId, employerId }) as Drawn['jobs'][number]),
  timeZero,
  observationEnd,
})
