export { type FaultId, faults } from './fault/index.ts'
export type { InjectedFault } from './fault/inject-faults.ts'
export {
  type SimulationInput,
  type SimulationSettings,
  simulationSettingsSchema,
} from './settings/simulation-settings.ts'
export { type SimulatedStudy, simulateStudy } from './simulate-study.ts'
export type { Cell, SimulatedTable } from './tabular/simulated-table.ts'
export type { SimulatedEffect, SimulationTruth } from './truth/simulation-truth.ts'
export { type World, worlds } from './world/world.ts'
