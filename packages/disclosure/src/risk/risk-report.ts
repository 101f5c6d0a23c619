import { type ClassRisk, classRisk } from './class-risk.ts'
import { type CodedValues, codedValues, pairedCodes } from './coded-values.ts'
import type { RiskInput } from './risk-input.ts'
import { type RiskWarning, riskWarnings } from './risk-warnings.ts'
import { type SpecialRisk, specialRisk } from './special-risk.ts'
import { type TrajectoryRisk, trajectoryRisk } from './trajectory-risk.ts'

/**
 * How far the persons in a file can be told apart. About rows, not about results: it is as private as the file itself and
 * never part of a release.
 */
export interface RiskReport {
  readonly persons: number
  /** Names of the columns that say who looks alike. */
  readonly quasiIdentifiers: readonly string[]
  /** Null when there are no persons or no quasi-identifiers. */
  readonly classes: ClassRisk | null
  /** One entry a special column. */
  readonly special: readonly SpecialRisk[]
  /** Null when there are no spells. */
  readonly trajectories: TrajectoryRisk | null
  readonly warnings: readonly RiskWarning[]
}

/**
 * I-11 and I-12. The risk report of a file. A missing value is a value of its own among the quasi-identifiers, so that a
 * person with a gap is not thought to look like everybody.
 *
 * Takes time in proportion to n log n and memory in proportion to n, for n persons or spells.
 *
 * @throws RangeError when a column has another number of cells than there are persons, or the columns of spells differ in
 * length
 * @example
 * riskReport({ persons: 2, quasiIdentifiers: [{ name: 'sex', values: ['f', 'm'] }], specialColumns: [] }).classes?.smallest
 * // 1
 */
export function riskReport(input: RiskInput): RiskReport {
  const { persons, quasiIdentifiers, specialColumns, spells } = input
  checkLengths(input)
  const everyone: CodedValues = { codes: new Int32Array(persons), count: 1 }
  const classes = quasiIdentifiers.reduce((known, { values }) => pairedCodes(known, codedValues(values)), everyone)
  const found = {
    classes: quasiIdentifiers.length === 0 ? null : classRisk(classes),
    special: specialColumns.map((column) => specialRisk(classes, column)),
    trajectories: spells === undefined ? null : trajectoryRisk(spells),
  }
  return {
    persons,
    quasiIdentifiers: quasiIdentifiers.map(({ name }) => name),
    ...found,
    warnings: riskWarnings(found),
  }
}

function checkLengths({ persons, quasiIdentifiers, specialColumns, spells }: RiskInput): void {
  for (const { name, values } of [...quasiIdentifiers, ...specialColumns]) {
    if (values.length !== persons)
      throw new RangeError(`column ${name} has ${values.length} cells for ${persons} persons`)
  }
  const lengths =
    spells === undefined ? [] : [spells.person, spells.state, spells.begin, spells.end].map(({ length }) => length)
  if (new Set(lengths).size > 1) throw new RangeError(`the columns of spells have ${lengths.join(', ')} cells`)
}
