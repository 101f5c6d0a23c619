/** A vector as an object, one entry per name, as R's named vectors are written. */
export function namedVector(names, values) {
  return Object.fromEntries(names.map((name, index) => [name, values[index]]))
}
