import { codeSequences } from '@doorstroom/statistics'

/** The generated columns, one per moment, as coded sequences. */
export function sequenceColumns(columns) {
  const moments = Object.values(columns)
  return codeSequences(moments[0].map((_, person) => moments.map((states) => states[person])))
}
