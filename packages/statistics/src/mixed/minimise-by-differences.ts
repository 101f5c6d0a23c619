import { dot } from '../linear-algebra/dot.ts'
import { invertPositive } from '../linear-algebra/invert-positive.ts'

/** Where a function is smallest, and its second slopes there, as rows. */
export interface Minimum {
  readonly at: Float64Array
  readonly value: number
  readonly curvature: readonly Float64Array[]
}

const width = 1e-3
const mostSteps = 60

/** Smallest value of a smooth function of few, well-scaled numbers by Newton steps from differences of its values. */
export function minimiseByDifferences(f: (at: Float64Array) => number, start: Float64Array): Minimum | null {
  let at = start
  for (let step = 0; step < mostSteps; step += 1) {
    const value = f(at)
    const { slope, curvature } = differences(f, at, value)
    if (!Number.isFinite(value) || slope.some(Number.isNaN)) return null
    const inverse = invertPositive(curvature)?.inverse ?? downhill(curvature)
    const move = Float64Array.from(inverse, (row) => -dot(row, slope))
    const gain = -dot(move, slope)
    if (gain <= 1e-13 * (1 + Math.abs(value))) return { at, value, curvature }
    let share = 1
    while (share > 1e-6 && !(f(stepFrom(at, move, share)) < value)) share /= 2
    if (share <= 1e-6) return { at, value, curvature }
    at = stepFrom(at, move, share)
  }
  return null
}

function stepFrom(at: Float64Array, move: Float64Array, share: number): Float64Array {
  return at.map((value, index) => value + share * move[index]!)
}

function differences(f: (at: Float64Array) => number, at: Float64Array, value: number) {
  const around = (left: number, leftSign: number, right = left, rightSign = 0) => {
    const moved = at.slice()
    moved[left]! += leftSign * width
    moved[right]! += rightSign * width
    return f(moved)
  }
  const slope = new Float64Array(at.length)
  const curvature = Array.from(at, () => new Float64Array(at.length))
  for (let row = 0; row < at.length; row += 1) {
    const [above, below] = [around(row, 1), around(row, -1)]
    slope[row] = (above - below) / (2 * width)
    curvature[row]![row] = (above + below - 2 * value) / width ** 2
    for (let column = 0; column < row; column += 1) {
      const across =
        around(row, 1, column, 1) -
        around(row, 1, column, -1) -
        around(row, -1, column, 1) +
        around(row, -1, column, -1)
      curvature[row]![column] = across / (4 * width ** 2)
      curvature[column]![row] = curvature[row]![column]!
    }
  }
  return { slope, curvature }
}

/** A diagonal that leads downhill where the curvature does not. */
function downhill(curvature: readonly Float64Array[]): Float64Array[] {
  return curvature.map((row, index) =>
    row.map((_, column) => (index === column ? 1 / Math.max(Math.abs(row[index]!), 1) : 0)),
  )
}
