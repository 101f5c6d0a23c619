import type { Passage } from '../gate/pass-gate.ts'
import { followUpDays } from '../horizon/follow-up.ts'
import { type Effect, kompasEffect, noEffect } from '../life/effect.ts'
import type { Life } from '../life/life.ts'
import { liveLife } from '../life/live-life.ts'
import type { SimulatedPerson } from '../person/simulated-person.ts'
import type { SimulationSettings } from '../settings/simulation-settings.ts'
import type { World } from './world.ts'

/** A screened person in one world. */
export interface Participant {
  readonly person: SimulatedPerson
  readonly passage: Passage
  /** Has the intervention in this world. */
  readonly treated: boolean
  readonly effect: Effect
  readonly life: Life
  /** Days of registration after assignment. */
  readonly observedDays: number
  /** Everything is written down: no lost questionnaires, no lost diaries. */
  readonly complete: boolean
}

/** A screened person with their one life without and their one life with the intervention. */
export interface TwoLives {
  readonly person: SimulatedPerson
  readonly passage: Passage
  readonly effect: Effect
  readonly lifeWith: Life
  readonly lifeWithout: Life
}

/**
 * Lives both lives of a person.
 *
 * @example
 * twoLives(person, passage, settings).lifeWith.jobs // the jobs held with the intervention
 */
export function twoLives(person: SimulatedPerson, passage: Passage, settings: SimulationSettings): TwoLives {
  const effect = kompasEffect(person, settings)
  return {
    person,
    passage,
    effect,
    lifeWith: liveLife(person, effect, settings.unmeasured),
    lifeWithout: liveLife(person, noEffect, settings.unmeasured),
  }
}

/**
 * Puts a person in a world: which of the two lives is lived there, and how much of it is seen.
 *
 * @param shareLost share of the enrolled whose registration stops early, in the observed world only.
 *
 * @example
 * participantIn('noneTreated', two, 0.05).treated // false
 */
export function participantIn(world: World, lives: TwoLives, shareLost: number): Participant {
  const { person, passage, effect, lifeWith, lifeWithout } = lives
  const treated = world === 'observed' ? passage.place === 'started' : world === 'everyoneTreated'
  const complete = world !== 'observed'
  const chanceLost = shareLost * (passage.place === 'started' ? 0.8 : 1.15)
  const lost = !complete && person.fate.uniform('lost') < chanceLost
  return {
    person,
    passage,
    treated,
    effect: treated ? effect : noEffect,
    life: treated ? lifeWith : lifeWithout,
    observedDays: lost ? 45 + Math.floor(650 * person.fate.uniform('lostDay')) : followUpDays,
    complete,
  }
}
