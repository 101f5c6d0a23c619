import { bridgeGaps, type Day, type PersonRows, type Span, seenSpan } from '@doorstroom/trajectories'
import { z } from 'zod'
import { defineEventMeasure } from '../definition/define-measure.ts'
import { horizonsOption } from '../definition/option-field.ts'
import { drawnJob, drawnSearchWeek } from '../example/drawn-rows.ts'
import { weekActivity } from '../window/week-activity.ts'

const diary = (...hours: (number | null)[]) =>
  hours.map((hoursSearch, index) =>
    drawnSearchWeek({ weekStart: 7 * index, hoursSearch, reported: hoursSearch !== null }),
  )

/**
 * Giving up the search: days from time zero to the first run of four weeks in a row (by option) in which someone was at
 * risk, not excused and did nothing to find work. Work and education that begin before it compete. Someone is followed
 * up to the first four weeks that could have been such a run but of which a diary is missing: silence counts neither
 * as searching on nor as giving up.
 *
 * Missing: `notObserved` without any diary after time zero or without follow-up, `notAtRisk` for who had work or was in
 * education at time zero, `tooFewWeeks` when the diary says nothing from the first week on.
 */
export const searchDropout = defineEventMeasure({
  id: 'search-dropout',
  kind: 'events',
  family: 'search',
  label: { nl: 'Ophouden met zoeken', en: 'Giving up the search' },
  summary: { nl: 'vier weken op rij niet gezocht', en: 'four weeks in a row without search' },
  question: { nl: 'Hoeveel mensen houden op met zoeken?', en: 'How many people give up the search?' },
  construct: {
    nl: 'De kans om op een moment te zijn gestopt met zoeken, terwijl iemand nog zonder werk was en hoorde te zoeken.',
    en: 'The probability to have stopped searching by a moment, while still without work and expected to search.',
  },
  origin: 'own',
  sources: [
    {
      author: 'Aalen & Johansen',
      year: 1978,
      title: 'An empirical transition matrix for non-homogeneous Markov chains based on censored observations',
      taken: 'incidence next to work and education as competing ends; four weeks is our choice',
    },
  ],
  unit: 'share',
  unitLabel: { nl: 'kans', en: 'probability' },
  range: [0, 1],
  nullValue: null,
  direction: 'none',
  needs: {
    required: [
      'enrolments.assignment_date',
      'enrolments.observation_end',
      'search_weeks.week_start',
      'search_weeks.at_risk',
      'search_weeks.reported',
      'search_weeks.hours_search',
      'jobs.begin',
      'jobs.end',
    ],
    optional: ['search_activities.date', 'search_weeks.excused', 'spells.channel', 'spells.begin', 'spells.end'],
  },
  options: z.strictObject({
    weeks: z.number().int().min(1).max(26).default(4).describe('Weeks in a row without search; try 2 and 8 as well'),
    horizonsWeeks: horizonsOption([13, 26, 52], 'time zero'),
  }),
  minimum: { persons: 30, events: 20 },
  causes: {
    'gave-up': { nl: 'opgehouden met zoeken', en: 'gave up the search' },
    work: { nl: 'werk', en: 'work' },
    education: { nl: 'opleiding', en: 'education' },
  },
  limits: [
    {
      nl: 'Vier weken is een afspraak. Kijk ook wat twee of acht weken geeft.',
      en: 'Four weeks is a convention. Also see what two or eight weeks give.',
    },
    {
      nl: 'Wie ophoudt met zoeken, houdt vaak ook op met het dagboek. De kans valt dan te laag uit.',
      en: 'Who gives up the search often gives up the diary too. The probability then comes out too low.',
    },
    {
      nl: 'Wie vanaf het begin niet zoekt, telt mee als gestopt in de eerste week.',
      en: 'Who does not search from the beginning counts as having given up in the first week.',
    },
    {
      nl: 'Ophouden kan verstandig zijn: eerst herstellen, eerst leren, of een ander doel kiezen.',
      en: 'Giving up can be wise: recover first, learn first, or choose another goal.',
    },
  ],
  examples: [
    {
      title: { nl: 'twee weken gezocht, daarna vier weken niet', en: 'two weeks of search, then four without' },
      person: { observationEnd: 182, searchWeeks: diary(6, 4, 0, 0, 0, 0, 5) },
      expected: { days: 14, cause: 'gave-up' },
    },
    {
      title: { nl: 'drie stille weken en toen werk', en: 'three silent weeks and then work' },
      person: {
        observationEnd: 182,
        searchWeeks: diary(6, 0, 0, 0),
        jobs: [drawnJob({ begin: 30, end: null })],
      },
      expected: { days: 30, cause: 'work' },
    },
    {
      title: {
        nl: 'een week zonder dagboek tussen de stille weken: tot daar gevolgd',
        en: 'a week without diary among the silent ones: followed up to there',
      },
      person: { observationEnd: 182, searchWeeks: diary(6, 4, 0, null, 0, 0, 5) },
      expected: { days: 14, cause: null },
    },
    {
      title: { nl: 'had al werk', en: 'had work already' },
      person: { observationEnd: 182, searchWeeks: diary(6, 4, 0), jobs: [drawnJob({ begin: -10, end: 50 })] },
      expected: { reason: 'notAtRisk' },
    },
  ],
  horizonsDays: ({ horizonsWeeks }) => horizonsWeeks.map((weeks) => 7 * weeks),
  event(person, { weeks }) {
    const { timeZero, observationEnd } = person
    const first = Math.min(...person.searchWeeks.map(({ weekStart }) => weekStart).filter((day) => day >= timeZero))
    if (observationEnd <= timeZero || first >= observationEnd) return { reason: 'notObserved' }
    const starts = { work: firstDay(person, workSpans(person)), education: firstDay(person, educationSpans(person)) }
    const end = Math.min(starts.work, starts.education)
    if (end === timeZero) return { reason: 'notAtRisk' }
    const monday = timeZero + ((first - timeZero) % 7)
    for (let begin = monday; begin < end; begin += 7) {
      const run = Array.from({ length: weeks }, (_, index) => searchIn(person, begin + 7 * index, end))
      if (run.includes('active')) continue
      if (!run.includes('unknown')) return { days: begin - timeZero, cause: 'gave-up' }
      return begin === monday ? { reason: 'tooFewWeeks' } : { days: begin - timeZero, cause: null }
    }
    return { days: end - timeZero, cause: starts.work === end ? 'work' : 'education' }
  },
})

/** A week in which someone need not search, or found work, breaks a run as searching does. */
function searchIn(person: PersonRows, weekStart: Day, end: Day): 'active' | 'inactive' | 'unknown' {
  if (weekStart + 7 > end) return 'active'
  const week = person.searchWeeks.find((candidate) => candidate.weekStart === weekStart)
  if (week === undefined || weekStart + 7 > person.observationEnd) return 'unknown'
  return !week.atRisk || week.excused === true ? 'active' : weekActivity(person, week)
}

const workSpans = ({ jobs, observationEnd }: PersonRows): Span[] =>
  jobs.flatMap((job) => seenSpan(job, observationEnd) ?? [])

const educationSpans = ({ spells, observationEnd }: PersonRows): Span[] =>
  spells.filter(({ channel }) => channel === 'education').flatMap((spell) => seenSpan(spell, observationEnd) ?? [])

/** First day on or after time zero that lies in one of the spans; infinite when none does. */
function firstDay({ timeZero }: PersonRows, spans: readonly Span[]): Day {
  const [next] = bridgeGaps(spans, 0).filter((span) => span.end > timeZero)
  return next === undefined ? Number.POSITIVE_INFINITY : Math.max(next.begin, timeZero)
}
