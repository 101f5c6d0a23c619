import type { Outcome } from '../outcome.ts'
import { confidence } from './confidence.ts'
import { contractSecurity, goodJob, hoursMatch, wageRatio } from './job-quality.ts'
import { rawOutflow } from './raw-outflow.ts'
import { resumption } from './resumption.ts'
import { searchSlope } from './search-slope.ts'
import { strategyDiversity } from './strategy-diversity.ts'
import { sustainedWork } from './sustained-work.ts'
import { workWeeks } from './work-weeks.ts'

/** The outcomes of which the truth is written down. */
export const outcomes: readonly Outcome[] = [
  rawOutflow(52),
  rawOutflow(78),
  sustainedWork(1, 52),
  sustainedWork(27, 78),
  sustainedWork(53, 104),
  workWeeks(52),
  workWeeks(78),
  workWeeks(104),
  confidence,
  searchSlope,
  resumption,
  strategyDiversity,
  goodJob,
  hoursMatch,
  contractSecurity,
  wageRatio,
]
