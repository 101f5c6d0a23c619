import { randomStream } from '@doorstroom/statistics'
import { missingDay, tables } from '@doorstroom/trajectories'

const labour = ['WT', 'WP', 'UB', 'UB', 'UB', 'TR', 'PP', 'IN']
const contracts = ['FTI', 'FTC', 'FTC', 'AGY']
const day = (length) => new Int32Array(length).fill(missingDay)
const number = (length) => new Float64Array(length).fill(Number.NaN)
const text = (length) => new Array(length).fill(null)

/**
 * The tables persons, enrolments, spells and jobs of a made-up register: every person is followed for 1,095 days after
 * a start in 2022 and has ten spells, five of labour and five of benefit, and two jobs.
 */
export function registerTables(people, seed) {
  const stream = randomStream(seed)
  const persons = { person_id: text(people), birth_year: number(people) }
  const enrolments = {
    enrolment_id: text(people),
    person_id: text(people),
    assignment_date: day(people),
    observation_end: day(people),
    arm: text(people),
  }
  const spells = { person_id: [], channel: [], state: [], begin: day(10 * people), end: day(10 * people) }
  const jobs = {
    job_id: [],
    person_id: [],
    employer_id: [],
    begin: day(2 * people),
    end: day(2 * people),
    contract_type: [],
    hours_contract: number(2 * people),
    hourly_wage: number(2 * people),
  }
  for (let person = 0; person < people; person++) {
    const id = `P${String(person).padStart(7, '0')}`
    const start = 18_993 + stream.integer(0, 364)
    const until = start + 1095
    persons.person_id[person] = id
    persons.birth_year[person] = stream.integer(1960, 2004)
    enrolments.enrolment_id[person] = `E${id}`
    enrolments.person_id[person] = id
    enrolments.assignment_date[person] = start
    enrolments.observation_end[person] = until
    enrolments.arm[person] = person % 2 === 0 ? 'T' : 'C'
    for (const channel of ['labour', 'benefit']) {
      let begin = start - stream.integer(30, 400)
      for (let spell = 0; spell < 5; spell++) {
        const row = spells.person_id.length
        spells.person_id.push(id)
        spells.channel.push(channel)
        spells.state.push(
          channel === 'labour' ? labour[stream.integer(0, 7)] : ['PW', 'PW', 'WW'][stream.integer(0, 2)],
        )
        spells.begin[row] = begin
        begin += stream.integer(20, 500)
        if (spell < 4) spells.end[row] = begin
        if (channel === 'benefit') begin += stream.integer(0, 90)
      }
    }
    let begin = start + stream.integer(-200, 500)
    for (let job = 0; job < 2; job++) {
      const row = jobs.person_id.length
      jobs.job_id.push(`${id}-${job}`)
      jobs.person_id.push(id)
      jobs.employer_id.push(`W${stream.integer(1, 5000)}`)
      jobs.contract_type.push(contracts[stream.integer(0, 3)])
      jobs.hours_contract[row] = stream.integer(4, 40)
      jobs.hourly_wage[row] = 12 + 10 * stream.uniform()
      jobs.begin[row] = begin
      begin += stream.integer(20, 400)
      if (job === 0 || stream.uniform() < 0.5) jobs.end[row] = begin
      begin += stream.integer(0, 120)
    }
  }
  return new Map(
    Object.entries({ persons, enrolments, spells, jobs }).map(([name, columns]) => [name, typed(name, columns)]),
  )
}

function typed(name, columns) {
  const rowCount = columns.person_id.length
  return {
    schema: tables.find((schema) => schema.name === name),
    file: `${name}.csv`,
    rowCount,
    lines: Int32Array.from({ length: rowCount }, (_, row) => row + 2),
    columns: new Map(Object.entries(columns).map(([column, values]) => [column, { kind: kindOf(values), values }])),
  }
}

const kindOf = (values) => (values instanceof Int32Array ? 'day' : values instanceof Float64Array ? 'number' : 'text')
