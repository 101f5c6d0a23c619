import { z } from 'zod'
import { defineEventMeasure } from '../definition/define-measure.ts'
import { horizonsOption } from '../definition/option-field.ts'
import { drawnHandover } from '../example/drawn-rows.ts'

/**
 * Gap at a handover: days from sending the first handover after time zero until the other institution accepted it,
 * with an end without acceptance (refused, lost from sight) as competing cause once `lostAfterDays` have passed: when
 * someone was refused or lost is not on record. A handover without acceptance or an end is censored at the end of
 * observation. One that was accepted before it was sent counts as 0 days.
 *
 * Missing: `noHandover` when none was sent between time zero and the end of observation, or it has no date.
 */
export const handoverGap = defineEventMeasure({
  id: 'handover-gap',
  kind: 'events',
  family: 'system',
  label: { nl: 'Gat bij overdracht', en: 'Gap at a handover' },
  summary: { nl: 'hoe lang tot een ander het overneemt', en: 'how long until another takes over' },
  question: {
    nl: 'Hoe lang duurt het tot een andere instelling iemand overneemt, en wie raakt kwijt?',
    en: 'How long until another institution takes someone over, and who gets lost?',
  },
  construct: {
    nl: 'De dagen tussen het verzenden en het aannemen van een overdracht tussen instellingen.',
    en: 'The days between sending and accepting a handover between institutions.',
  },
  origin: 'own',
  sources: [
    {
      author: 'Aalen & Johansen',
      year: 1978,
      title: 'An empirical transition matrix for non-homogeneous Markov chains based on censored observations',
      taken: 'estimator of the incidence per cause; the clock and the causes are ours',
    },
  ],
  unit: 'share',
  unitLabel: { nl: 'kans', en: 'probability' },
  range: [0, 1],
  nullValue: null,
  direction: 'none',
  conditional: {
    on: { nl: 'mensen die werden overgedragen', en: 'people who were handed over' },
    unconditionalTwin: 'time-to-first-paid-work',
  },
  needs: {
    required: [
      'enrolments.assignment_date',
      'enrolments.observation_end',
      'handovers.sent_date',
      'handovers.accepted_date',
    ],
    optional: ['handovers.outcome'],
  },
  options: z.strictObject({
    horizonsWeeks: horizonsOption([4, 9, 13, 26], 'sending the handover'),
    lostAfterDays: z.number().int().min(0).max(365).default(60).describe('Days after which one without an end is lost'),
  }),
  minimum: { persons: 30, events: 20 },
  causes: {
    accepted: { nl: 'aangenomen', en: 'accepted' },
    lost: { nl: 'geweigerd of kwijtgeraakt', en: 'refused or lost' },
  },
  limits: [
    {
      nl: 'Een warme overdracht per telefoon staat vaak niet in de registratie.',
      en: 'A warm handover by telephone is often not on record.',
    },
    {
      nl: 'Aangenomen wil nog niet zeggen dat iemand ook is gezien.',
      en: 'Accepted does not yet mean that someone was seen.',
    },
    {
      nl: 'Wanneer iemand is geweigerd of kwijtgeraakt, staat er niet bij; daarvoor geldt een vaste termijn.',
      en: 'When someone was refused or lost is not on record; a fixed term stands in for it.',
    },
  ],
  examples: [
    {
      title: { nl: 'na twintig dagen aangenomen', en: 'accepted after twenty days' },
      person: {
        observationEnd: 364,
        handovers: [drawnHandover({ sentDate: 30, acceptedDate: 50, outcome: 'accepted' })],
      },
      expected: { days: 20, cause: 'accepted' },
    },
    {
      title: { nl: 'geweigerd: na zestig dagen kwijt', en: 'refused: lost after sixty days' },
      person: { observationEnd: 364, handovers: [drawnHandover({ sentDate: 30, outcome: 'refused' })] },
      expected: { days: 60, cause: 'lost' },
    },
    {
      title: { nl: 'loopt nog bij het eind van de waarneming', en: 'still open when observation ended' },
      person: { observationEnd: 70, handovers: [drawnHandover({ sentDate: 30, outcome: 'open' })] },
      expected: { days: 40, cause: null },
    },
    {
      title: { nl: 'nooit overgedragen', en: 'never handed over' },
      person: { observationEnd: 364 },
      expected: { reason: 'noHandover' },
    },
  ],
  horizonsDays: ({ horizonsWeeks }) => horizonsWeeks.map((weeks) => 7 * weeks),
  event({ timeZero, observationEnd, handovers }, { lostAfterDays }) {
    const sent = handovers
      .flatMap((handover) => (handover.sentDate === null ? [] : [{ ...handover, sentDate: handover.sentDate }]))
      .filter(({ sentDate }) => sentDate >= timeZero && sentDate < observationEnd)
      .map(({ sentDate, acceptedDate, outcome }) => {
        const accepted = acceptedDate === null ? null : Math.max(acceptedDate, sentDate)
        const lost = outcome === 'refused' || outcome === 'lost' ? sentDate + lostAfterDays : null
        const [day, cause] = accepted === null ? [lost, 'lost'] : [accepted, 'accepted']
        return day === null || day >= observationEnd
          ? { sentDate, days: observationEnd - sentDate, cause: null }
          : { sentDate, days: day - sentDate, cause }
      })
      .sort(
        (left, right) =>
          left.sentDate - right.sentDate ||
          left.days - right.days ||
          Number(right.cause === 'accepted') - Number(left.cause === 'accepted'),
      )
    const first = sent[0]
    return first === undefined ? { reason: 'noHandover' } : { days: first.days, cause: first.cause }
  },
})
