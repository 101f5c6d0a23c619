import { findingAt } from '../finding/finding-at.ts'
import { textAt } from '../table/text-at.ts'
import type { Check } from './check.ts'

/** Everyone who was screened started: those who were turned away are not in the file. */
export const nobodyTurnedAway: Check = {
  id: 'nobody-turned-away',
  severity: 'note',
  tables: ['eligibility'],
  label: { nl: 'niemand afgewezen of afgehaakt', en: 'nobody turned away' },
  message: {
    nl: 'Iedereen in deze tabel is gestart; of het traject de makkelijkste mensen kiest, is dan niet te bepalen',
    en: 'Everyone in this table started; whether the programme picks the easiest people cannot be told',
  },
  fix: {
    nl: 'Lever ook de mensen aan die in aanmerking kwamen en niet startten, met de uitkomst',
    en: 'Deliver the people who qualified and did not start as well, with the outcome',
  },
  bulk: {
    witnesses: new Map([
      ['eligibility', `ordinal = (SELECT min(ordinal) FROM eligibility WHERE outcome IS DISTINCT FROM 'started')`],
    ]),
  },
  *findings(tables) {
    const eligibility = tables.get('eligibility')
    if (eligibility === undefined || eligibility.rowCount === 0) return
    const outcomeAt = textAt(eligibility, 'outcome')
    for (let row = 0; row < eligibility.rowCount; row++) if (outcomeAt(row) !== 'started') return
    const { severity, message, fix } = this
    const problem = { code: 'trajectories.nobodyTurnedAway', severity, message, fix }
    yield findingAt(problem, { file: eligibility.file, column: 'outcome' })
  },
}
