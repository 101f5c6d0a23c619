import type { CodedSequences } from './coded-sequences.ts'

/**
 * A sequence as text: each stretch as state/length, joined by a dash; a gap is `*`. Empty when no state is known. The
 * SPS form of TraMineR.
 *
 * @example
 * spellText(codeSequences([['work', 'work', 'benefit']]), 0) // 'work/2-benefit/1'
 */
export function spellText({ codes, moments, lengths, states }: CodedSequences, person: number): string {
  const parts: string[] = []
  const from = person * moments
  const until = from + lengths[person]!
  for (let at = from; at < until; ) {
    const code = codes[at]!
    const start = at
    while (at < until && codes[at] === code) at += 1
    parts.push(`${code < 0 ? '*' : states[code]!}/${at - start}`)
  }
  return parts.join('-')
}
