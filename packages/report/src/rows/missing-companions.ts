/**
 * Thrown when raw outflow would stand alone: what happened after leaving benefit must be beside it.
 *
 * @example
 * new MissingCompanions(['benefit-reentry']).code // 'report.rawOutflowAlone'
 */
export class MissingCompanions extends Error {
  readonly code = 'report.rawOutflowAlone'
  constructor(readonly missing: readonly string[]) {
    super(
      `raw outflow without ${missing.join(', ')}; compute these measures too, or keep the rows that say why they cannot be determined`,
    )
    this.name = 'MissingCompanions'
  }
}
