import { withOwnScores } from '@doorstroom/measures'
import { DataError, enrolmentRows, type Finding, type PersonRows, type TableSet } from '@doorstroom/trajectories'
import type { StudyFile } from '../study/study-schema.ts'
import { ownScales } from './own-scales.ts'

/** Everyone enrolled, in order of enrolment id, with the arm each belongs to. */
export interface StudyPopulation {
  readonly enrolmentIds: readonly string[]
  readonly enrolled: readonly PersonRows[]
  /** 1 treated, 0 comparison, null in a single-group study; same order. */
  readonly treated: readonly (0 | 1 | null)[]
  /** Enrolments whose arm is in neither list of codes; left out and counted. */
  readonly otherArm: number
}

/**
 * Streams the enrolments of a registration into arms; the order of rows in the files does not matter.
 */
export function studyPopulation(tables: TableSet, study: StudyFile): StudyPopulation {
  const enrolmentIds: string[] = []
  const enrolled: PersonRows[] = []
  const treated: (0 | 1 | null)[] = []
  const scales = ownScales(study)
  let otherArm = 0
  for (const { enrolmentId, rows } of enrolmentRows(tables)) {
    const arm = armOf(rows, study)
    if (arm === undefined) {
      otherArm += 1
      continue
    }
    enrolmentIds.push(enrolmentId)
    enrolled.push(withOwnScores(rows, scales))
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

/** @throws DataError when an arm of the study has nobody: the codes are then not those of the data */
export function refuseEmptyArms(
  { treated, otherArm }: Pick<StudyPopulation, 'treated' | 'otherArm'>,
  study: StudyFile,
): void {
  const empty = study.arms === undefined ? [] : emptyArms(treated, otherArm)
  if (empty.length > 0) throw new DataError(empty)
}

function emptyArms(treated: readonly (0 | 1 | null)[], otherArm: number): Finding[] {
  const arms = { treated: 1, comparison: 0 } as const
  return Object.entries(arms).flatMap(([name, code]) =>
    treated.includes(code)
      ? []
      : [
          {
            code: 'study.armEmpty',
            severity: 'error',
            file: 'study.yaml',
            line: null,
            column: `arms.${name}.codes`,
            message: {
              nl: `Niemand heeft een van deze codes in enrolments.arm; ${otherArm} mensen hebben een andere`,
              en: `Nobody has one of these codes in enrolments.arm; ${otherArm} people have another`,
            },
            fix: {
              nl: 'Schrijf de codes zoals ze in de gegevens staan',
              en: 'Write the codes as they are in the data',
            },
          },
        ],
  )
}
