import { fitRandomIntercept, mean, standardDeviation } from '@doorstroom/statistics'
import { z } from 'zod'
import { defineGroupMeasure } from '../definition/define-measure.ts'
import { drawnEnrolment } from '../example/drawn-rows.ts'
import { adjustOption } from '../outcome/adjust-option.ts'
import { clusteredRows } from '../outcome/clustered-rows.ts'
import { perOutcome } from '../outcome/per-outcome.ts'

const guidedBy = (professionalId: string) => ({ enrolment: drawnEnrolment({ professionalId }) })

/**
 * Added value of professionals as a spread only: per outcome `spread.<outcome>`, the standard deviation of the shrunken
 * differences between professionals (best linear unbiased predictions of a random intercept, adjusted for the
 * characteristics of the study, in units of the outcome; 0.1 for a yes/no outcome is ten points), and
 * `reliability.<outcome>`, the mean over professionals of between / (between + within / clients): how much of one
 * professional's own mean is signal, 0 to 1. No number about any one professional leaves this measure.
 *
 * A yes/no outcome is taken as 0 and 1. Professionals with fewer than `clients` people are left out. Missing: as
 * `professional-effect`; fewer than 30 professionals give the warning `fewClusters`.
 */
export const professionalValueAdded = defineGroupMeasure({
  id: 'professional-value-added',
  kind: 'group',
  family: 'system',
  label: { nl: 'Toegevoegde waarde van professionals', en: 'Added value of professionals' },
  summary: { nl: 'hoe ver lopen professionals uiteen?', en: 'how far do professionals differ?' },
  question: {
    nl: 'Hoe ver lopen de resultaten van professionals uiteen, en is dat per persoon te meten?',
    en: 'How far do the results of professionals differ, and can that be measured for one of them?',
  },
  construct: {
    nl: 'De spreiding tussen professionals, gekrompen naar het gemiddelde, en hoe betrouwbaar het cijfer van een enkele professional is.',
    en: 'The spread between professionals, shrunken towards the mean, and how reliable the number of one professional is.',
  },
  origin: 'established',
  sources: [
    {
      author: 'Laird & Ware',
      year: 1982,
      title: 'Random-effects models for longitudinal data',
      doi: '10.2307/2529876',
      taken: 'shrunken predictions of random intercepts',
    },
  ],
  unit: 'units of the outcome',
  unitLabel: { nl: 'in eenheden van de uitkomst', en: 'in units of the outcome' },
  range: [0, Number.POSITIVE_INFINITY],
  nullValue: 0,
  direction: 'none',
  needs: {
    required: ['enrolments.assignment_date', 'enrolments.professional_id'],
    optional: ['intakes.prognostic_score'],
  },
  options: z.strictObject({
    adjust: adjustOption,
    clients: z.number().int().min(1).max(1000).default(20).describe('Fewest clients of a professional to count'),
  }),
  minimum: { persons: 400 },
  limits: [
    {
      nl: 'Niet bedoeld en niet geschikt om één professional te beoordelen.',
      en: 'Not meant and not fit for judging one professional.',
    },
    {
      nl: 'De gekrompen spreiding is kleiner dan de echte spreiding; kijk daarvoor naar het effect van de professional.',
      en: 'The shrunken spread is smaller than the true spread; for that see the effect of the professional.',
    },
    {
      nl: 'Wie welke cliënt krijgt, is geen toeval. Een verschil kan van de cliënten komen.',
      en: 'Who gets which client is not by chance. A difference may come from the clients.',
    },
  ],
  examples: [
    {
      title: {
        nl: 'weken 1 en 3 tegen 5 en 7: verschil van 4 gekrompen met 7/8',
        en: 'weeks 1 and 3 against 5 and 7: the difference of 4 shrunken by 7/8',
      },
      rows: {
        enrolled: [guidedBy('a'), guidedBy('a'), guidedBy('b'), guidedBy('b')],
        outcomes: new Map([['weeks', Float64Array.of(1, 3, 5, 7)]]),
      },
      options: { clients: 2 },
      expected: [
        { term: 'spread.weeks', estimate: 2.4748737342, n: 4, warnings: ['fewClusters'] },
        { term: 'reliability.weeks', estimate: 0.875, n: 4 },
      ],
    },
    {
      title: { nl: 'te weinig cliënten per professional', en: 'too few clients per professional' },
      rows: { enrolled: [guidedBy('a'), guidedBy('b')], outcomes: new Map([['weeks', Float64Array.of(1, 3)]]) },
      expected: [{ term: 'spread.weeks', estimate: null, n: 0, reasons: ['noProfessionals'] }],
    },
  ],
  group(group, { adjust, clients }) {
    const idOf = ({ enrolment }: (typeof group.enrolled)[number]) => enrolment.professionalId
    return perOutcome(group, 'spread', ({ measure, values }) => {
      const everyone = clusteredRows(group, values, idOf, adjust)
      const sizes = everyone.labels.map((_, code) => everyone.clusters.filter((cluster) => cluster === code).length)
      const large = new Set(everyone.labels.filter((_, code) => (sizes[code] ?? 0) >= clients))
      const labelOf = (person: (typeof group.enrolled)[number]) => (large.has(idOf(person) ?? '') ? idOf(person) : null)
      const rows = clusteredRows(group, values, labelOf, adjust)
      const n = rows.outcome.length
      if (n === 0) return [{ term: `spread.${measure}`, estimate: null, n, reasons: ['noProfessionals'] }]
      const { betweenVariance, withinVariance, predictions } = fitRandomIntercept(rows)
      const reliabilities = sizes
        .filter((size) => size >= clients)
        .map((size) => betweenVariance / (betweenVariance + withinVariance / size))
      const shared = { n, estimator: 'random-intercept', warnings: rows.labels.length < 30 ? ['fewClusters'] : [] }
      return [
        { term: `spread.${measure}`, estimate: standardDeviation(predictions), ...shared },
        { term: `reliability.${measure}`, unit: 'share', estimate: mean(reliabilities), ...shared },
      ]
    })
  },
})
