import type { Placement } from '@doorstroom/trajectories'
import { z } from 'zod'
import { paperLimit } from '../definition/complete-record-option.ts'
import { definePersonMeasure } from '../definition/define-measure.ts'
import { weeksOption } from '../definition/option-field.ts'
import { drawnPlacement } from '../example/drawn-rows.ts'
import { shareOfParts } from '../window/share-of-parts.ts'

const rightsOf = (placement: Placement) => [
  placement.rightLeave,
  placement.rightSickness,
  placement.rightInsurance,
  placement.rightHoursCap,
  placement.rightComplaint,
  placement.rightRepresentation,
]

const drawn = (leave: boolean | null) =>
  drawnPlacement({
    begin: 30,
    end: 120,
    rightLeave: leave,
    rightSickness: true,
    rightInsurance: true,
    rightHoursCap: false,
    rightComplaint: true,
    rightRepresentation: false,
  })

/**
 * Rights on the placement: of six rights (leave, sickness, insurance, a cap on hours, a way to complain, representation)
 * on the placements that began before the end of the window, the share that is arranged; 0 to 1. Every placement counts
 * the same.
 *
 * Missing: `notObserved` when the window was not wholly seen, `noPlacement` without placement; `undetermined` with bounds
 * when of a right nothing is on record, unless the careful variant takes that as not arranged.
 */
export const placementRightsCoverage = definePersonMeasure({
  id: 'placement-rights-coverage',
  kind: 'amount',
  family: 'process',
  label: { nl: 'Rechten op de werkplek', en: 'Rights on the placement' },
  summary: { nl: 'deel van zes rechten dat is geregeld', en: 'part of six rights that is arranged' },
  question: {
    nl: 'Zijn de rechten geregeld van wie onbetaald werkt?',
    en: 'Are rights arranged for who works without pay?',
  },
  construct: {
    nl: 'Het deel van zes rechten (verlof, ziekte, verzekering, grens aan uren, klacht, inspraak) dat op de werkplek is geregeld.',
    en: 'The part of six rights (leave, sickness, insurance, cap on hours, complaint, representation) arranged on the placement.',
  },
  origin: 'own',
  sources: [],
  unit: 'share of rights',
  unitLabel: { nl: 'deel van de rechten', en: 'part of the rights' },
  range: [0, 1],
  nullValue: null,
  direction: 'higher',
  needs: {
    required: ['enrolments.assignment_date', 'enrolments.observation_end', 'placements.placement_id'],
    optional: [
      'placements.begin',
      'placements.right_leave',
      'placements.right_sickness',
      'placements.right_insurance',
      'placements.right_hours_cap',
      'placements.right_complaint',
      'placements.right_representation',
    ],
  },
  options: z.strictObject({
    weeks: weeksOption(52),
    undocumented: z
      .enum(['undetermined', 'not-arranged'])
      .default('undetermined')
      .describe('What a right without record is: undetermined, or not arranged (the careful variant)'),
  }),
  minimum: { persons: 30 },
  limits: [
    paperLimit,
    {
      nl: 'Een recht op papier is nog geen recht waar iemand gebruik van durft te maken.',
      en: 'A right on paper is not yet a right that someone dares to use.',
    },
    {
      nl: 'Alleen wie een werkplek had telt mee. De zes rechten wegen hier even zwaar.',
      en: 'Only who had a placement counts. The six rights weigh the same here.',
    },
  ],
  examples: [
    {
      title: { nl: 'vier van de zes rechten geregeld', en: 'four of the six rights arranged' },
      person: { observationEnd: 364, placements: [drawn(true)] },
      expected: { value: 4 / 6 },
    },
    {
      title: { nl: 'over verlof staat niets op papier', en: 'nothing on paper about leave' },
      person: { observationEnd: 364, placements: [drawn(null)] },
      expected: { reason: 'undetermined', bounds: [3 / 6, 4 / 6] },
    },
    {
      title: { nl: 'niets op papier geldt als niet geregeld', en: 'nothing on paper counts as not arranged' },
      person: { observationEnd: 364, placements: [drawn(null)] },
      options: { undocumented: 'not-arranged' },
      expected: { value: 0.5 },
    },
    {
      title: { nl: 'geen werkplek', en: 'no placement' },
      person: { observationEnd: 364 },
      expected: { reason: 'noPlacement' },
    },
  ],
  horizonDays: ({ weeks }) => 7 * weeks,
  value({ placements, timeZero, observationEnd }, { weeks, undocumented }) {
    const end = timeZero + 7 * weeks
    if (observationEnd < end) return { reason: 'notObserved' }
    const held = placements.filter(({ begin }) => begin === null || begin < end)
    if (held.length === 0) return { reason: 'noPlacement' }
    const unknown = undocumented === 'not-arranged' ? false : null
    return shareOfParts(held.flatMap(rightsOf).map((right) => ({ counts: right ?? unknown })))
  },
})
