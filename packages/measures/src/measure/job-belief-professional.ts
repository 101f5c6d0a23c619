import { drawnMeasurement } from '../example/drawn-rows.ts'
import { defineScaleMeasure } from '../instrument/define-scale-measure.ts'
import { jobBeliefInstrument } from '../instrument/job-belief.ts'

/**
 * Belief of the professional that this client finding a job is a real possibility, at a wave: one item from 1 to 5, as
 * the professional gave it. A value per client, never a list of professionals. The answers of both to the same item are
 * kept apart by `measurements.rater`.
 *
 * Missing: no rating by a professional at the wave gives `noFollowUp` (`noBaseline` for wave 0); a rating without a
 * named rater is taken as the client's.
 */
export const jobBeliefProfessional = defineScaleMeasure('job-belief-professional', {
  family: 'beliefs',
  label: { nl: 'Geloof van de begeleider in de baankans', en: "The professional's belief in the chance of a job" },
  summary: { nl: 'volgens de begeleider, schaal 1 tot 5', en: 'says the professional, scale 1 to 5' },
  question: {
    nl: 'Gelooft de begeleider dat deze mensen werk kunnen vinden?',
    en: 'Does the professional believe that these people can find work?',
  },
  construct: {
    nl: 'Hoezeer de begeleider het vinden van een baan voor deze cliënt een reële mogelijkheid vindt.',
    en: 'How far the professional sees finding a job as a real possibility for this client.',
  },
  origin: 'recalled',
  instruments: [jobBeliefInstrument],
  rater: 'professional',
  direction: 'higher',
  limits: [
    {
      nl: 'Begeleiders die veel verwachten, hebben vaker cliënten die werk vinden. Dat kan hun kennis van de cliënt zijn; een oorzaak is er niet mee bewezen.',
      en: 'Professionals who expect much more often have clients who find work. That may be what they know of the client; it proves no cause.',
    },
    {
      nl: 'De ene begeleider geeft hogere cijfers dan de andere. Vergelijk geen begeleiders met deze maat.',
      en: 'One professional rates higher than another. Do not compare professionals on this.',
    },
    {
      nl: 'Leg vast wie de score gaf. Zonder dat telt een meting als antwoord van de cliënt.',
      en: 'Record who gave the score. Without it a measurement counts as the answer of the client.',
    },
  ],
  examples: [
    {
      title: { nl: 'een 2 van de begeleider, een 4 van de cliënt', en: 'a 2 of the professional, a 4 of the client' },
      person: {
        measurements: [
          drawnMeasurement({ instrumentId: 'job-belief', wave: 1, rater: 'client' }, [4]),
          drawnMeasurement({ instrumentId: 'job-belief', wave: 1, rater: 'professional' }, [2]),
        ],
      },
      expected: { value: 2 },
    },
    {
      title: { nl: 'niet bekend wie de score gaf', en: 'not known who gave the score' },
      person: { measurements: [drawnMeasurement({ instrumentId: 'job-belief', wave: 1 }, [3])] },
      expected: { reason: 'noFollowUp' },
    },
  ],
})
