import { z } from 'zod'
import { definePersonMeasure } from '../definition/define-measure.ts'
import { minimumHoursOption } from '../definition/option-field.ts'
import { drawnJob } from '../example/drawn-rows.ts'
import { paidWorkWeeks } from '../window/paid-work-weeks.ts'

const week = z.number().int().min(1).max(1040)

/**
 * Lasting work: paid work in at least 26 of the first 52 weeks (other windows and thresholds by option), counted for
 * everyone enrolled, not only for who found work.
 *
 * Missing: weeks that were not seen can make the difference; then `undetermined` (or `notObserved` when no week was
 * seen at all) with the bounds 0 and 1. A value is given as soon as no unseen week can change it.
 */
export const sustainedEmployment = definePersonMeasure({
  id: 'sustained-employment',
  kind: 'share',
  family: 'outflow',
  label: { nl: 'Blijvend aan het werk', en: 'Lasting work' },
  summary: {
    nl: 'betaald werk in minstens de helft van de weken',
    en: 'paid work in at least half of the weeks',
  },
  phrase: { nl: 'had blijvend werk', en: 'had lasting work' },
  question: { nl: 'Hoeveel mensen hadden blijvend werk?', en: 'How many people had lasting work?' },
  construct: {
    nl: 'Betaald werk in genoeg weken van een vaste periode na de start, standaard 26 van de eerste 52.',
    en: 'Paid work in enough weeks of a fixed period after time zero, by default 26 of the first 52.',
  },
  origin: 'recalled',
  sources: [
    {
      author: 'Disability Employment Australia',
      year: 2015,
      taken: 'a 26-week outcome as the measure of a lasting placement; there is no single standard',
    },
    {
      author: 'Card, Kluve & Weber',
      year: 2018,
      title: 'What works? A meta analysis of recent active labor market program evaluations',
      doi: '10.1093/jeea/jvx028',
      taken: 'effects differ between the short and the longer run, so the window is part of the measure',
    },
  ],
  unit: 'share',
  unitLabel: { nl: 'aandeel', en: 'share' },
  range: [0, 1],
  nullValue: null,
  direction: 'higher',
  needs: {
    required: ['enrolments.assignment_date', 'enrolments.observation_end', 'jobs.begin', 'jobs.end'],
    optional: [
      'jobs.hours_contract',
      'jobs.hours_worked',
      'jobs.contract_type',
      'jobs.subsidy_code',
      'jobs.subsidy_begin',
      'jobs.subsidy_end',
    ],
  },
  options: z
    .strictObject({
      from: week.default(1).describe('First week after time zero that counts'),
      to: week.default(52).describe('Last week that counts'),
      threshold: week.default(26).describe('Fewest weeks with paid work'),
      minimumHours: minimumHoursOption,
      unsubsidised: z.boolean().default(false).describe('Count only weeks with a job without subsidy'),
    })
    .refine(({ from, to, threshold }) => to - from + 1 >= threshold, {
      message: 'the window from..to must hold at least threshold weeks',
    }),
  minimum: { persons: 30 },
  limits: [
    {
      nl: 'Vijf korte banen tellen even zwaar als één lange.',
      en: 'Five short jobs count the same as one long job.',
    },
    {
      nl: 'Gesubsidieerd werk telt mee, tenzij de studie dat uitzet.',
      en: 'Subsidised work counts, unless the study switches that off.',
    },
    {
      nl: 'De registratie ziet vaak geen werk in het buitenland en geen eigen bedrijf.',
      en: 'Registers often do not see work abroad or self-employment.',
    },
  ],
  examples: [
    {
      title: { nl: 'een baan van precies 26 weken', en: 'one job of exactly 26 weeks' },
      person: { observationEnd: 364, jobs: [drawnJob({ begin: 0, end: 182 })] },
      expected: { value: 1 },
    },
    {
      title: { nl: 'een baan van 25 weken', en: 'one job of 25 weeks' },
      person: { observationEnd: 364, jobs: [drawnJob({ begin: 0, end: 175 })] },
      expected: { value: 0 },
    },
    {
      title: {
        nl: '20 weken gewerkt in 40 geziene weken: 12 weken kunnen het verschil maken',
        en: '20 weeks of work in 40 weeks seen: 12 weeks can make the difference',
      },
      person: { observationEnd: 280, jobs: [drawnJob({ begin: 140, end: null })] },
      expected: { reason: 'undetermined', bounds: [0, 1] },
    },
    {
      title: {
        nl: 'een gesubsidieerde baan telt niet in de strenge variant',
        en: 'a subsidised job does not count in the strict variant',
      },
      person: { observationEnd: 364, jobs: [drawnJob({ begin: 0, end: 200, subsidyCode: 'LKS-PW' })] },
      options: { unsubsidised: true },
      expected: { value: 0 },
    },
  ],
  horizonDays: ({ to }) => 7 * to,
  value(person, options) {
    const { worked, unknown, unseen } = paidWorkWeeks(person, options)
    if (worked >= options.threshold) return { value: 1 }
    if (worked + unknown < options.threshold) return { value: 0 }
    const nothingSeen = unseen === options.to - options.from + 1
    return { reason: nothingSeen ? 'notObserved' : 'undetermined', bounds: [0, 1] }
  },
})
