import { z } from 'zod'
import { defineEventMeasure } from '../definition/define-measure.ts'
import { horizonsOption } from '../definition/option-field.ts'
import { drawnBenefit, drawnJob } from '../example/drawn-rows.ts'
import { benefitExit } from '../window/benefit-exit.ts'
import { benefitGapDays, regimeOn } from '../window/benefit-spells.ts'
import { destinationText } from '../window/destination-text.ts'
import { exitDestination } from '../window/exit-destination.ts'

/**
 * Outflow by destination: days from time zero to the first confirmed end of the benefit, with where someone went as
 * competing causes. An end in the last month of observation cannot be confirmed, so everyone is censored a month
 * before observation ends (an end by death, pension age or moving abroad needs no confirmation).
 *
 * Missing: `notAtRisk` when not on benefit at time zero, `notObserved` when seen for less than a month.
 */
export const outflowByDestinationCif = defineEventMeasure({
  id: 'outflow-by-destination-cif',
  kind: 'events',
  family: 'outflow',
  label: { nl: 'Uitstroom naar bestemming', en: 'Outflow by destination' },
  summary: { nl: 'waar mensen heen gaan', en: 'where people go' },
  question: { nl: 'Waar gingen mensen heen die uit de uitkering gingen?', en: 'Where did people go who left benefit?' },
  construct: {
    nl: 'De kans om op een moment de uitkering te hebben verlaten, per bestemming. De kansen en het deel dat er nog in zit, tellen op tot 1.',
    en: 'The probability to have left benefit by a moment, per destination. The probabilities and the part still on benefit add up to 1.',
  },
  origin: 'established',
  sources: [
    {
      author: 'Aalen & Johansen',
      year: 1978,
      title: 'An empirical transition matrix for non-homogeneous Markov chains based on censored observations',
      taken: 'estimator of the incidence per cause',
    },
    {
      author: 'Gray',
      year: 1988,
      title: 'A class of K-sample tests for comparing the cumulative incidence of a competing risk',
      doi: '10.1214/aos/1176350951',
      taken: 'incidence per cause as the quantity to compare',
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
      'spells.channel',
      'spells.state',
      'spells.begin',
      'spells.end',
      'jobs.begin',
      'jobs.end',
    ],
    optional: ['spells.end_reason', 'jobs.contract_type', 'jobs.subsidy_code', 'jobs.hours_contract'],
  },
  options: z.strictObject({ horizonsWeeks: horizonsOption([26, 52, 78, 104], 'time zero') }),
  minimum: { persons: 30, events: 20 },
  causes: destinationText,
  limits: [
    {
      nl: 'Wie in meer richtingen tegelijk gaat, telt bij de eerste van: werk, opleiding, andere uitkering.',
      en: 'Who goes several ways at once counts for the first of: work, education, another benefit.',
    },
    {
      nl: 'Werk in het buitenland en zelfstandig werk staan vaak niet in de registratie; onbekend blijft dan onbekend.',
      en: 'Work abroad and self-employment are often not on record; unknown then stays unknown.',
    },
    {
      nl: 'Wie verhuist naar een andere gemeente verdwijnt uit beeld; dat hoeft geen toeval te zijn.',
      en: 'Who moves to another municipality goes out of sight, and that need not be chance.',
    },
  ],
  examples: [
    {
      title: { nl: 'naar een tijdelijke baan na 100 dagen', en: 'to a temporary job after 100 days' },
      person: {
        observationEnd: 400,
        spells: [drawnBenefit(-60, 100)],
        jobs: [drawnJob({ jobId: 'a', begin: 98, contractType: '4', hoursContract: 32 })],
      },
      expected: { days: 100, cause: 'work-temporary' },
    },
    {
      title: { nl: 'nog in de uitkering: gezien tot een maand voor het eind', en: 'still on benefit: censored' },
      person: { observationEnd: 400, spells: [drawnBenefit(-60, null)] },
      expected: { days: 368, cause: null },
    },
    {
      title: { nl: 'weg zonder dat iets volgt of een reden bekend is', en: 'left, nothing follows, no reason known' },
      person: { observationEnd: 400, spells: [drawnBenefit(-60, 200)] },
      expected: { days: 200, cause: 'unknown' },
    },
    {
      title: { nl: 'overgegaan naar een andere uitkering', en: 'moved on to another benefit' },
      person: { observationEnd: 400, spells: [drawnBenefit(-60, 50), drawnBenefit(50, null, { state: 'WIA-WGA' })] },
      expected: { days: 50, cause: 'other-benefit' },
    },
  ],
  horizonsDays: ({ horizonsWeeks }) => horizonsWeeks.map((weeks) => 7 * weeks),
  event(person) {
    const { timeZero, observationEnd } = person
    const lastConfirmable = observationEnd - benefitGapDays - 1
    if (observationEnd <= timeZero) return { reason: 'notObserved' }
    const regime = regimeOn(person, timeZero)
    if (regime === null) return { reason: 'notAtRisk' }
    const exit = benefitExit(person, regime)
    if (exit.kind === 'exit')
      return { days: exit.day - timeZero, cause: exitDestination(person, exit.day, exit.reason, regime) }
    return lastConfirmable > timeZero ? { days: lastConfirmable - timeZero, cause: null } : { reason: 'notObserved' }
  },
})
