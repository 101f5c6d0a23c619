import type { CoarseSpells } from './coarse-spells.ts'
import { rankedKeys } from './coded-values.ts'
import { groupSizes } from './group-sizes.ts'

/**
 * For every person with a spell, how many persons (the person counted) have exactly the same spells.
 *
 * Persons are told apart spell by spell: those alike so far are split by their next spell, and a trajectory that has
 * ended keeps a group of its own.
 *
 * @example
 * trajectorySizes(coarseSpells({ person: [0, 1], state: ['w', 'w'], begin: [0, 0], end: [31, 31] }, 1)) // Int32Array [2, 2]
 */
export function trajectorySizes({ codes, starts, count }: CoarseSpells): Int32Array {
  const groups = new Int32Array(starts.length - 1)
  let active = Int32Array.from(groups.keys())
  let first = 0
  for (let place = 0; active.length > 0; place += 1) {
    const keys = new Float64Array(active.length)
    const hasNext = new Uint8Array(active.length)
    for (let row = 0; row < keys.length; row += 1) {
      const person = active[row]!
      const at = starts[person]! + place
      hasNext[row] = at < starts[person + 1]! ? 1 : 0
      keys[row] = groups[person]! * (count + 1) + (hasNext[row] === 1 ? codes[at]! : count)
    }
    const split = rankedKeys(keys)
    for (let row = 0; row < keys.length; row += 1)
      groups[active[row]!] = split.codes[row]! + (hasNext[row] === 1 ? 0 : first)
    active = active.filter((_, row) => hasNext[row] === 1)
    first += split.count
  }
  return groupSizes({ codes: groups, count: first })
}
