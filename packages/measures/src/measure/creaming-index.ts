import { areaUnderCurve, quantile, standardizedMeanDifference } from '@doorstroom/statistics'
import { z } from 'zod'
import { defineGroupMeasure } from '../definition/define-measure.ts'
import type { GroupValue } from '../definition/group-rows.ts'
import { drawnIntake } from '../example/drawn-rows.ts'

const eligible = (started: boolean, ...scores: number[]) =>
  scores.map((prognosticScore) => ({ started, intake: drawnIntake({ prognosticScore }) }))

/**
 * Creaming: how much better the chances beforehand were of eligible people who started than of those who did not, by
 * a prognostic score from before the intervention. Terms: `smd` (standardised mean difference, started minus not
 * started; 0 = no creaming), `auc` (probability that a starter had the better chance; 0.5 = none), `start-rate` of all
 * eligible, and `start-rate-ratio` of the best over the weakest fifth (1 = none).
 *
 * Missing: people without a score are left out (n says how many remain). No score is estimated from the treated: then
 * the reason is `noPrognosticScore`; without non-starters `noNonStarters`.
 */
export const creamingIndex = defineGroupMeasure({
  id: 'creaming-index',
  kind: 'group',
  family: 'system',
  label: { nl: 'Afroming aan de poort', en: 'Creaming at the gate' },
  summary: { nl: 'begonnen vooral mensen met goede kansen?', en: 'did mostly people with good chances start?' },
  question: {
    nl: 'Begonnen vooral mensen die toch al goede kansen hadden?',
    en: 'Did mostly people start who had good chances anyway?',
  },
  construct: {
    nl: 'Het verschil in kans op werk vooraf tussen mensen die begonnen en mensen die in aanmerking kwamen maar niet begonnen.',
    en: 'The difference in the chance of work beforehand between people who started and eligible people who did not.',
  },
  origin: 'recalled',
  sources: [
    {
      author: 'Carter & Whitworth',
      year: 2015,
      title: 'Creaming and parking in quasi-marketised welfare-to-work schemes',
      taken: 'creaming as selection of those nearest to work',
    },
    {
      author: 'Hanley & McNeil',
      year: 1982,
      title: 'The meaning and use of the area under a receiver operating characteristic (ROC) curve',
      doi: '10.1148/radiology.143.1.7063747',
      taken: 'area under the curve as the probability that a starter ranks higher',
    },
  ],
  unit: 'standard deviations',
  unitLabel: { nl: 'standaarddeviaties', en: 'standard deviations' },
  range: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  nullValue: 0,
  direction: 'none',
  needs: { required: ['eligibility.outcome', 'intakes.prognostic_score'], optional: ['eligibility.eligible_date'] },
  options: z.strictObject({}),
  minimum: { persons: 200 },
  terms: {
    smd: { nl: 'verschil in kansen vooraf', en: 'difference in chances beforehand' },
    auc: { nl: 'hoe vaak een starter de betere kansen had', en: 'how often a starter had the better chances' },
    'start-rate': { nl: 'deel van de doelgroep dat begon', en: 'part of the eligible who started' },
    'start-rate-ratio': {
      nl: 'begonnen van het vijfde deel met de meeste kans tegenover het vijfde deel met de minste kans',
      en: 'started of the fifth with most chance over the fifth with least',
    },
  },
  limits: [
    {
      nl: 'Of de begeleiding koos of mensen zelf kozen, is hier niet te zien.',
      en: 'Whether professionals chose or people chose themselves cannot be seen here.',
    },
    {
      nl: 'De score vooraf is zelf ook niet volmaakt.',
      en: 'The score beforehand is not perfect either.',
    },
  ],
  examples: [
    {
      title: {
        nl: 'starters 0,6 en 0,8; niet-starters 0,2 en 0,4: 0,4 / 0,1414',
        en: 'starters 0.6 and 0.8; non-starters 0.2 and 0.4: 0.4 / 0.1414',
      },
      rows: { eligible: [...eligible(true, 0.6, 0.8), ...eligible(false, 0.2, 0.4)] },
      expected: [
        { term: 'start-rate', estimate: 0.5, n: 4, nEvents: 2 },
        { term: 'smd', estimate: 2.8284271247, n: 4 },
        { term: 'auc', estimate: 1, n: 4 },
      ],
    },
    {
      title: { nl: 'niemand die niet begon in de gegevens', en: 'nobody in the data who did not start' },
      rows: { eligible: eligible(true, 0.6, 0.8) },
      expected: [{ term: 'smd', estimate: null, reasons: ['noNonStarters'] }],
    },
  ],
  group({ eligible: screened }) {
    const starters = screened.filter(({ started }) => started).length
    const scored = screened.filter(({ intake }) => Number.isFinite(intake?.prognosticScore ?? Number.NaN))
    const values = Float64Array.from(scored, ({ intake }) => intake?.prognosticScore ?? Number.NaN)
    const started = Uint8Array.from(scored, (person) => (person.started ? 1 : 0))
    const n = scored.length
    const reasons = whyNot(screened.length - starters, started)
    const value = (term: string, unit: string, estimate: () => number): GroupValue =>
      reasons.length > 0
        ? { term, unit, estimate: null, n, reasons }
        : { term, unit, estimate: finite(estimate()), n, ...(Number.isFinite(estimate()) ? {} : undefinedNumber) }
    return [
      screened.length === 0 || starters === screened.length
        ? { term: 'start-rate', unit: 'share', estimate: null, n: screened.length, reasons: ['noNonStarters'] }
        : {
            term: 'start-rate',
            unit: 'share',
            estimate: starters / screened.length,
            n: screened.length,
            nEvents: starters,
          },
      value('smd', 'standard deviations', () =>
        standardizedMeanDifference({ values, treated: started, weights: null, binary: false }),
      ),
      value('auc', 'probability', () => areaUnderCurve(values, started)),
      value('start-rate-ratio', 'ratio', () => startRateRatio(values, started)),
    ]
  },
})

const undefinedNumber = { reasons: ['notDefined'] }
const finite = (value: number): number | null => (Number.isFinite(value) ? value : null)

function whyNot(nonStarters: number, started: Uint8Array): string[] {
  if (nonStarters === 0) return ['noNonStarters']
  return started.includes(1) && started.includes(0) ? [] : ['noPrognosticScore']
}

/** Start rate among the fifth with the best scores over that among the fifth with the weakest. */
function startRateRatio(values: Float64Array, started: Uint8Array): number {
  const [low, high] = [quantile(values, 0.2), quantile(values, 0.8)]
  const rate = (inside: (value: number) => boolean) => {
    const group = started.filter((_, position) => inside(values[position] ?? Number.NaN))
    return group.reduce((sum, one) => sum + one, 0) / group.length
  }
  return rate((value) => value >= high) / rate((value) => value <= low)
}
