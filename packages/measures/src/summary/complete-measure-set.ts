import { type MeasureId, measures } from '../measure/index.ts'

/** What must stand beside raw outflow, which says nothing of where people go, whether it lasts or who comes back. */
export const rawOutflowCompanions = [
  'outflow-by-destination-cif',
  'sustained-employment',
  'benefit-reentry',
] as const satisfies readonly MeasureId[]

/**
 * The measures asked for, in that order, followed by what they may not go without: the companions of raw outflow, and
 * the unconditional twin of every measure that exists for some people only. Ids the catalogue does not know (a
 * study's own outcomes) pass unchanged; each id occurs once.
 *
 * @example
 * completeMeasureSet(['wage-ratio']) // ['wage-ratio', 'good-job']
 */
export function completeMeasureSet(ids: readonly string[]): string[] {
  const complete = new Set<string>(ids)
  if (complete.has('raw-outflow-rate')) for (const companion of rawOutflowCompanions) complete.add(companion)
  for (const id of complete) {
    const twin = measures.find((measure) => measure.id === id)?.conditional?.unconditionalTwin
    if (twin !== undefined) complete.add(twin)
  }
  return [...complete]
}
