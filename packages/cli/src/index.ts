export * as comparison from '@doorstroom/comparison'
export * as disclosure from '@doorstroom/disclosure'
export * as evidence from '@doorstroom/evidence'
export * as measures from '@doorstroom/measures'
export * as report from '@doorstroom/report'
export * as statistics from '@doorstroom/statistics'
export * as trajectories from '@doorstroom/trajectories'
export { type Dataset, datasetSchema } from './dataset/dataset.ts'
export { type ExitCode, exitCode } from './exit-code.ts'
export { main } from './main.ts'
export {
  type Cell,
  type InjectedFault,
  type SimulatedEffect,
  type SimulatedStudy,
  type SimulatedTable,
  type SimulationInput,
  type SimulationSettings,
  type SimulationTruth,
  simulateStudy,
  simulationSettingsSchema,
  type World,
  worlds,
} from './simulation/index.ts'
export { type StudyFile, studySchema } from './study/study-schema.ts'
export { version } from './version.ts'
