/** Solves triangle x = right-hand side for an upper triangle, from the last row upwards. */
export function solveTriangle(triangle: readonly Float64Array[], rightHandSide: Float64Array): Float64Array {
  const solution = Float64Array.from(rightHandSide)
  for (let row = solution.length - 1; row >= 0; row -= 1) {
    let value = solution[row]!
    for (let column = row + 1; column < solution.length; column += 1)
      value -= triangle[row]![column]! * solution[column]!
    solution[row] = value / triangle[row]![row]!
  }
  return solution
}
