import { drawnMeasurement } from '../example/drawn-rows.ts'
import { defineScaleMeasure } from '../instrument/define-scale-measure.ts'
import { jobBeliefInstrument } from '../instrument/job-belief.ts'

/**
 * Belief of the client that finding a job is a real possibility, at a wave: one item from 1 to 5, as the client gave
 * it. The answers of client and professional to the same item are kept apart by `measurements.rater`.
 *
 * Missing: no measurement at the wave gives `noFollowUp` (`noBaseline` for wave 0), an empty answer `notAsked`, one
 * outside 1 to 5 `tooFewAnswers` or, as a ready score, `notApplicable`.
 */
export const jobBeliefClient = defineScaleMeasure('job-belief-client', {
  family: 'beliefs',
  label: { nl: 'Geloof in eigen baankans', en: 'Own belief in the chance of a job' },
  summary: { nl: 'volgens de cliënt, schaal 1 tot 5', en: 'says the client, scale 1 to 5' },
  question: { nl: 'Geloven mensen dat zij werk kunnen vinden?', en: 'Do people believe that they can find work?' },
  construct: {
    nl: 'Hoezeer iemand het vinden van een baan voor zichzelf een reële mogelijkheid vindt.',
    en: 'How far someone sees finding a job as a real possibility for themselves.',
  },
  origin: 'recalled',
  instruments: [jobBeliefInstrument],
  direction: 'higher',
  limits: [
    {
      nl: 'Geloof dat stijgt zonder dat de kansen stijgen, is valse hoop. Lees deze maat naast werk dat echt gevonden werd.',
      en: 'Belief that rises while chances do not is false hope. Read this beside work that was really found.',
    },
    {
      nl: 'Eén vraag meet grof: kleine verschillen bij één persoon zeggen weinig.',
      en: 'One item measures coarsely: small differences in one person say little.',
    },
    {
      nl: 'Wie het antwoord ziet, telt: vraag het los van de begeleider.',
      en: 'Who sees the answer matters: ask it apart from the professional.',
    },
  ],
  examples: [
    {
      title: { nl: 'een 4 van de cliënt, een 2 van de begeleider', en: 'a 4 of the client, a 2 of the professional' },
      person: {
        measurements: [
          drawnMeasurement({ instrumentId: 'job-belief', wave: 1, rater: 'client' }, [4]),
          drawnMeasurement({ instrumentId: 'job-belief', wave: 1, rater: 'professional' }, [2]),
        ],
      },
      expected: { value: 4 },
    },
    {
      title: { nl: 'alleen de begeleider gaf antwoord', en: 'only the professional answered' },
      person: { measurements: [drawnMeasurement({ instrumentId: 'job-belief', wave: 1, rater: 'professional' }, [2])] },
      expected: { reason: 'noFollowUp' },
    },
  ],
})
