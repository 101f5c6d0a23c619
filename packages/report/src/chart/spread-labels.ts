/**
 * Moves labels apart that would lie on each other, keeping their order and moving each as little as needed, within a
 * lowest and highest position. Positions and gap are in the same unit.
 *
 * @example
 * spreadLabels([10, 11, 40], { gap: 5, low: 0, high: 100 }) // [8, 13, 40]
 */
export function spreadLabels(
  positions: readonly number[],
  { gap, low, high }: { readonly gap: number; readonly low: number; readonly high: number },
): number[] {
  const order = positions.map((_, index) => index).sort((left, right) => positions[left]! - positions[right]!)
  let groups: { readonly members: number[]; center: number }[] = []
  for (const index of order) {
    groups.push({ members: [index], center: positions[index]! })
    while (groups.length > 1 && overlap(groups.at(-2)!, groups.at(-1)!, gap)) {
      const [before, after] = [groups.at(-2)!, groups.at(-1)!]
      const members = [...before.members, ...after.members]
      const center = (before.center * before.members.length + after.center * after.members.length) / members.length
      groups = [...groups.slice(0, -2), { members, center }]
    }
    const last = groups.at(-1)!
    const half = ((last.members.length - 1) * gap) / 2
    last.center = Math.max(low + half, Math.min(high - half, last.center))
  }
  const placed = [...positions]
  for (const { members, center } of groups)
    members.forEach((index, step) => {
      placed[index] = center + (step - (members.length - 1) / 2) * gap
    })
  return placed
}

interface LabelGroup {
  readonly members: readonly number[]
  readonly center: number
}

function overlap(before: LabelGroup, after: LabelGroup, gap: number): boolean {
  return after.center - before.center < ((before.members.length + after.members.length) / 2) * gap
}
