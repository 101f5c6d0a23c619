import { z } from 'zod'
import { definePersonMeasure } from '../definition/define-measure.ts'
import { weeksOption } from '../definition/option-field.ts'
import { drawnBenefit, drawnJob, drawnSpell } from '../example/drawn-rows.ts'
import { benefitExit } from '../window/benefit-exit.ts'
import { regimeOn } from '../window/benefit-spells.ts'
import { exitDestination } from '../window/exit-destination.ts'

/**
 * Exit without work: whether the first confirmed end of the benefit of time zero led to neither work, education nor
 * another benefit, for everyone on benefit at time zero. A harm check beside raw outflow, which counts these as
 * success. Pension age, death and moving abroad are no exit without work.
 *
 * Missing: an exit after which nothing is on record is `undetermined` (option `silence: 'without-work'` gives the upper
 * bound instead), as is an end in the last month; `notObserved` when followed too short; all three with bounds 0 and 1.
 * `notAtRisk` when not on benefit at time zero.
 */
export const exitWithoutWork = definePersonMeasure({
  id: 'exit-without-work',
  kind: 'share',
  family: 'outflow',
  label: { nl: 'Uitstroom zonder werk', en: 'Exit without work' },
  summary: { nl: 'uit de uitkering, zonder werk of ander inkomen', en: 'left benefit for neither work nor income' },
  phrase: { nl: 'ging uit de uitkering zonder werk', en: 'left benefit without work' },
  question: {
    nl: 'Hoeveel mensen raakten uit beeld zonder werk, opleiding of uitkering?',
    en: 'How many people went out of sight without work, education or benefit?',
  },
  construct: {
    nl: 'De uitkering eindigt en in de maand erna volgt geen werk, geen opleiding en geen andere uitkering.',
    en: 'Benefit ends, and in the month after it no work, no education and no other benefit follows.',
  },
  origin: 'recalled',
  sources: [
    {
      author: 'CBS',
      year: 2024,
      title: 'Cohortonderzoek bijstandsuitstroom naar werk',
      taken: 'off social assistance without work and without unemployment benefit as a situation of its own',
    },
  ],
  unit: 'share',
  unitLabel: { nl: 'aandeel', en: 'share' },
  range: [0, 1],
  nullValue: null,
  direction: 'lower',
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
    optional: ['spells.end_reason', 'jobs.hours_contract'],
  },
  options: z.strictObject({
    weeks: weeksOption(52),
    silence: z
      .enum(['unknown', 'without-work'])
      .default('unknown')
      .describe('How to read an exit after which nothing is on record; without-work gives the upper bound'),
  }),
  minimum: { persons: 30 },
  limits: [
    {
      nl: 'Werk in het buitenland, een eigen bedrijf en inkomen van een partner staan vaak niet in de registratie.',
      en: 'Work abroad, self-employment and income of a partner are often not on record.',
    },
    {
      nl: 'De maat zegt niet waarom iemand uit beeld raakt: angst voor een maatregel, verdwalen in regels of eigen keuze.',
      en: 'The measure does not tell why someone goes out of sight: fear of a sanction, getting lost in rules, or choice.',
    },
    {
      nl: 'Alleen de eerste keer telt; wie later uit beeld raakt, is hier niet te zien.',
      en: 'Only the first exit counts; who goes out of sight later cannot be seen here.',
    },
  ],
  examples: [
    {
      title: {
        nl: 'uitkering stopt op dag 100, geregistreerd zonder werk en uitkering',
        en: 'benefit ends on day 100, on record with neither work nor benefit',
      },
      person: {
        observationEnd: 400,
        spells: [drawnBenefit(-60, 100), drawnSpell({ channel: 'labour', state: 'NB', begin: 100, end: null })],
      },
      expected: { value: 1 },
    },
    {
      title: { nl: 'binnen een maand aan het werk', en: 'in work within a month' },
      person: {
        observationEnd: 400,
        spells: [drawnBenefit(-60, 100, { endReason: 'own-request' })],
        jobs: [drawnJob({ begin: 120, end: null })],
      },
      expected: { value: 0 },
    },
    {
      title: { nl: 'daarna staat niets vast', en: 'nothing is on record afterwards' },
      person: { observationEnd: 400, spells: [drawnBenefit(-60, 100)] },
      expected: { reason: 'undetermined', bounds: [0, 1] },
    },
    {
      title: { nl: 'dezelfde, als bovengrens geteld', en: 'the same, counted as the upper bound' },
      person: { observationEnd: 400, spells: [drawnBenefit(-60, 100)] },
      options: { silence: 'without-work' },
      expected: { value: 1 },
    },
    {
      title: { nl: 'nog in de uitkering', en: 'still on benefit' },
      person: { observationEnd: 400, spells: [drawnBenefit(-60, null)] },
      expected: { value: 0 },
    },
  ],
  horizonDays: ({ weeks }) => 7 * weeks,
  value(person, { weeks, silence }) {
    const { timeZero, observationEnd } = person
    const horizon = timeZero + 7 * weeks
    if (observationEnd <= timeZero) return { reason: 'notObserved', bounds: [0, 1] }
    const regime = regimeOn(person, timeZero)
    const exit = benefitExit(person, regime)
    if (regime === null || exit.kind === 'notOnBenefit') return { reason: 'notAtRisk' }
    if (exit.day > horizon) return { value: 0 }
    if (exit.kind === 'still') return { reason: 'notObserved', bounds: [0, 1] }
    if (exit.kind === 'unconfirmed') return { reason: 'undetermined', bounds: [0, 1] }
    const destination = exitDestination(person, exit.day, exit.reason, regime)
    if (destination === 'unknown' && silence === 'unknown') return { reason: 'undetermined', bounds: [0, 1] }
    return { value: destination === 'no-work-no-benefit' || destination === 'unknown' ? 1 : 0 }
  },
})
