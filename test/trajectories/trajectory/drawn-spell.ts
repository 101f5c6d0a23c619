import type { Job, PersonRows, Spell } from '@doorstroom/trajectories'

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

/** A job with only what a test is about; by default temporary and of unknown hours. */
export const drawnJob = (cells: Partial<Job>): Job => ({
  jobId: 'j',
  employerId: null,
  agencyId: null,
  begin: 0,
  end: null,
  endReason: null,
  isco08: null,
  requiredIsced: null,
  contractType: '4',
  aardArbeidsverhouding: null,
  contractDurationMonths: null,
  hoursFixed: null,
  hoursContract: null,
  hoursWorked: null,
  hoursWanted: null,
  availableMore: null,
  hourlyWage: null,
  grossMonth: null,
  subsidyCode: null,
  subsidyBegin: null,
  subsidyEnd: null,
  topUpBenefit: null,
  startChannel: null,
  skillsMatch: null,
  wishMatch: null,
  conditionsMet: null,
  ...cells,
})

type Drawn = Pick<PersonRows, 'spells' | 'jobs' | 'timeZero' | 'observationEnd'>

/** Someone with these spells and jobs. */
export const drawnPerson = (
  spells: readonly Spell[],
  timeZero: number,
  observationEnd: number,
  jobs: readonly Job[] = [],
): Drawn => ({ spells, jobs, timeZero, observationEnd })
