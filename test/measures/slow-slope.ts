/** The line through points by the sums of a textbook, and its error where every point has an error of its own (HC2). */
export function slowSlope(points: readonly (readonly [number, number])[]): { slope: number; error: number } | null {
  const count = points.length
  const middle = (side: 0 | 1) => points.reduce((sum, point) => sum + point[side], 0) / count
  const [left, height] = [middle(0), middle(1)]
  let squares = 0
  let products = 0
  for (const [x, y] of points) {
    squares += (x - left) ** 2
    products += (x - left) * (y - height)
  }
  if (count === 0 || squares === 0) return null
  const slope = products / squares
  let variance = 0
  for (const [x, y] of points) {
    const residual = y - height - slope * (x - left)
    const leverage = 1 / count + (x - left) ** 2 / squares
    variance += ((x - left) ** 2 * residual ** 2) / (1 - leverage)
  }
  return { slope, error: Math.sqrt(variance) / squares }
}
