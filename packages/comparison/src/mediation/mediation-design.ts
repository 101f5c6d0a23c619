import { type MediationInput, type MediationLink, mediationFailure } from './mediation-input.ts'

/**
 * The columns of both models, standardised and row by row, so that one pass over a resample gives all cross products:
 * 1, treated, covariates, mediator, treated times mediator when they interact, outcome. The covariates, a linear
 * mediator and a linear outcome are centred and scaled; the effects of treatment come back in the unit of the outcome.
 */
export interface MediationDesign {
  readonly rows: number
  readonly width: number
  /** Row by row: `cells[row * width + column]`. */
  readonly cells: Float64Array
  /** Position of the mediator; the columns before it are the mediator's model. */
  readonly mediator: number
  readonly interaction: boolean
  /** Position of the outcome, the last column. */
  readonly outcome: number
  readonly mediatorModel: MediationLink
  readonly outcomeModel: MediationLink
  /** One standardised unit of the outcome in its own unit. */
  readonly outcomeScale: number
}

/**
 * Builds and checks the design.
 *
 * @throws EstimationFailure `comparison.mediationNotFinite`, `comparison.mediationTooFew`,
 * `comparison.mediationConstant`, `comparison.mediationNotBinary`.
 * @throws RangeError when columns differ in length.
 */
export function mediationDesign(input: MediationInput): MediationDesign {
  const { outcome, mediator, covariates = [], interaction = false } = input
  const { mediatorModel = 'linear', outcomeModel = 'linear' } = input
  const treated = Float64Array.from(input.treated)
  const all = [outcome, treated, mediator, ...covariates]
  const rows = outcome.length
  if (all.some((column) => column.length !== rows)) throw new RangeError('columns must have the same length')
  if (!all.every((column) => column.every(Number.isFinite))) throw mediationFailure('comparison.mediationNotFinite')
  const binary = [...(mediatorModel === 'linear' ? [] : [mediator]), ...(outcomeModel === 'linear' ? [] : [outcome])]
  if (binary.some((column) => column.some((value) => value !== 0 && value !== 1)))
    throw mediationFailure('comparison.mediationNotBinary')
  const width = 4 + covariates.length + (interaction ? 1 : 0)
  if (rows < width) throw mediationFailure('comparison.mediationTooFew')
  const scale = (column: Float64Array, linear: boolean) => (linear ? standardised(column) : { values: column, unit: 1 })
  const middle = scale(mediator, mediatorModel === 'linear')
  const end = scale(outcome, outcomeModel === 'linear')
  if ([treated, mediator, outcome].some((column) => column.every((value) => value === column[0])))
    throw mediationFailure('comparison.mediationConstant')
  const columns = [
    new Float64Array(rows).fill(1),
    treated,
    ...covariates.map((column) => standardised(column).values),
    middle.values,
    ...(interaction ? [middle.values.map((value, row) => value * treated[row]!)] : []),
    end.values,
  ]
  const cells = new Float64Array(rows * width)
  columns.forEach((column, position) => {
    for (let row = 0; row < rows; row += 1) cells[row * width + position] = column[row]!
  })
  return {
    rows,
    width,
    cells,
    mediator: 2 + covariates.length,
    interaction,
    outcome: width - 1,
    mediatorModel,
    outcomeModel,
    outcomeScale: end.unit,
  }
}

/** Mean 0 and standard deviation 1; a constant column becomes 0. */
function standardised(column: Float64Array): { readonly values: Float64Array; readonly unit: number } {
  let centre = 0
  for (let row = 0; row < column.length; row += 1) centre += (column[row]! - centre) / (row + 1)
  let squares = 0
  for (let row = 0; row < column.length; row += 1) squares += (column[row]! - centre) ** 2
  const deviation = Math.sqrt(squares / column.length)
  const unit = deviation > 1e-12 * Math.abs(centre) ? deviation : 1
  return { values: column.map((value) => (value - centre) / unit), unit }
}
