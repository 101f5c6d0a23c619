import { assure } from './assure.ts'
import { check } from './check.ts'
import type { CommandDefinition } from './command-definition.ts'
import { datasets } from './datasets.ts'
import { demo } from './demo.ts'
import { estimate } from './estimate.ts'
import { init } from './init.ts'
import { list } from './list.ts'
import { measure } from './measure.ts'
import { report } from './report.ts'
import { run } from './run.ts'
import { simulate } from './simulate.ts'
import { trajectories } from './trajectories.ts'

/** The commands, in the order a newcomer needs them. */
export const commands: readonly CommandDefinition[] = [
  demo,
  init,
  check,
  run,
  measure,
  trajectories,
  estimate,
  report,
  list,
  assure,
  simulate,
  datasets,
]
