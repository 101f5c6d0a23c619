import { describe, expect, it } from 'vitest'
import { labourSpells } from '../../../../packages/cli/src/simulation/life/labour-spells.ts'
import type { LivedJob } from '../../../../packages/cli/src/simulation/life/life.ts'

const job: LivedJob = {
  number: 0,
  begin: 40,
  end: 100,
  employer: 1,
  contract: 'temporaryShort',
  subsidy: 'NONE',
  occupation: 5,
  requiredIsced: 2,
  hours: 12,
  hoursWanted: 20,
  wage: 13,
  wishMatch: 0.5,
  channel: '03',
  endReason: 'contract-end',
  endsBenefit: false,
}
const states = (life: Parameters<typeof labourSpells>[0]) =>
  labourSpells(life).map(({ begin, end, state }) => `${begin}..${end ?? ''} ${state}`)

describe('labour states from a life', () => {
  it('call work beside benefit by its own name, and what is left after both ended none', () => {
    const benefits = [{ begin: -30, end: 70, regime: 'PW', endReason: 'own-request' }]
    expect(states({ jobs: [job], benefits, education: [] })).toEqual([
      '-30..40 UB',
      '40..70 WB',
      '70..100 WT',
      '100.. NB',
    ])
  })

  it('put subsidised work above benefit and education above benefit but below work', () => {
    const benefits = [{ begin: 0, end: null, regime: 'PW', endReason: null }]
    const education = [{ begin: 20, end: 60 }]
    expect(states({ jobs: [{ ...job, subsidy: 'LKS-PW' }], benefits, education })).toEqual([
      '0..20 UB',
      '20..40 OP',
      '40..100 WS',
      '100.. UB',
    ])
  })
})
