import { z } from 'zod'
import { definePersonMeasure } from '../definition/define-measure.ts'
import { weeksOption } from '../definition/option-field.ts'
import { drawnSearchActivity, drawnSearchWeek } from '../example/drawn-rows.ts'
import { diaryWeeks } from '../window/diary-weeks.ts'
import { weekActivity } from '../window/week-activity.ts'

const diary = (...hours: (number | null)[]) =>
  hours.map((hoursSearch, index) =>
    drawnSearchWeek({ weekStart: 7 * index, hoursSearch, reported: hoursSearch !== null }),
  )

/**
 * Active share: of the weeks someone was at risk, not excused and kept the diary, the share in which they searched (an
 * activity on record or hours above zero); 0 to 1. Weeks without diary are left out, or count as inactive by option.
 *
 * Missing: no diary at all gives `notObserved`, fewer than three usable weeks `tooFewWeeks`.
 */
export const searchActiveShare = definePersonMeasure({
  id: 'search-active-share',
  kind: 'amount',
  family: 'search',
  label: { nl: 'Aandeel weken waarin men zoekt', en: 'Share of weeks with search' },
  summary: { nl: 'deel van de weken waarin iemand zocht', en: 'part of the weeks in which someone searched' },
  question: { nl: 'In hoeveel weken zoeken mensen echt?', en: 'In how many weeks do people really search?' },
  construct: {
    nl: 'Het deel van de weken zonder werk waarin iemand minstens één keer iets deed om werk te vinden.',
    en: 'The part of the weeks without work in which someone did at least one thing to find work.',
  },
  origin: 'own',
  sources: [
    {
      author: 'Wanberg, Glomb, Song & Sorenson',
      year: 2005,
      title: 'Job-search persistence during unemployment: a 10-wave longitudinal study',
      doi: '10.1037/0021-9010.90.3.411',
      taken: 'repeated measurement of search as a way to see persistence; the share of weeks is ours',
    },
  ],
  unit: 'share of weeks',
  unitLabel: { nl: 'deel van de weken', en: 'part of the weeks' },
  range: [0, 1],
  nullValue: null,
  direction: 'higher',
  needs: {
    required: [
      'enrolments.assignment_date',
      'search_weeks.week_start',
      'search_weeks.at_risk',
      'search_weeks.reported',
      'search_weeks.hours_search',
    ],
    optional: ['search_activities.date', 'search_weeks.excused', 'enrolments.observation_end'],
  },
  options: z.strictObject({
    windowWeeks: weeksOption(26),
    unreported: z
      .enum(['leave-out', 'inactive'])
      .default('leave-out')
      .describe('What a week without diary is: left out, or counted as a week without search (the careful variant)'),
    minimumWeeks: z.number().int().min(1).default(3).describe('Fewest usable weeks'),
  }),
  minimum: { persons: 30 },
  limits: [
    {
      nl: 'Een week met één sollicitatie telt even zwaar als een week met twintig uur zoeken.',
      en: 'A week with one application counts the same as a week with twenty hours of searching.',
    },
    {
      nl: 'Wie zoekt, vult ook eerder het dagboek in. Vergelijk met de variant waarin een week zonder dagboek geen zoekweek is.',
      en: 'Who searches also keeps the diary more often. Compare with the variant in which a week without diary is no search.',
    },
  ],
  examples: [
    {
      title: { nl: 'gezocht in drie van vier weken', en: 'searched in three of four weeks' },
      person: { observationEnd: 182, searchWeeks: diary(4, 0, 2, 8) },
      expected: { value: 0.75 },
    },
    {
      title: { nl: 'geen uren, wel een activiteit in de tweede week', en: 'no hours, but an activity in week two' },
      person: {
        observationEnd: 182,
        searchWeeks: diary(4, 0, 2, 8),
        searchActivities: [drawnSearchActivity({ date: 9, channel: '03' })],
      },
      expected: { value: 1 },
    },
    {
      title: {
        nl: 'een week zonder dagboek, als niet gezocht geteld',
        en: 'a week without diary, counted as no search',
      },
      person: { observationEnd: 182, searchWeeks: diary(4, null, 2, 8) },
      options: { unreported: 'inactive' },
      expected: { value: 0.75 },
    },
    {
      title: { nl: 'maar twee weken met dagboek', en: 'only two weeks with a diary' },
      person: { observationEnd: 182, searchWeeks: diary(4, null, null, 8) },
      expected: { reason: 'tooFewWeeks' },
    },
  ],
  horizonDays: ({ windowWeeks }) => 7 * windowWeeks,
  value(person, { windowWeeks, unreported, minimumWeeks }) {
    if (person.searchWeeks.length === 0) return { reason: 'notObserved' }
    const weeks = diaryWeeks(person, windowWeeks)
      .map((week) => (week.reported || unreported === 'leave-out' ? weekActivity(person, week) : 'inactive'))
      .filter((activity) => activity !== 'unknown')
    if (weeks.length < minimumWeeks) return { reason: 'tooFewWeeks' }
    return { value: weeks.filter((activity) => activity === 'active').length / weeks.length }
  },
})
