import { leastSquaresSlope } from '@doorstroom/statistics'
import { z } from 'zod'
import { definePersonMeasure } from '../definition/define-measure.ts'
import { weeksOption } from '../definition/option-field.ts'
import { drawnSearchWeek } from '../example/drawn-rows.ts'
import { diaryWeeks } from '../window/diary-weeks.ts'

const diary = (...hours: (number | null)[]) =>
  hours.map((hoursSearch, index) =>
    drawnSearchWeek({ weekStart: 7 * index, hoursSearch, reported: hoursSearch !== null }),
  )

/**
 * Search persistence: the slope of search effort per week (least squares) over the weeks someone was at risk, not
 * excused and kept the diary. Zero is steady effort, below zero effort that wanes.
 *
 * Missing: no diary at all gives `notObserved`, fewer than three usable weeks `tooFewWeeks`. A week without diary is
 * missing, not zero hours.
 */
export const searchPersistenceSlope = definePersonMeasure({
  id: 'search-persistence-slope',
  kind: 'amount',
  family: 'search',
  label: { nl: 'Volhouden van het zoeken', en: 'Search persistence' },
  summary: { nl: 'verandering in zoekinspanning per week', en: 'change in search effort per week' },
  question: {
    nl: 'Houden mensen het zoeken naar werk vol?',
    en: 'Do people keep up their search for work?',
  },
  construct: {
    nl: 'Hoeveel de zoekinspanning per week toe- of afneemt zolang iemand zonder werk zoekt.',
    en: 'By how much search effort rises or falls per week while someone is searching without work.',
  },
  origin: 'established',
  sources: [
    {
      author: 'Wanberg, Glomb, Song & Sorenson',
      year: 2005,
      title: 'Job-search persistence during unemployment: a 10-wave longitudinal study',
      doi: '10.1037/0021-9010.90.3.411',
      taken: 'persistence as the course of search effort over repeated measurements',
    },
  ],
  unit: 'units per week',
  unitLabel: { nl: 'verandering per week', en: 'change per week' },
  range: [-168, 168],
  nullValue: 0,
  direction: 'higher',
  needs: {
    required: [
      'enrolments.assignment_date',
      'search_weeks.week_start',
      'search_weeks.at_risk',
      'search_weeks.reported',
    ],
    optional: ['search_weeks.hours_search', 'search_weeks.intensity', 'search_weeks.excused'],
  },
  options: z.strictObject({
    windowWeeks: weeksOption(26),
    effort: z.enum(['hours', 'intensity']).default('hours').describe('Hours a week, or intensity 1 to 5'),
    minimumWeeks: z.number().int().min(3).default(3).describe('Fewest usable weeks'),
  }),
  minimum: { persons: 30 },
  limits: [
    {
      nl: 'Wie werk vindt, stopt met zoeken en met het dagboek. De groep die overblijft, verandert dus.',
      en: 'Who finds work stops searching and stops the diary, so the group that remains changes.',
    },
    {
      nl: 'Wie met veel uren begint, heeft meer ruimte om te dalen.',
      en: 'Who starts with many hours has more room to fall.',
    },
  ],
  examples: [
    {
      title: { nl: '10, 9, 9, 7 en 5 uur', en: '10, 9, 9, 7 and 5 hours' },
      person: { observationEnd: 182, searchWeeks: diary(10, 9, 9, 7, 5) },
      expected: { value: -1.2 },
    },
    {
      title: { nl: 'een week zonder dagboek is geen nul', en: 'a week without diary is not zero' },
      person: { observationEnd: 182, searchWeeks: diary(8, null, 8, 8) },
      expected: { value: 0 },
    },
    {
      title: { nl: 'twee weken is te weinig', en: 'two weeks is too few' },
      person: { observationEnd: 182, searchWeeks: diary(8, 6) },
      expected: { reason: 'tooFewWeeks' },
    },
  ],
  horizonDays: ({ windowWeeks }) => 7 * windowWeeks,
  value(person, { windowWeeks, effort, minimumWeeks }) {
    const points = diaryWeeks(person, windowWeeks)
      .filter(({ reported }) => reported)
      .map((week) => ({
        week: (week.weekStart - person.timeZero) / 7,
        effort: effort === 'hours' ? week.hoursSearch : week.intensity,
      }))
    const usable = points.filter((point): point is { week: number; effort: number } => point.effort !== null)
    if (person.searchWeeks.length === 0) return { reason: 'notObserved' }
    if (usable.length < minimumWeeks) return { reason: 'tooFewWeeks' }
    return {
      value: leastSquaresSlope(
        usable.map((point) => point.week),
        usable.map((point) => point.effort),
      ),
    }
  },
})
