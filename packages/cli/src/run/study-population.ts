import { enrolmentRows, type PersonRows, type TableSet } from '@doorstroom/trajectories'
import type { StudyFile } from '../study/study-schema.ts'

/** Everyone enrolled, in order of enrolment id, with the arm each belongs to. */
export interface StudyPopulation {
  readonly enrolmentIds: readonly string[]
  readonly enrolled: readonly PersonRows[]
  /** 1 treated, 0 comparison, null in a single-group study; same order. */
  readonly treated: readonly (0 | 1 | null)[]
  /** Enrolments whose arm is in neither list of codes; left out and counted. */
  readonly otherArm: number
}

/** Streams the enrolments of a registration into arms; the order of rows in the files does not matter. */
export function studyPopulation(tables: TableSet, study: StudyFile): StudyPopulation {
  const enrolmentIds: string[] = []
  const enrolled: PersonRows[] = []
  const treated: (0 | 1 | null)[] = []
  let otherArm = 0
  for (const { enrolmentId, rows } of enrolmentRows(tables)) {
    const arm = armOf(rows, study)
    if (arm === undefined) {
      otherArm += 1
      continue
    }
    enrolmentIds.push(enrolmentId)
    enrolled.push(rows)
    treated.push(arm)
  }
  return { enrolmentIds, enrolled, treated, otherArm }
}

function armOf({ enrolment }: PersonRows, { arms }: StudyFile): 0 | 1 | null | undefined {
  if (arms === undefined) return null
  if (enrolment.arm !== null && arms.treated.codes.includes(enrolment.arm)) return 1
  if (enrolment.arm !== null && arms.comparison.codes.includes(enrolment.arm)) return 0
  return undefined
}
