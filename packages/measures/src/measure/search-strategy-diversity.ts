import { hillNumber } from '@doorstroom/statistics'
import { z } from 'zod'
import { definePersonMeasure } from '../definition/define-measure.ts'
import { weeksOption } from '../definition/option-field.ts'
import { drawnSearchActivity } from '../example/drawn-rows.ts'

const activities = (...counts: number[]) =>
  counts.map((count, index) => drawnSearchActivity({ date: 10, channel: `0${index + 1}`, count }))

/**
 * Diversity of search strategies: the effective number of search channels (Hill number of order 1) over the window.
 *
 * Missing: fewer than ten activities give `tooFewActivities`; nothing recorded is not the same as no diversity.
 */
export const searchStrategyDiversity = definePersonMeasure({
  id: 'search-strategy-diversity',
  kind: 'amount',
  family: 'search',
  label: { nl: 'Verscheidenheid in zoeken', en: 'Diversity of search' },
  summary: { nl: 'aantal zoekkanalen dat echt wordt gebruikt', en: 'number of search channels really used' },
  question: {
    nl: 'Zoeken mensen op verschillende manieren naar werk?',
    en: 'Do people search for work in different ways?',
  },
  construct: {
    nl: 'Het aantal even vaak gebruikte zoekkanalen dat dezelfde spreiding zou geven.',
    en: 'The number of equally used search channels that would give the same spread.',
  },
  origin: 'established',
  sources: [
    {
      author: 'Hill',
      year: 1973,
      title: 'Diversity and evenness: a unifying notation and its consequences',
      doi: '10.2307/1934352',
      taken: 'effective number of classes, order 1',
    },
    {
      author: 'Jost',
      year: 2006,
      title: 'Entropy and diversity',
      doi: '10.1111/j.2006.0030-1299.14714.x',
      taken: 'report the effective number and not the entropy',
    },
  ],
  unit: 'channels',
  unitLabel: { nl: 'zoekkanalen', en: 'search channels' },
  range: [1, 10],
  nullValue: null,
  direction: 'higher',
  needs: {
    required: [
      'enrolments.assignment_date',
      'enrolments.observation_end',
      'search_activities.date',
      'search_activities.channel',
      'search_activities.count',
    ],
    optional: ['search_activities.mandatory'],
  },
  options: z.strictObject({
    windowWeeks: weeksOption(26),
    minimumActivities: z.number().int().min(2).default(10).describe('Fewest activities for a value'),
    includeMandatory: z.boolean().default(true).describe('Count activities imposed by the benefit agency'),
  }),
  minimum: { persons: 30 },
  limits: [
    {
      nl: 'Meer is niet altijd beter: wie zonder plan zoekt, zoekt ook op veel manieren.',
      en: 'More is not always better: who searches without a plan also uses many ways.',
    },
    {
      nl: 'Met weinig activiteiten valt de uitkomst te laag uit.',
      en: 'With few activities the value comes out too low.',
    },
  ],
  examples: [
    {
      title: { nl: '6, 3 en 1 keer via drie kanalen', en: '6, 3 and 1 times through three channels' },
      person: { observationEnd: 182, searchActivities: activities(6, 3, 1) },
      expected: { value: 2.454556 },
    },
    {
      title: { nl: 'tien keer via één kanaal', en: 'ten times through one channel' },
      person: { observationEnd: 182, searchActivities: activities(10) },
      expected: { value: 1 },
    },
    {
      title: { nl: 'negen activiteiten is te weinig', en: 'nine activities is too few' },
      person: { observationEnd: 182, searchActivities: activities(5, 4) },
      expected: { reason: 'tooFewActivities' },
    },
  ],
  horizonDays: ({ windowWeeks }) => 7 * windowWeeks,
  value(person, { windowWeeks, minimumActivities, includeMandatory }) {
    const end = Math.min(person.timeZero + 7 * windowWeeks, person.observationEnd)
    const perChannel = new Map<string, number>()
    for (const { date, channel, count, mandatory } of person.searchActivities) {
      if (date < person.timeZero || date >= end || (mandatory === true && !includeMandatory)) continue
      perChannel.set(channel, (perChannel.get(channel) ?? 0) + count)
    }
    const counts = [...perChannel.values()].filter((count) => count > 0).sort((left, right) => left - right)
    const total = counts.reduce((sum, count) => sum + count, 0)
    return total < minimumActivities ? { reason: 'tooFewActivities' } : { value: hillNumber(counts, 1) }
  },
})
