import type { Text } from '@doorstroom/statistics'
import { groupReasonText } from '../definition/group-reason-text.ts'
import { measureReasons } from '../definition/measured.ts'
import { measureReasonText } from '../definition/reason-text.ts'

/** Meaning of every code that measures put in reasons, warnings and `missing.` terms, for the glossary of results. */
export const measureGlossary: Readonly<Record<string, Text>> = {
  ...measureReasonText,
  ...Object.fromEntries(measureReasons.map((reason) => [`missing.${reason}`, measureReasonText[reason]])),
  ...groupReasonText,
}
