import type { PersonRows } from '@doorstroom/trajectories'
import { z } from 'zod'
import { armsOf, hasArms } from '../definition/arms.ts'
import { defineGroupMeasure } from '../definition/define-measure.ts'
import type { GroupValue } from '../definition/group-rows.ts'
import { weeksOption } from '../definition/option-field.ts'
import { drawnMeasurement } from '../example/drawn-rows.ts'

/**
 * Follow-up coverage, per arm and for everyone: observed over planned person-days within the window (`register`), the
 * share of persons with an answered questionnaire per wave (`wave-1` ...), and the share of diary weeks at risk with a
 * diary (`search-weeks`). Shares 0 to 1; below 0.7 carries the warning `lowCoverage`.
 */
export const followUpCoverage = defineGroupMeasure({
  id: 'follow-up-coverage',
  kind: 'group',
  family: 'quality-gate',
  label: { nl: 'Dekking van de waarneming', en: 'Follow-up coverage' },
  summary: { nl: 'hoeveel van wat gezien moest worden, is gezien', en: 'how much of what had to be seen was seen' },
  question: { nl: 'Hoeveel van de geplande gegevens zijn er?', en: 'How much of the planned data is there?' },
  construct: {
    nl: 'Het deel van de geplande tijd, vragenlijsten en dagboeken dat er is.',
    en: 'The part of planned time, questionnaires and diaries that is there.',
  },
  origin: 'own',
  sources: [],
  unit: 'share',
  unitLabel: { nl: 'aandeel', en: 'share' },
  range: [0, 1],
  nullValue: 1,
  direction: 'higher',
  needs: {
    required: ['enrolments.assignment_date', 'enrolments.observation_end'],
    optional: ['measurements.wave', 'search_weeks.reported', 'search_weeks.at_risk'],
  },
  options: z.strictObject({ weeks: weeksOption(104) }),
  minimum: { persons: 1 },
  terms: {
    register: { nl: 'gevolgde tijd', en: 'time followed' },
    'wave-0': { nl: 'vragenlijst vooraf', en: 'questionnaire beforehand' },
    'wave-1': { nl: 'vragenlijst, ronde 1', en: 'questionnaire, wave 1' },
    'wave-2': { nl: 'vragenlijst, ronde 2', en: 'questionnaire, wave 2' },
    'wave-3': { nl: 'vragenlijst, ronde 3', en: 'questionnaire, wave 3' },
    'search-weeks': { nl: 'dagboekweken', en: 'diary weeks' },
  },
  limits: [
    {
      nl: 'Een hoge dekking van een verkeerde omschrijving helpt niet.',
      en: 'High coverage of a wrong definition does not help.',
    },
  ],
  examples: [
    {
      title: { nl: 'een half jaar gezien van een jaar', en: 'half a year seen of a year' },
      rows: {
        enrolled: [{ observationEnd: 182 }, { observationEnd: 364 }],
        treated: [null, null],
      },
      options: { weeks: 52 },
      expected: [{ term: 'register', arm: null, estimate: 0.75, n: 2 }],
    },
    {
      title: { nl: 'een van de twee vulde de vragenlijst in', en: 'one of two answered the questionnaire' },
      rows: {
        enrolled: [
          { observationEnd: 364, measurements: [drawnMeasurement({ wave: 1, score: 4 })] },
          { observationEnd: 364 },
        ],
        treated: [null, null],
      },
      options: { weeks: 52 },
      expected: [{ term: 'wave-1', arm: null, estimate: 0.5, n: 2, nEvents: 1 }],
    },
  ],
  group({ enrolled, treated }, { weeks }) {
    const everyone = enrolled.map((_, position) => position)
    const groups = [{ arm: null, members: everyone }, ...armsOf(treated).filter(() => hasArms(treated))]
    const waves = [...new Set(enrolled.flatMap((person) => person.measurements.map(({ wave }) => wave)))]
    waves.sort((left, right) => left - right)
    return groups.flatMap(({ arm, members }): GroupValue[] => {
      const people = members.flatMap((position) => enrolled[position] ?? [])
      if (people.length === 0)
        return [{ term: 'register', arm, unit: 'share', estimate: null, n: 0, reasons: ['nobodyInArm'] }]
      const shared = { arm, unit: 'share', n: people.length, horizonDays: 7 * weeks }
      return [
        warned({ ...shared, term: 'register', estimate: shareOfTime(people, 7 * weeks) }),
        ...waves.map((wave) => {
          const nEvents = people.filter((person) => answered(person, wave)).length
          return warned({ ...shared, term: `wave-${wave}`, estimate: nEvents / people.length, nEvents })
        }),
        ...diaryWeeks(people).map((estimate) => warned({ ...shared, term: 'search-weeks', estimate })),
      ]
    })
  },
})

const warned = (value: GroupValue & { readonly estimate: number }): GroupValue =>
  value.estimate < 0.7 ? { ...value, warnings: ['lowCoverage'] } : value

function shareOfTime(people: readonly PersonRows[], days: number): number {
  const seen = people.map(({ timeZero, observationEnd }) => Math.min(Math.max(0, observationEnd - timeZero), days))
  return seen.reduce((sum, one) => sum + one, 0) / (days * people.length)
}

const answered = (person: PersonRows, wave: number): boolean =>
  person.measurements.some(
    (measurement) => measurement.wave === wave && (measurement.score !== null || measurement.items.size > 0),
  )

/** The share of diary weeks with a diary; empty when nobody has a diary week. */
function diaryWeeks(people: readonly PersonRows[]): number[] {
  const weeks = people.flatMap((person) => person.searchWeeks.filter(({ atRisk }) => atRisk))
  return weeks.length === 0 ? [] : [weeks.filter(({ reported }) => reported).length / weeks.length]
}
