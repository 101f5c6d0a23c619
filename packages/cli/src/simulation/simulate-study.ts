import { randomStream } from '@doorstroom/statistics'
import { injectFaults } from './fault/inject-faults.ts'
import { passGate } from './gate/pass-gate.ts'
import { drawPerson } from './person/draw-person.ts'
import { type SimulationInput, simulationSettingsSchema } from './settings/simulation-settings.ts'
import type { SimulatedTable } from './table/simulated-table.ts'
import { writeTables } from './table/write-tables.ts'
import { outcomes } from './truth/outcome/index.ts'
import type { SimulationTruth } from './truth/simulation-truth.ts'
import { standardizedLead } from './truth/standardized-lead.ts'
import { trueEffect } from './truth/true-effect.ts'
import { followUpDays } from './world/follow-up.ts'
import { participantIn, twoLives } from './world/participant.ts'
import type { World } from './world/world.ts'

/** A simulated study: the tables of one world, and what is true in it. */
export interface SimulatedStudy {
  readonly tables: readonly SimulatedTable[]
  readonly truth: SimulationTruth
}

/**
 * Makes a study of an invented intervention with a known answer. Everyone screened gets one fate; their life with the
 * intervention and their life without it are both lived from that fate, so the true effect on these very people is
 * known exactly. The gate prefers people with good prospects, so that a comparison without correction flatters.
 * The same settings give the same bytes; people do not influence each other.
 *
 * @param input settings; what is left out has the default of the demo. Mistakes (`dirty`) go into the observed world only.
 * @param world which world's tables are written: what a researcher would get, or one of the two complete ones.
 * @throws ZodError when a setting is out of range.
 *
 * @example
 * simulateStudy({ people: 200, seed: 1 }).truth.counts.screened // 200
 */
export function simulateStudy(input: SimulationInput = {}, world: World = 'observed'): SimulatedStudy {
  const settings = simulationSettingsSchema.parse(input)
  const [gateStream, faultStream, ...personStreams] = randomStream(settings.seed).split(settings.people + 2)
  const people = personStreams.map((stream) => drawPerson(stream, settings.unmeasured))
  const passages = passGate(people, settings.shareStarting, settings.creaming, gateStream!)
  const lived = people.map((person, index) => twoLives(person, passages[index]!, settings))
  const living = (inWorld: World) => lived.map((lives) => participantIn(inWorld, lives, settings.shareLost))
  const lives = {
    observed: living('observed'),
    everyoneTreated: living('everyoneTreated'),
    noneTreated: living('noneTreated'),
  }
  const written = writeTables(lives[world])
  const { tables, injected } =
    world === 'observed' ? injectFaults(written, settings.dirty, faultStream!) : { tables: written, injected: [] }
  const twins = lives.everyoneTreated.flatMap((withIntervention, index) =>
    withIntervention.passage.place === 'screenedOut'
      ? []
      : [
          {
            started: withIntervention.passage.place === 'started',
            withIntervention,
            without: lives.noneTreated[index]!,
          },
        ],
  )
  const enrolled = lives.observed.filter(({ passage }) => passage.place !== 'screenedOut')
  const leadOf = (trait: 'chances' | 'prognosticScore' | 'motivation') =>
    standardizedLead(
      people.filter((_, index) => passages[index]!.place === 'started').map((person) => person[trait]),
      people.filter((_, index) => passages[index]!.place !== 'started').map((person) => person[trait]),
    )
  return {
    tables,
    truth: {
      seed: settings.seed,
      counts: {
        screened: people.length,
        started: twins.filter(({ started }) => started).length,
        comparison: twins.filter(({ started }) => !started).length,
        screenedOut: people.length - twins.length,
        lost: enrolled.filter(({ observedDays }) => observedDays < followUpDays).length,
      },
      creaming: {
        chances: leadOf('chances'),
        prognosticScore: leadOf('prognosticScore'),
        motivation: leadOf('motivation'),
      },
      effects: outcomes.map((outcome) => trueEffect(outcome, twins)),
      faults: injected,
    },
  }
}
