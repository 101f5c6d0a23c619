import { z } from 'zod'
import { definePersonMeasure } from '../definition/define-measure.ts'
import { weeksOption } from '../definition/option-field.ts'
import { drawnPlacement, drawnSpell } from '../example/drawn-rows.ts'
import { unpaidForms, unpaidHours } from '../window/unpaid-hours.ts'

/** Hours in a week: nobody works more. */
const weekHours = 168

const volunteering = (begin: number, end: number | null, hoursWeek: number) =>
  drawnSpell({ channel: 'unpaid', state: 'UV', begin, end, hoursWeek })
const noCare = drawnSpell({ channel: 'care', state: 'UV', begin: 0, end: null, hoursWeek: 0 })

/**
 * Unpaid work: mean hours a week over so many weeks after time zero in the chosen forms, by default volunteering and
 * care together. Work that is imposed or done to learn (`trainee`) is a form of its own and not volunteering. What is
 * on record both as a spell and as a placement counts once.
 *
 * Missing: `notObserved` when the period was not wholly seen; `notAsked` when one of the forms, or its hours, is not on
 * record (asked and none is a row of zero hours); both with the lowest and highest hours it can have been, up to 168.
 * `notApplicable` above 168 hours.
 */
export const unpaidWorkHours = definePersonMeasure({
  id: 'unpaid-work-hours',
  kind: 'amount',
  family: 'participation',
  label: { nl: 'Uren onbetaald werk', en: 'Hours of unpaid work' },
  summary: { nl: 'vrijwilligerswerk en zorg, uren per week', en: 'volunteering and care, hours a week' },
  question: { nl: 'Hoeveel onbetaald werk doen mensen?', en: 'How much unpaid work do people do?' },
  construct: {
    nl: 'Het gemiddelde aantal uren per week dat iemand zonder loon werkt: vrijwilligerswerk en zorg voor anderen.',
    en: 'The mean number of hours a week that someone works without pay: volunteering and care for others.',
  },
  origin: 'established',
  sources: [
    {
      author: 'ILO, 19th International Conference of Labour Statisticians',
      year: 2013,
      title: 'Resolution concerning statistics of work, employment and labour underutilization',
      taken: 'forms of work, paid and unpaid; unpaid trainee work apart from volunteer work',
    },
  ],
  unit: 'hours per week',
  unitLabel: { nl: 'uren per week', en: 'hours per week' },
  range: [0, weekHours],
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
      'spells.hours_week',
    ],
    optional: ['spells.voluntary', 'placements.type', 'placements.begin', 'placements.end', 'placements.hours_week'],
  },
  options: z.strictObject({
    weeks: weeksOption(26),
    forms: z
      .array(z.enum(unpaidForms))
      .min(1)
      .default(['volunteer', 'care'])
      .describe('Forms of unpaid work that count: volunteer, care, trainee (imposed or to learn)'),
  }),
  minimum: { persons: 30 },
  limits: [
    {
      nl: 'Onbetaald werk staat zelden vanzelf in een registratie. Vraag ernaar, en leg nul uren vast als iemand niets doet.',
      en: 'Unpaid work is seldom on record by itself. Ask for it, and record zero hours when someone does none.',
    },
    {
      nl: 'Meer is niet vanzelf beter: zorg kan een last zijn, en een tegenprestatie is geen vrijwilligerswerk.',
      en: 'More is not better by itself: care can be a burden, and a mandatory return service is no volunteering.',
    },
    {
      nl: 'Trek deze uren niet af van betaald werk. Het is werk dat ook telt.',
      en: 'Do not set these hours off against paid work. It is work that counts too.',
    },
  ],
  examples: [
    {
      title: { nl: 'dertien van de 26 weken acht uur, geen zorg', en: 'eight hours in thirteen of 26 weeks, no care' },
      person: { observationEnd: 182, spells: [volunteering(0, 91, 8), noCare] },
      expected: { value: 4 },
    },
    {
      title: { nl: 'naar zorg is niet gevraagd', en: 'care was not asked for' },
      person: { observationEnd: 182, spells: [volunteering(0, null, 8)] },
      expected: { reason: 'notAsked', bounds: [8, 168] },
    },
    {
      title: {
        nl: 'een opgelegde plaats telt alleen als die soort wordt gevraagd, en maar één keer',
        en: 'an imposed place counts only when that form is asked for, and only once',
      },
      person: {
        observationEnd: 182,
        spells: [drawnSpell({ channel: 'unpaid', state: 'UT', begin: 0, end: null, hoursWeek: 16 })],
        placements: [drawnPlacement({ type: 'tegenprestatie', begin: 0, end: 91, hoursWeek: 16 })],
      },
      options: { forms: ['trainee'] },
      expected: { value: 16 },
    },
    {
      title: { nl: 'na 13 weken uit beeld: tussen 4 en 88 uur', en: 'out of sight after 13 weeks: 4 to 88 hours' },
      person: { observationEnd: 91, spells: [volunteering(0, null, 8), noCare] },
      expected: { reason: 'notObserved', bounds: [4, 88] },
    },
  ],
  horizonDays: ({ weeks }) => 7 * weeks,
  value(person, { weeks, forms }) {
    const end = person.timeZero + 7 * weeks
    const seen = Math.min(end, person.observationEnd)
    if (seen <= person.timeZero) return { reason: 'notObserved', bounds: [0, weekHours] }
    const hours = [...new Set(forms)].map((form) => unpaidHours(person, form, person.timeZero, seen))
    const known = hours.reduce<number>((sum, value) => sum + (value ?? 0), 0) / weeks
    const low = Math.min(known, weekHours)
    if (hours.includes(null)) return { reason: seen < end ? 'notObserved' : 'notAsked', bounds: [low, weekHours] }
    const unseen = (weekHours * (end - seen)) / 7 / weeks
    if (unseen > 0) return { reason: 'notObserved', bounds: [low, Math.min(weekHours, known + unseen)] }
    return known > weekHours ? { reason: 'notApplicable' } : { value: known }
  },
})
