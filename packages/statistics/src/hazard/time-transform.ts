import type { RiskSets } from './risk-sets.ts'

/** Scales of time on which a change of a hazard ratio is looked for. */
export const timeTransforms = ['km', 'rank', 'identity'] as const
export type TimeTransform = (typeof timeTransforms)[number]

/** The transformed time of each group, centred at the mean over events. Strata and weights play no part in it. */
export function timeTransform(sets: RiskSets, transform: TimeTransform): Float64Array {
  const scores = transforms[transform](sets)
  const { deaths } = sets
  let sum = 0
  let events = 0
  for (let group = 0; group < deaths.length; group += 1) {
    sum += deaths[group]! * scores[group]!
    events += deaths[group]!
  }
  return scores.map((score) => score - sum / events)
}

const transforms: Readonly<Record<TimeTransform, (sets: RiskSets) => Float64Array>> = {
  identity: ({ groupTimes }) => groupTimes.slice(),
  rank: (sets) => {
    let before = 0
    return overTimes(sets, (groups) => {
      const here = groups.reduce((sum, group) => sum + sizeOf(sets, group), 0)
      const rank = before + (here + 1) / 2
      before += here
      return rank
    })
  },
  km: (sets) => {
    const { order, entryTimes, deaths } = sets
    const entries = entryTimes?.slice().sort() ?? null
    let atRisk = entries ? 0 : order.length
    let entered = 0
    let survival = 1
    return overTimes(sets, (groups, time) => {
      if (entries) for (; entered < entries.length && entries[entered]! < time; entered += 1) atRisk += 1
      const before = 1 - survival
      const events = groups.reduce((sum, group) => sum + deaths[group]!, 0)
      if (atRisk > 0) survival *= (atRisk - events) / atRisk
      atRisk -= groups.reduce((sum, group) => sum + sizeOf(sets, group), 0)
      return before
    })
  },
}

function sizeOf({ groupStarts }: RiskSets, group: number): number {
  return groupStarts[group + 1]! - groupStarts[group]!
}

/** One number per distinct time, over the groups of all strata at that time, handed to each of those groups. */
function overTimes({ groupTimes }: RiskSets, score: (groups: readonly number[], time: number) => number): Float64Array {
  const scores = new Float64Array(groupTimes.length)
  const ascending = Array.from(groupTimes.keys()).sort((a, b) => groupTimes[a]! - groupTimes[b]!)
  for (let index = 0; index < ascending.length; ) {
    const time = groupTimes[ascending[index]!]!
    const groups: number[] = []
    for (; index < ascending.length && groupTimes[ascending[index]!] === time; index += 1)
      groups.push(ascending[index]!)
    const value = score(groups, time)
    for (const group of groups) scores[group] = value
  }
  return scores
}
