import { z } from 'zod'
import { definePersonMeasure } from '../definition/define-measure.ts'
import { weeksOption } from '../definition/option-field.ts'
import { drawnBenefit } from '../example/drawn-rows.ts'
import { benefitExit } from '../window/benefit-exit.ts'
import { regimeOn } from '../window/benefit-spells.ts'

/**
 * Raw outflow: whether someone left the benefit of time zero, for whatever reason, within so many weeks. Neutral on
 * purpose: no measure of effectiveness, and never shown without its companions.
 *
 * Missing: not on benefit at time zero gives `notAtRisk`; an end in the last month of observation is not confirmed and
 * gives `undetermined`; followed too short gives `notObserved`. The last two carry the bounds 0 and 1.
 */
export const rawOutflowRate = definePersonMeasure({
  id: 'raw-outflow-rate',
  kind: 'share',
  family: 'outflow',
  label: { nl: 'Kale uitstroom', en: 'Raw outflow' },
  summary: { nl: 'uit de uitkering, om welke reden ook', en: 'left benefit, for whatever reason' },
  phrase: { nl: 'ging uit de uitkering, om welke reden ook', en: 'left benefit, for whatever reason' },
  question: { nl: 'Hoeveel mensen gingen uit de uitkering?', en: 'How many people left benefit?' },
  construct: {
    nl: 'De eerste keer dat de uitkering van de start eindigt en niet binnen een maand terugkomt. Waarheen iemand gaat, telt niet mee.',
    en: 'The first time the benefit of time zero ends and does not come back within a month. Where someone goes does not matter.',
  },
  origin: 'recalled',
  sources: [
    {
      author: 'CBS',
      year: 2014,
      title: 'Uitstroom uit de bijstand',
      taken: 'counts of outflow say nothing of how long it lasts or of the kind of job',
    },
    { author: 'CBS', year: 2024, taken: 'an end of benefit counts after one month without benefit' },
    {
      author: 'Wilson',
      year: 1927,
      title: 'Probable inference, the law of succession, and statistical inference',
      doi: '10.1080/01621459.1927.10502953',
      taken: 'interval of a share',
    },
  ],
  unit: 'share',
  unitLabel: { nl: 'aandeel', en: 'share' },
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
    ],
    optional: ['spells.end_reason'],
  },
  options: z.strictObject({ weeks: weeksOption(52) }),
  minimum: { persons: 30 },
  limits: [
    {
      nl: 'Werk, studie, verhuizing, trouwen, een maatregel, pensioen en overlijden tellen hier allemaal even zwaar.',
      en: 'Work, study, moving house, marriage, a sanction, retirement and death all count the same here.',
    },
    {
      nl: 'Veel mensen waren ook zonder hulp uit de uitkering gegaan.',
      en: 'Many people would have left benefit without help too.',
    },
    {
      nl: 'Wie terugkomt of met aanvulling werkt, is hier niet te zien.',
      en: 'Who comes back, or works with a top-up, cannot be seen here.',
    },
    {
      nl: 'De gegevens moeten een maand verder lopen dan de gevraagde periode, anders is de laatste maand niet te bepalen.',
      en: 'The data must run a month beyond the period asked, else the last month cannot be determined.',
    },
  ],
  examples: [
    {
      title: { nl: 'weg na 100 dagen en niet terug', en: 'left after 100 days and not back' },
      person: { observationEnd: 400, spells: [drawnBenefit(-60, 100)] },
      expected: { value: 1 },
    },
    {
      title: { nl: 'drie weken onderbreking is geen uitstroom', en: 'three weeks of interruption is no exit' },
      person: { observationEnd: 400, spells: [drawnBenefit(-60, 100), drawnBenefit(121, null)] },
      expected: { value: 0 },
    },
    {
      title: {
        nl: 'in de laatste maand geëindigd: nog niet bevestigd',
        en: 'ended in the last month: not yet confirmed',
      },
      person: { observationEnd: 120, spells: [drawnBenefit(-60, 100)] },
      expected: { reason: 'undetermined', bounds: [0, 1] },
    },
    {
      title: { nl: 'geen uitkering bij de start', en: 'not on benefit at time zero' },
      person: { observationEnd: 400, spells: [drawnBenefit(50, 100)] },
      expected: { reason: 'notAtRisk' },
    },
  ],
  horizonDays: ({ weeks }) => 7 * weeks,
  value(person, { weeks }) {
    const { timeZero, observationEnd } = person
    const horizon = timeZero + 7 * weeks
    if (observationEnd <= timeZero) return { reason: 'notObserved', bounds: [0, 1] }
    const regime = regimeOn(person, timeZero)
    if (regime === null) return { reason: 'notAtRisk' }
    const exit = benefitExit(person, regime)
    if (exit.kind === 'notOnBenefit') return { reason: 'notAtRisk' }
    if (exit.day > horizon) return { value: 0 }
    if (exit.kind === 'exit') return { value: 1 }
    if (exit.kind === 'unconfirmed') return { reason: 'undetermined', bounds: [0, 1] }
    return observationEnd >= horizon ? { value: 0 } : { reason: 'notObserved', bounds: [0, 1] }
  },
})
