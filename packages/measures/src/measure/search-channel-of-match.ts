import { wilsonInterval } from '@doorstroom/statistics'
import { codeListOf, type PersonRows } from '@doorstroom/trajectories'
import { z } from 'zod'
import { armsOf } from '../definition/arms.ts'
import { defineGroupMeasure } from '../definition/define-measure.ts'
import type { GroupValue } from '../definition/group-rows.ts'
import { minimumHoursOption } from '../definition/option-field.ts'
import { drawnJob } from '../example/drawn-rows.ts'
import { firstNewJob } from '../window/first-new-job.ts'

const found = (startChannel: string | null) => ({
  observationEnd: 364,
  jobs: [drawnJob({ begin: 60, end: null, startChannel })],
})

/**
 * Where the job came from: of the first jobs with a new employer that people began within the window, the share found
 * through each search channel, with Wilson's interval, per arm. Term is the channel, n the jobs of which the channel is
 * known; `unknown` is the share of all those jobs of which it is not. Channels nobody found a job through are left out.
 *
 * Missing: `noValues` when nobody in the arm began a job, or of none the channel is known.
 */
export const searchChannelOfMatch = defineGroupMeasure({
  id: 'search-channel-of-match',
  kind: 'group',
  family: 'match',
  label: { nl: 'Waarlangs de baan is gevonden', en: 'Channel through which the job was found' },
  summary: { nl: 'deel van de gevonden banen per zoekkanaal', en: 'part of the jobs found per search channel' },
  question: { nl: 'Hoe vinden mensen hun baan?', en: 'How do people find their job?' },
  construct: {
    nl: 'Het deel van de eerste banen dat via elk zoekkanaal is gevonden.',
    en: 'The part of the first jobs that was found through each search channel.',
  },
  origin: 'established',
  sources: [
    {
      author: 'European Commission',
      year: 2000,
      title: 'Regulation 1897/2000 on the operational definition of unemployment',
      taken: 'the list of ways of searching',
    },
  ],
  unit: 'share',
  unitLabel: { nl: 'aandeel van de gevonden banen', en: 'share of the jobs found' },
  range: [0, 1],
  nullValue: null,
  direction: 'none',
  conditional: {
    on: { nl: 'mensen die na de start een baan vonden', en: 'people who found a job after time zero' },
    unconditionalTwin: 'weeks-in-paid-work',
  },
  needs: {
    required: [
      'enrolments.assignment_date',
      'enrolments.observation_end',
      'jobs.begin',
      'jobs.end',
      'jobs.start_channel',
    ],
    optional: ['jobs.employer_id', 'jobs.hours_contract', 'jobs.hours_worked'],
  },
  options: z.strictObject({
    windowWeeks: z
      .number()
      .int()
      .min(1)
      .max(1040)
      .default(52)
      .describe('The first job counts when it began within so many weeks after time zero'),
    minimumHours: minimumHoursOption,
  }),
  minimum: { persons: 30 },
  terms: { ...codeListOf('CH').codes, unknown: { nl: 'onbekend', en: 'unknown' } },
  limits: [
    {
      nl: 'Een kanaal met veel banen is niet het beste kanaal: misschien werd het vooral het meest gebruikt.',
      en: 'A channel with many jobs is not the best channel: perhaps it was only used most.',
    },
    {
      nl: 'Wie geen baan vond, staat er niet in.',
      en: 'Who found no job is not in it.',
    },
  ],
  examples: [
    {
      title: {
        nl: 'twee via het netwerk, een bij een werkgever, een onbekend',
        en: 'two through the network, one at an employer, one unknown',
      },
      rows: { enrolled: [found('04'), found('04'), found('03'), found(null)] },
      expected: [
        { term: '04', estimate: 2 / 3, n: 3, nEvents: 2 },
        { term: '03', estimate: 1 / 3, n: 3, nEvents: 1 },
        { term: 'unknown', estimate: 0.25, n: 4, nEvents: 1 },
      ],
    },
    {
      title: { nl: 'niemand vond een baan', en: 'nobody found a job' },
      rows: { enrolled: [{ observationEnd: 364 }] },
      expected: [{ term: 'unknown', estimate: null, n: 0, reasons: ['noValues'] }],
    },
  ],
  group({ enrolled, treated }, { windowWeeks, minimumHours }) {
    const channelOf = (person: PersonRows | undefined): (string | null)[] => {
      const first = person === undefined ? null : firstNewJob(person, windowWeeks, minimumHours)
      return first === null ? [] : [first.job.startChannel]
    }
    return armsOf(treated).flatMap(({ arm, members }): GroupValue[] => {
      const all = members.flatMap((position) => channelOf(enrolled[position]))
      const known = all.filter((channel) => channel !== null)
      if (known.length === 0) return [{ term: 'unknown', arm, estimate: null, n: all.length, reasons: ['noValues'] }]
      const shares = [...new Set(known)].sort().map((term): GroupValue => {
        const nEvents = known.filter((channel) => channel === term).length
        return { term, arm, ...shareOf(nEvents, known.length) }
      })
      return [...shares, { term: 'unknown', arm, ...shareOf(all.length - known.length, all.length) }]
    })
  },
})

function shareOf(nEvents: number, n: number): Omit<GroupValue, 'term'> {
  const { estimate, low, high } = wilsonInterval(nEvents, n, 0.95)
  return { estimate, confLow: low, confHigh: high, n, nEvents, estimator: 'wilson', warnings: ['conditional'] }
}
