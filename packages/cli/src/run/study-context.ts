import { availability } from '@doorstroom/measures'
import {
  type EligiblePerson,
  eligiblePersons,
  type Registers,
  registers,
  type TableSet,
} from '@doorstroom/trajectories'
import type { Study } from '../study/study.ts'
import type { StudyMeasure } from './study-measure.ts'
import { studyMeasures } from './study-measures.ts'
import { type StudyPopulation, studyPopulation } from './study-population.ts'

/** Everything about a study that its later stages share; made once. */
export interface StudyContext {
  readonly study: Study
  readonly population: StudyPopulation
  readonly eligible: readonly EligiblePerson[]
  readonly registers: Registers
  /** Every measure in its role. */
  readonly measures: readonly StudyMeasure[]
  /** Columns a measure misses, by id of a measure that cannot be computed. */
  readonly missingColumns: ReadonlyMap<string, readonly string[]>
  /** First twelve digits of the protocol's fingerprint, as every row carries it. */
  readonly protocol: string
}

/** Brings people, measures and what the data allow together. `tables` may be one part of a registration. */
export function studyContext(study: Study, tables: TableSet): StudyContext {
  const measures = studyMeasures(study.file)
  const present = new Map([...tables].map(([name, table]) => [name, new Set(table.columns.keys())]))
  const missingColumns = new Map<string, readonly string[]>()
  for (const { id, missing } of availability(
    measures.map(({ measure }) => measure),
    present,
  ))
    if (missing.length > 0) missingColumns.set(id, missing)
  return {
    study,
    population: studyPopulation(tables, study.file),
    eligible: [...eligiblePersons(tables)],
    registers: registers(tables),
    measures,
    missingColumns,
    protocol: study.protocol.slice(0, 12),
  }
}
