import type { Agreement, Evaluation, Goal } from '@doorstroom/trajectories'
import { z } from 'zod'
import { paperLimit } from '../definition/complete-record-option.ts'
import { definePersonMeasure } from '../definition/define-measure.ts'
import { weeksOption } from '../definition/option-field.ts'
import { drawnAgreement, drawnGoal } from '../example/drawn-rows.ts'
import { shareOfParts } from '../window/share-of-parts.ts'
import { allOf, anyOf, type Known } from '../window/three-valued.ts'

const negotiated = { offeredDate: 20, draftedBy: 'template', clientEdits: 2, clientKnewNegotiable: '1' }
const signed = { offeredDate: 20, draftedBy: 'template', clientEdits: 0, clientKnewNegotiable: '0' }
const bothWays = { date: 100, clientEvaluatedPlacement: true, changeRequestedByClient: true, changeMade: true }
const oneWay = { date: 100, clientEvaluatedPlacement: false, changeRequestedByClient: false }

/**
 * Two-way voice: in how many of three moments the traffic went both ways; 0, 1/3, 2/3 or 1. Contract: the client wrote
 * along or changed it, and knew that this was possible. Goals: one at least came from the client, alone or together.
 * Evaluation: the client judged the placement too, and of every change asked for it is on record whether it was made.
 *
 * Missing: `notObserved` when the window was not wholly seen, `noAgreement` without agreements; `undetermined` with
 * bounds when one of the three is not known. No goals or no evaluations on record is not known, not no.
 */
export const twoWayVoice = definePersonMeasure({
  id: 'two-way-voice',
  kind: 'amount',
  family: 'process',
  label: { nl: 'Zeggenschap in contract, doelen en evaluatie', en: 'Voice in contract, goals and evaluation' },
  summary: {
    nl: 'op hoeveel van drie momenten de cliënt meebepaalt',
    en: 'in how many of three moments the client has a say',
  },
  question: {
    nl: 'Kan de cliënt meebepalen, of alleen tekenen bij het kruisje?',
    en: 'Does the client have a say, or only a line to sign on?',
  },
  construct: {
    nl: 'Het deel van drie momenten (contract, doelen, evaluatie) waarop de cliënt aantoonbaar inbreng had.',
    en: 'The part of three moments (contract, goals, evaluation) in which the client had a say on record.',
  },
  origin: 'own',
  sources: [
    {
      author: 'Arnstein',
      year: 1969,
      title: 'A ladder of citizen participation',
      doi: '10.1080/01944366908977225',
      taken: 'being informed or heard is less than having a say; the three moments and their rules are ours',
    },
  ],
  unit: 'share of moments',
  unitLabel: { nl: 'deel van drie momenten', en: 'part of three moments' },
  range: [0, 1],
  nullValue: null,
  direction: 'higher',
  needs: {
    required: [
      'enrolments.assignment_date',
      'enrolments.observation_end',
      'agreements.client_edits',
      'agreements.client_knew_negotiable',
      'goals.proposed_by',
      'evaluations.client_evaluated_placement',
      'evaluations.change_requested_by_client',
      'evaluations.change_made',
    ],
    optional: ['agreements.drafted_by', 'agreements.offered_date', 'goals.set_date', 'evaluations.date'],
  },
  options: z.strictObject({ weeks: weeksOption(26) }),
  minimum: { persons: 30 },
  limits: [
    paperLimit,
    {
      nl: 'Of de cliënt wist dat de tekst open lag, moet los van de begeleider zijn gevraagd. Anders zegt dit niets.',
      en: 'Whether the client knew the text was open must have been asked apart from the professional. Else this says nothing.',
    },
    {
      nl: 'Een verzoek dat is afgewezen geldt hier als beantwoord. Of de reden eerlijk was, is niet te zien.',
      en: 'A request that was refused counts as answered here. Whether the reason was fair cannot be seen.',
    },
  ],
  examples: [
    {
      title: { nl: 'op alle drie de momenten inbreng', en: 'a say in all three moments' },
      person: {
        observationEnd: 182,
        agreements: [drawnAgreement(negotiated, [bothWays])],
        goals: [drawnGoal({ proposedBy: 'joint' })],
      },
      expected: { value: 1 },
    },
    {
      title: { nl: 'getekend bij het kruisje', en: 'signed on the dotted line' },
      person: {
        observationEnd: 182,
        agreements: [drawnAgreement(signed, [oneWay])],
        goals: [drawnGoal({ proposedBy: 'standard' })],
      },
      expected: { value: 0 },
    },
    {
      title: { nl: 'een eigen doel, verder eenrichtingsverkeer', en: 'an own goal, else one-way traffic' },
      person: {
        observationEnd: 182,
        agreements: [drawnAgreement(signed, [oneWay])],
        goals: [drawnGoal({ proposedBy: 'client' })],
      },
      expected: { value: 1 / 3 },
    },
    {
      title: { nl: 'nog niet geëvalueerd', en: 'not yet evaluated' },
      person: {
        observationEnd: 182,
        agreements: [drawnAgreement(negotiated)],
        goals: [drawnGoal({ proposedBy: 'standard' })],
      },
      expected: { reason: 'undetermined', bounds: [1 / 3, 2 / 3] },
    },
    {
      title: { nl: 'geen plan of contract', en: 'no plan or contract' },
      person: { observationEnd: 182 },
      expected: { reason: 'noAgreement' },
    },
  ],
  horizonDays: ({ weeks }) => 7 * weeks,
  value({ agreements, goals, timeZero, observationEnd }, { weeks }) {
    const end = timeZero + 7 * weeks
    if (observationEnd < end) return { reason: 'notObserved' }
    const offered = agreements.filter(({ offeredDate }) => offeredDate === null || offeredDate < end)
    if (offered.length === 0) return { reason: 'noAgreement' }
    const evaluations = offered
      .flatMap((agreement) => agreement.evaluations)
      .filter(({ date }) => date === null || date < end)
    const set = goals.filter(({ setDate }) => setDate === null || setDate < end)
    const moments = [
      anyOf(offered.map(contractGoesBothWays)),
      anyOf(set.map(comesFromClient)),
      evaluationGoesBothWays(evaluations),
    ]
    return shareOfParts(moments.map((counts) => ({ counts })))
  },
})

function contractGoesBothWays({ clientEdits, draftedBy, clientKnewNegotiable }: Agreement): Known {
  const wrote = draftedBy === null ? null : draftedBy === 'client' || draftedBy === 'joint'
  const changed = clientEdits === null ? null : clientEdits > 0
  return allOf([anyOf([wrote, changed]), knewOf[clientKnewNegotiable ?? ''] ?? null])
}

const knewOf: Readonly<Record<string, boolean>> = { '1': true, '0': false }

const comesFromClient = ({ proposedBy }: Goal): Known =>
  proposedBy === null || proposedBy === 'unknown' ? null : proposedBy === 'client' || proposedBy === 'joint'

function evaluationGoesBothWays(evaluations: readonly Evaluation[]): Known {
  const answered = evaluations.map(({ changeRequestedByClient: asked, changeMade }): Known => {
    if (asked === null) return null
    return !asked || changeMade !== null ? true : null
  })
  return allOf([anyOf(evaluations.map((evaluation) => evaluation.clientEvaluatedPlacement)), allOf(answered)])
}
