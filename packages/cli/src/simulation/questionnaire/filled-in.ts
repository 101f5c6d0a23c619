import { numbered } from '../person/pseudonym.ts'
import type { Participant } from '../world/participant.ts'
import { answerQuestionnaire, waves } from './answer-questionnaire.ts'

/** A questionnaire that came back. */
export interface FilledIn {
  readonly id: string
  readonly wave: number
  /** Days from assignment. */
  readonly day: number
  /** Null for an item that was skipped. */
  readonly answers: readonly (number | null)[]
}

/**
 * The questionnaires of one participant: all of them in a complete world; in the observed world those that came back
 * before observation ended, now and then with an item skipped.
 *
 * @example
 * filledIn(participant).map(({ wave }) => wave) // [0, 1, 2] in a complete world
 */
export function filledIn(participant: Participant): readonly FilledIn[] {
  const { person, effect, complete, treated, observedDays } = participant
  const { fate } = person
  return waves.flatMap((moment, index) => {
    const day = moment.from + Math.floor(moment.days * fate.uniform('waveDay', moment.wave))
    const answered = fate.uniform('waveAnswered', moment.wave) < moment.response + (treated ? 0.04 : 0)
    if (!complete && (!answered || day >= observedDays)) return []
    const answers = answerQuestionnaire(person, effect, moment).map((answer, item) =>
      !complete && fate.uniform('itemSkipped', index * 6 + item) < 0.015 ? null : answer,
    )
    return [{ id: numbered(person.prefix, index), wave: moment.wave, day, answers }]
  })
}
