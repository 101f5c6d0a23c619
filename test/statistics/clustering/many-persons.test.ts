import { distanceBetween, randomStream, wardTree } from '@doorstroom/statistics'
import { expect, it } from 'vitest'

it('joins hundreds of persons as a search through all pairs of clusters does', () => {
  const stream = randomStream(4)
  const size = 320
  const distances = { size, values: Float64Array.from({ length: (size * (size - 1)) / 2 }, () => stream.uniform()) }
  const tree = wardTree(distances)
  const clusters = new Map(Array.from({ length: size }, (_, one) => [one, 1]))
  const between = new Map<number, number>()
  const pair = (one: number, other: number) => Math.min(one, other) * size + Math.max(one, other)
  for (let one = 0; one < size; one += 1)
    for (let other = one + 1; other < size; other += 1)
      between.set(pair(one, other), distanceBetween(distances, one, other) ** 2)
  for (let merge = 0; merge < size - 1; merge += 1) {
    let least = -1
    for (const [key, distance] of between) if (least === -1 || distance < between.get(least)!) least = key
    const [low, high, gap] = [Math.floor(least / size), least % size, between.get(least)!]
    expect([tree.low[merge], tree.high[merge]]).toEqual([low, high])
    expect(tree.heights[merge]).toBeCloseTo(Math.sqrt(gap), 12)
    const [lowCount, highCount] = [clusters.get(low)!, clusters.get(high)!]
    clusters.delete(high)
    between.delete(least)
    for (const [other, count] of clusters) {
      if (other === low) continue
      const [one, two] = [between.get(pair(low, other))!, between.get(pair(high, other))!]
      between.delete(pair(high, other))
      const sum = (lowCount + count) * one + (highCount + count) * two - count * gap
      between.set(pair(low, other), sum / (lowCount + highCount + count))
    }
    clusters.set(low, lowCount + highCount)
  }
})
