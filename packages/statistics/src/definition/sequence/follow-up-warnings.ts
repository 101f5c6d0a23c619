import type { CodedSequences } from '../../sequence/coded-sequences.ts'

/** What a reader must know about how long and how fully people were followed. */
export function followUpWarnings({ lengths, codes, persons, moments }: CodedSequences): string[] {
  const unequal = lengths.some((length) => length !== lengths[0])
  let gap = false
  for (let person = 0; person < persons && !gap; person += 1)
    gap = codes.subarray(person * moments, person * moments + lengths[person]!).includes(-1)
  return [...(unequal ? ['statistics.unequalFollowUp'] : []), ...(gap ? ['statistics.gapsInSequences'] : [])]
}
