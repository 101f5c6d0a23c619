import { contracts } from '../life/contract.ts'
import { numbered } from '../person/pseudonym.ts'
import { simulatedTable } from '../tabular/simulated-table.ts'
import type { Participant } from '../world/participant.ts'
import { dateOf } from './date-of.ts'
import { occupationCode } from './occupation-code.ts'
import { seen } from './seen.ts'

/** Table `jobs`: every job of the enrolled that began before observation ended. */
export function jobsTable(enrolled: readonly Participant[]) {
  const rows = enrolled.flatMap((participant) =>
    participant.life.jobs.flatMap((lived) => {
      const job = seen(lived, participant.observedDays)
      return job === null ? [] : [{ participant, job }]
    }),
  )
  return simulatedTable(
    'jobs',
    [
      'job_id',
      'person_id',
      'employer_id',
      'begin',
      'end',
      'end_reason',
      'isco08',
      'required_isced',
      'contract_type',
      'hours_fixed',
      'hours_contract',
      'hours_wanted',
      'hourly_wage',
      'subsidy_code',
      'start_channel',
      'wish_match',
    ],
    rows.map(({ participant, job }) => ({
      job_id: numbered(participant.person.prefix, job.number),
      person_id: participant.person.id,
      employer_id: `employer-${String(job.employer).padStart(3, '0')}`,
      begin: dateOf(participant, job.begin),
      end: dateOf(participant, job.end),
      end_reason: job.end === null ? null : job.endReason,
      isco08: occupationCode(job.occupation),
      required_isced: String(job.requiredIsced),
      contract_type: contracts[job.contract].code,
      hours_fixed: Number(!['permanentVariable', 'onCall', 'selfEmployed'].includes(job.contract)),
      hours_contract: job.hours,
      hours_wanted: job.hoursWanted,
      hourly_wage: job.wage,
      subsidy_code: job.subsidy,
      start_channel: job.channel,
      wish_match: job.wishMatch,
    })),
  )
}
