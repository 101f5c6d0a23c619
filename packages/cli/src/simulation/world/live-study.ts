import { type RandomStream, randomStream } from '@doorstroom/statistics'
import { passGate } from '../gate/pass-gate.ts'
import { drawPerson } from '../person/draw-person.ts'
import type { SimulationSettings } from '../settings/simulation-settings.ts'
import { participantIn, type TwoLives, twoLives } from './participant.ts'
import type { Twin } from './twin.ts'

/** Everyone screened, both lives of each, before anything is written down. */
export interface LivedStudy {
  readonly lives: readonly TwoLives[]
  /** The enrolled in both complete worlds. */
  readonly twins: readonly Twin[]
  /** Random numbers that no person's life depends on. */
  readonly spare: RandomStream
}

/**
 * Draws everyone screened, lets them through the gate and lives both lives of each. Person n has random numbers of
 * their own, whoever else is screened.
 *
 * @example
 * liveStudy(simulationSettingsSchema.parse({ people: 200 })).lives.length // 200
 */
export function liveStudy(settings: SimulationSettings): LivedStudy {
  const [gate, spare, ...streams] = randomStream(settings.seed).split(settings.people + 2)
  const people = streams.map((stream) => drawPerson(stream, settings.unmeasured))
  const passages = passGate(people, settings.shareStarting, settings.creaming, gate!)
  const lives = people.map((person, index) => twoLives(person, passages[index]!, settings))
  const twins = lives
    .filter(({ passage }) => passage.place !== 'screenedOut')
    .map((two) => ({
      started: two.passage.place === 'started',
      withIntervention: participantIn('everyoneTreated', two, settings.shareLost),
      without: participantIn('noneTreated', two, settings.shareLost),
    }))
  return { lives, twins, spare: spare! }
}
