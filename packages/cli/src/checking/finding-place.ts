import type { Finding } from '@doorstroom/trajectories'

/** A file and, in a workbook, the sheet; the sheet is null in other files. */
export interface FindingPlace {
  readonly file: string
  readonly sheet: string | null
}

/** The file of a finding, with the sheet apart: `data/clients.xlsx#Intake` names both. */
export function findingPlace({ file }: Finding): FindingPlace {
  const mark = file.indexOf('#')
  return mark === -1 ? { file, sheet: null } : { file: file.slice(0, mark), sheet: file.slice(mark + 1) }
}
