import { z } from 'zod'
import { defineEventMeasure } from '../definition/define-measure.ts'
import { horizonsOption } from '../definition/option-field.ts'
import { drawnBenefit, drawnSpell } from '../example/drawn-rows.ts'
import { benefitExit, finalReasons } from '../window/benefit-exit.ts'
import { benefitSpells } from '../window/benefit-spells.ts'

/**
 * Return to benefit: days from a confirmed exit from every benefit to the next benefit of any kind, among those who
 * left within so many weeks. Death, pension age and leaving the country compete.
 *
 * Missing: `notAtRisk` when not on benefit at time zero or gone for good, `noExit` when nobody left in time,
 * `undetermined` when the end was not confirmed, `notObserved` when not seen long enough to tell.
 */
export const benefitReentry = defineEventMeasure({
  id: 'benefit-reentry',
  kind: 'events',
  family: 'outflow',
  label: { nl: 'Terug in de uitkering', en: 'Return to benefit' },
  summary: { nl: 'van wie uit de uitkering ging', en: 'of those who left benefit' },
  question: {
    nl: 'Hoeveel mensen die uit de uitkering gingen, kwamen weer terug?',
    en: 'How many people who left benefit came back?',
  },
  construct: {
    nl: 'De kans om na een bevestigd einde weer een uitkering te krijgen, van welke soort ook.',
    en: 'The probability of a new benefit of any kind after a confirmed end.',
  },
  origin: 'established',
  sources: [
    { author: 'Divosa', year: 2023, taken: 'return to benefit as the sign of outflow that does not last' },
    { author: 'CBS', year: 2024, taken: 'an end of benefit counts after one month without benefit' },
  ],
  unit: 'share',
  unitLabel: { nl: 'kans', en: 'probability' },
  range: [0, 1],
  nullValue: null,
  direction: 'lower',
  conditional: {
    on: { nl: 'mensen die uit de uitkering gingen', en: 'people who left benefit' },
    unconditionalTwin: 'weeks-off-benefit',
  },
  needs: {
    required: [
      'enrolments.assignment_date',
      'enrolments.observation_end',
      'spells.channel',
      'spells.state',
      'spells.begin',
      'spells.end',
    ],
    optional: ['spells.end_reason'],
  },
  options: z.strictObject({
    exitWithinWeeks: z.number().int().min(1).max(1040).default(52).describe('Only who left within so many weeks'),
    horizonsWeeks: horizonsOption([26, 52], 'the exit'),
  }),
  minimum: { persons: 30, events: 20 },
  causes: {
    'back-on-benefit': { nl: 'terug in een uitkering', en: 'back on benefit' },
    'gone-for-good': { nl: 'pensioen, overleden of buitenland', en: 'retired, died or abroad' },
  },
  limits: [
    {
      nl: 'Alleen wie uit de uitkering ging telt mee. Groepen die meer mensen uit de uitkering helpen, kunnen daardoor méér terugkeer laten zien. Vergelijk groepen op weken zonder uitkering.',
      en: 'Only leavers count. Groups that help more people out of benefit may therefore show more return. Compare groups on weeks off benefit.',
    },
    {
      nl: 'Niet terug in de uitkering is niet hetzelfde als aan het werk.',
      en: 'Not back on benefit is not the same as in work.',
    },
  ],
  examples: [
    {
      title: { nl: 'na 100 dagen weg, 200 dagen later terug', en: 'left after 100 days, back 200 days later' },
      person: { observationEnd: 500, spells: [drawnBenefit(-60, 100), drawnBenefit(300, null, { state: 'WW' })] },
      expected: { days: 200, cause: 'back-on-benefit' },
    },
    {
      title: { nl: 'weg en niet terug gezien', en: 'left and not seen back' },
      person: { observationEnd: 500, spells: [drawnBenefit(-60, 100)] },
      expected: { days: 400, cause: null },
    },
    {
      title: { nl: 'weg, later naar het buitenland', en: 'left, later out of the country' },
      person: {
        observationEnd: 500,
        spells: [drawnBenefit(-60, 100), drawnSpell({ channel: 'residence', state: 'XX', begin: 250, end: null })],
      },
      expected: { days: 150, cause: 'gone-for-good' },
    },
    {
      title: { nl: 'nooit uit de uitkering gegaan', en: 'never left benefit' },
      person: { observationEnd: 500, spells: [drawnBenefit(-60, null)] },
      expected: { reason: 'noExit' },
    },
  ],
  horizonsDays: ({ horizonsWeeks }) => horizonsWeeks.map((weeks) => 7 * weeks),
  event(person, { exitWithinWeeks }) {
    const { timeZero, observationEnd } = person
    const lastExit = timeZero + 7 * exitWithinWeeks
    if (observationEnd <= timeZero) return { reason: 'notObserved' }
    const exit = benefitExit(person, null)
    if (exit.kind === 'notOnBenefit') return { reason: 'notAtRisk' }
    if (exit.kind === 'still') return { reason: observationEnd >= lastExit ? 'noExit' : 'notObserved' }
    if (exit.day > lastExit) return { reason: 'noExit' }
    if (exit.kind === 'unconfirmed') return { reason: 'undetermined' }
    if (exit.reason !== null && finalReasons.has(exit.reason)) return { reason: 'notAtRisk' }
    const back = benefitSpells(person, null).find((span) => span.begin > exit.day)?.begin
    const gone = Math.min(
      ...person.spells
        .filter(({ state, begin, end }) => state === 'XX' && begin < observationEnd && (end === null || end > exit.day))
        .map(({ begin }) => begin),
    )
    if (gone <= exit.day) return { reason: 'notAtRisk' }
    if (back !== undefined && back <= gone) return { days: back - exit.day, cause: 'back-on-benefit' }
    if (gone < observationEnd) return { days: gone - exit.day, cause: 'gone-for-good' }
    return { days: observationEnd - exit.day, cause: null }
  },
})
