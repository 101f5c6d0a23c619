/** The sum of all distances, and one that notices any change of order. */
export function sumOfDistances({ values }) {
  let sum = 0
  let ordered = 0
  for (let pair = 0; pair < values.length; pair++) {
    sum += values[pair]
    ordered += values[pair] * ((pair % 1009) + 1)
  }
  return { sum, ordered }
}
