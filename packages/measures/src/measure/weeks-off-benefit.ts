import { z } from 'zod'
import { definePersonMeasure } from '../definition/define-measure.ts'
import { weeksOption } from '../definition/option-field.ts'
import { drawnBenefit } from '../example/drawn-rows.ts'
import { benefitSpells } from '../window/benefit-spells.ts'
import { weekSpan } from '../window/week-span.ts'
import { weeksTouched } from '../window/weeks-touched.ts'

/**
 * Weeks without a single day of benefit of any kind within so many weeks after time zero, for everyone enrolled; the
 * unconditional twin of `benefit-reentry`. Interruptions of at most 31 days count as benefit.
 *
 * Missing: weeks that were not seen give `notObserved` with the lowest and highest number it can have been.
 */
export const weeksOffBenefit = definePersonMeasure({
  id: 'weeks-off-benefit',
  kind: 'amount',
  family: 'outflow',
  label: { nl: 'Weken zonder uitkering', en: 'Weeks off benefit' },
  summary: { nl: 'weken zonder enige uitkering, voor iedereen', en: 'weeks without any benefit, for everyone' },
  question: { nl: 'Hoeveel weken hadden mensen geen uitkering?', en: 'For how many weeks were people off benefit?' },
  construct: {
    nl: 'Het aantal weken na de start zonder één dag uitkering, van welke soort ook.',
    en: 'The number of weeks after time zero without one day of benefit of any kind.',
  },
  origin: 'own',
  sources: [{ author: 'CBS', year: 2024, taken: 'a gap of at most a month does not end a stay on benefit' }],
  unit: 'weeks',
  unitLabel: { nl: 'weken', en: 'weeks' },
  range: [0, 1040],
  nullValue: null,
  direction: 'higher',
  needs: {
    required: [
      'enrolments.assignment_date',
      'enrolments.observation_end',
      'spells.channel',
      'spells.state',
      'spells.begin',
      'spells.end',
    ],
    optional: [],
  },
  options: z.strictObject({ weeks: weeksOption(104) }),
  minimum: { persons: 30 },
  limits: [
    {
      nl: 'Zonder uitkering is niet hetzelfde als aan het werk.',
      en: 'Off benefit is not the same as in work.',
    },
    {
      nl: 'Een einde in de laatste maand van de waarneming telt zoals het geregistreerd is.',
      en: 'An end in the last month of observation counts as it is registered.',
    },
  ],
  examples: [
    {
      title: { nl: 'weg na 10 weken en niet terug', en: 'left after 10 weeks and not back' },
      person: { observationEnd: 728, spells: [drawnBenefit(-30, 70)] },
      expected: { value: 94 },
    },
    {
      title: { nl: 'drie weken onderbreking telt als uitkering', en: 'three weeks of interruption count as benefit' },
      person: { observationEnd: 728, spells: [drawnBenefit(-30, 70), drawnBenefit(91, null)] },
      expected: { value: 0 },
    },
    {
      title: { nl: 'na een jaar uit beeld', en: 'out of sight after a year' },
      person: { observationEnd: 364, spells: [drawnBenefit(-30, 70)] },
      expected: { reason: 'notObserved', bounds: [42, 94] },
    },
  ],
  horizonDays: ({ weeks }) => 7 * weeks,
  value(person, { weeks }) {
    const onBenefit = weeksTouched(benefitSpells(person, null), person.timeZero, { from: 1, to: weeks })
    let off = 0
    let unknown = 0
    for (let week = 1; week <= weeks; week += 1) {
      if (onBenefit[week - 1] === 1) continue
      if (weekSpan(person.timeZero, week).end > person.observationEnd) unknown += 1
      else off += 1
    }
    return unknown === 0 ? { value: off } : { reason: 'notObserved', bounds: [off, off + unknown] }
  },
})
