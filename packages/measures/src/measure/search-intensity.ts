import type { PersonRows, SearchWeek } from '@doorstroom/trajectories'
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
 * Search intensity: mean search effort per week over the weeks someone was at risk, not excused and kept the diary, in
 * hours, in points of effort (1 to 5) or in activities. 0 or more; a week without diary is missing, not zero.
 *
 * Missing: no diary at all gives `notObserved`, fewer than three usable weeks `tooFewWeeks`.
 */
export const searchIntensity = definePersonMeasure({
  id: 'search-intensity',
  kind: 'amount',
  family: 'search',
  label: { nl: 'Zoekintensiteit', en: 'Search intensity' },
  summary: { nl: 'gemiddelde zoekinspanning per week', en: 'mean search effort per week' },
  question: { nl: 'Hoeveel tijd steken mensen in het zoeken naar werk?', en: 'How much do people search for work?' },
  construct: {
    nl: 'Hoeveel inspanning per week iemand in het zoeken steekt zolang hij zonder werk is en hoort te zoeken.',
    en: 'How much effort per week someone puts into searching while without work and expected to search.',
  },
  origin: 'established',
  sources: [
    {
      author: 'Blau',
      year: 1994,
      title: 'Testing a two-dimensional measure of job search behavior',
      taken: 'effort and actions as how intensively someone searches',
    },
    {
      author: 'van Hooft, Kammeyer-Mueller, Wanberg, Kanfer & Basbug',
      year: 2021,
      title: 'Job search and employment success: a quantitative review and future research agenda',
      taken: 'intensity goes with finding work, but not with the quality of that work',
    },
  ],
  unit: 'per week',
  unitLabel: { nl: 'uren per week (of punten, of activiteiten)', en: 'hours per week (or points, or activities)' },
  range: [0, Number.POSITIVE_INFINITY],
  nullValue: null,
  direction: 'none',
  needs: {
    required: [
      'enrolments.assignment_date',
      'search_weeks.week_start',
      'search_weeks.at_risk',
      'search_weeks.reported',
      'search_weeks.hours_search',
    ],
    optional: [
      'search_weeks.intensity',
      'search_weeks.excused',
      'search_activities.date',
      'search_activities.count',
      'search_activities.mandatory',
    ],
  },
  options: z.strictObject({
    windowWeeks: weeksOption(26),
    effort: z
      .enum(['hours', 'intensity', 'activities'])
      .default('hours')
      .describe('Hours a week, effort from 1 to 5 as the person says, or number of activities'),
    includeMandatory: z.boolean().default(true).describe('Count activities imposed by the benefit agency'),
    minimumWeeks: z.number().int().min(1).default(3).describe('Fewest usable weeks'),
  }),
  minimum: { persons: 30 },
  limits: [
    {
      nl: 'Meer zoeken is niet vanzelf beter: het zegt weinig over hoe goed iemand zoekt en over de baan die volgt.',
      en: 'Searching more is not better by itself: it says little about how well someone searches or the job that follows.',
    },
    {
      nl: 'Een sollicitatieplicht maakt aantallen groter zonder dat iemand meer kans krijgt.',
      en: 'A duty to apply raises numbers without raising chances.',
    },
    {
      nl: 'Mensen schatten zelf hoeveel zij zoeken.',
      en: 'People judge for themselves how much they search.',
    },
  ],
  examples: [
    {
      title: { nl: '10, 8 en 6 uur', en: '10, 8 and 6 hours' },
      person: { observationEnd: 182, searchWeeks: diary(10, 8, 6) },
      expected: { value: 8 },
    },
    {
      title: { nl: 'een week zonder dagboek telt niet als nul', en: 'a week without diary does not count as zero' },
      person: { observationEnd: 182, searchWeeks: diary(10, null, 8, 6) },
      expected: { value: 8 },
    },
    {
      title: { nl: 'in activiteiten: 4, 0 en 2', en: 'in activities: 4, 0 and 2' },
      person: {
        observationEnd: 182,
        searchWeeks: diary(5, 0, 3),
        searchActivities: [
          drawnSearchActivity({ date: 1, channel: '03', count: 3 }),
          drawnSearchActivity({ date: 6, channel: '05', count: 1 }),
          drawnSearchActivity({ date: 14, channel: '05', count: 2 }),
        ],
      },
      options: { effort: 'activities' },
      expected: { value: 2 },
    },
    {
      title: { nl: 'twee weken is te weinig', en: 'two weeks is too few' },
      person: { observationEnd: 182, searchWeeks: diary(10, 8) },
      expected: { reason: 'tooFewWeeks' },
    },
  ],
  horizonDays: ({ windowWeeks }) => 7 * windowWeeks,
  value(person, { windowWeeks, effort, includeMandatory, minimumWeeks }) {
    if (person.searchWeeks.length === 0) return { reason: 'notObserved' }
    const efforts = diaryWeeks(person, windowWeeks)
      .filter(({ reported }) => reported)
      .map((week) => {
        if (effort === 'activities') return activitiesIn(person, week, includeMandatory)
        return effort === 'hours' ? week.hoursSearch : week.intensity
      })
      .filter((value) => value !== null)
    if (efforts.length < minimumWeeks) return { reason: 'tooFewWeeks' }
    return { value: efforts.reduce((sum, value) => sum + value, 0) / efforts.length }
  },
})

/** Activities of one week of the diary; null when it is not known whether there were any. */
function activitiesIn(person: PersonRows, week: SearchWeek, includeMandatory: boolean): number | null {
  const inWeek = person.searchActivities
    .filter(({ date }) => date >= week.weekStart && date < week.weekStart + 7)
    .filter(({ mandatory }) => includeMandatory || mandatory !== true)
  const isKnown = person.searchActivities.length > 0 || week.hoursSearch === 0
  if (!isKnown || weekActivity(person, week) === 'unknown') return null
  return inWeek.reduce((sum, { count }) => sum + count, 0)
}
