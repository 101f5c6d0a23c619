import { injectFaults } from './fault/inject-faults.ts'
import { followUpDays } from './horizon/follow-up.ts'
import { type SimulationInput, simulationSettingsSchema } from './settings/simulation-settings.ts'
import { writeTables } from './table/write-tables.ts'
import type { SimulatedTable } from './tabular/simulated-table.ts'
import { outcomes } from './truth/outcome/index.ts'
import type { SimulationTruth } from './truth/simulation-truth.ts'
import { standardizedLead } from './truth/standardized-lead.ts'
import { trueEffect } from './truth/true-effect.ts'
import { liveStudy } from './world/live-study.ts'
import { participantIn, type TwoLives } from './world/participant.ts'
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
  const { lives, twins, spare } = liveStudy(settings)
  const living = (inWorld: World) => lives.map((two) => participantIn(inWorld, two, settings.shareLost))
  const observed = living('observed')
  const written = writeTables(world === 'observed' ? observed : living(world))
  const dirty = world === 'observed' ? settings.dirty : []
  const { tables, injected } = injectFaults(written, dirty, spare)
  const enrolled = observed.filter(({ passage }) => passage.place !== 'screenedOut')
  return {
    tables,
    truth: {
      seed: settings.seed,
      counts: {
        screened: lives.length,
        started: twins.filter(({ started }) => started).length,
        comparison: twins.filter(({ started }) => !started).length,
        screenedOut: lives.length - twins.length,
        lost: enrolled.filter(({ observedDays }) => observedDays < followUpDays).length,
      },
      creaming: {
        chances: leadOfStarters(lives, 'chances'),
        prognosticScore: leadOfStarters(lives, 'prognosticScore'),
        motivation: leadOfStarters(lives, 'motivation'),
      },
      effects: outcomes.map((outcome) => trueEffect(outcome, twins)),
      faults: injected,
    },
  }
}

function leadOfStarters(lives: readonly TwoLives[], trait: 'chances' | 'prognosticScore' | 'motivation'): number {
  const of = (started: boolean) =>
    lives.filter(({ passage }) => (passage.place === 'started') === started).map(({ person }) => person[trait])
  return standardizedLead(of(true), of(false))
}
