import type { OwnScale } from '@doorstroom/measures'
import type { StudyFile } from '../study/study-schema.ts'

/** The questionnaires a study scores from their items, under the ids they have in the data. */
export const ownScales = (study: StudyFile): OwnScale[] =>
  study.instruments.flatMap(({ id, instrument, label, direction, items }) =>
    items === undefined ? [] : [{ id: instrument ?? id, label, direction, items }],
  )
