import { completePerson, drawnBenefit, drawnJob, drawnSpell } from '@doorstroom/measures'
import type { PersonRows } from '@doorstroom/trajectories'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { exitWithoutWork } from '../../../packages/measures/src/measure/exit-without-work.ts'
import { outflowByDestinationCif } from '../../../packages/measures/src/measure/outflow-by-destination-cif.ts'
import { isOnBenefitOn } from '../benefit-days.ts'

const stretch = fc.record({ begin: fc.integer({ min: -60, max: 420 }), length: fc.integer({ min: 1, max: 200 }) })
const people = fc
  .record({
    observationEnd: fc.integer({ min: 0, max: 520 }),
    benefit: fc.array(stretch, { minLength: 1, maxLength: 3 }),
    job: fc.option(fc.record({ stretch, contractType: fc.constantFrom('1', '4') }), { nil: null }),
    education: fc.option(stretch, { nil: null }),
    without: fc.option(stretch, { nil: null }),
  })
  .map(({ observationEnd, benefit, job, education, without }) =>
    completePerson({
      observationEnd,
      spells: [
        ...benefit.map(({ begin, length }) => drawnBenefit(begin, begin + length)),
        ...(education === null ? [] : [dated('education', 'OP', education)]),
        ...(without === null ? [] : [dated('labour', 'NB', without)]),
      ],
      jobs:
        job === null
          ? []
          : [
              drawnJob({
                begin: job.stretch.begin,
                end: job.stretch.begin + job.stretch.length,
                contractType: job.contractType,
                hoursContract: 32,
              }),
            ],
    }),
  )

const dated = (channel: 'education' | 'labour', state: string, { begin, length }: { begin: number; length: number }) =>
  drawnSpell({ channel, state, begin, end: begin + length })

type Dated = { readonly begin: number; readonly end: number | null }
const holdsOn = ({ begin, end }: Dated, day: number) => begin <= day && (end === null || end > day)

/** Where someone is seen on the day of leaving or one of the 31 after it, day by day. */
function destinationFrom({ jobs, spells }: PersonRows, exit: number): string {
  const month = Array.from({ length: 32 }, (_, day) => exit + day)
  const seen = (rows: readonly Dated[]) => month.some((day) => rows.some((row) => holdsOn(row, day)))
  if (seen(jobs)) return jobs[0]?.contractType === '1' ? 'work-permanent' : 'work-temporary'
  if (seen(spells.filter(({ channel }) => channel === 'education'))) return 'education'
  return seen(spells.filter(({ state }) => state === 'NB')) ? 'no-work-no-benefit' : 'unknown'
}

/** The first day without benefit, walking on from time zero; the end of observation when there is none. */
function firstDayWithout(person: PersonRows): number {
  let day = 0
  while (day < person.observationEnd && isOnBenefitOn(person, day)) day += 1
  return day
}

const drawn = { seed: 41, numRuns: 1500 }

it('leaving without work is found by walking on from time zero and looking around for a month', () => {
  const seen = new Map<string, number>()
  const walk = (person: PersonRows) => {
    if (person.observationEnd === 0) return 'notObserved'
    if (!isOnBenefitOn(person, 0)) return 'notAtRisk'
    const exit = firstDayWithout(person)
    if (exit > 364) return 0
    if (exit === person.observationEnd) return 'notObserved'
    if (exit + 31 >= person.observationEnd) return 'undetermined'
    const destination = destinationFrom(person, exit)
    return destination === 'unknown' ? 'undetermined' : Number(destination === 'no-work-no-benefit')
  }
  fc.assert(
    fc.property(people, (person) => {
      const given = exitWithoutWork.value(person, exitWithoutWork.options.parse({}))
      const plain = 'reason' in given ? given.reason : given.value
      expect(plain).toBe(walk(person))
      seen.set(String(plain), (seen.get(String(plain)) ?? 0) + 1)
    }),
    drawn,
  )
  for (const kind of ['notObserved', 'notAtRisk', 'undetermined', '0', '1'])
    expect(seen.get(kind) ?? 0, kind).toBeGreaterThan(10)
})

it('the destination of an exit, and the last day on which one could be confirmed, are found in the same way', () => {
  const seen = new Map<string, number>()
  const walk = (person: PersonRows) => {
    if (person.observationEnd === 0) return { reason: 'notObserved' }
    if (!isOnBenefitOn(person, 0)) return { reason: 'notAtRisk' }
    const exit = firstDayWithout(person)
    if (exit + 31 < person.observationEnd) return { days: exit, cause: destinationFrom(person, exit) }
    const last = person.observationEnd - 32
    return last > 0 ? { days: last, cause: null } : { reason: 'notObserved' }
  }
  fc.assert(
    fc.property(people, (person) => {
      const given = outflowByDestinationCif.event(person, outflowByDestinationCif.options.parse({}))
      expect(given).toEqual(walk(person))
      const kind = 'reason' in given ? given.reason : String(given.cause)
      seen.set(kind, (seen.get(kind) ?? 0) + 1)
    }),
    drawn,
  )
  for (const kind of [
    'notAtRisk',
    'work-permanent',
    'work-temporary',
    'education',
    'no-work-no-benefit',
    'unknown',
    'null',
  ])
    expect(seen.get(kind) ?? 0, kind).toBeGreaterThan(10)
})
