import type { Format } from './format.ts'
import { formats } from './index.ts'

/** So many bytes at the start of a file tell its format. */
export const headBytes = 4096

/**
 * The format that recognises a file best; null when none does.
 *
 * @param head - the first bytes of the file
 */
export function formatOf(head: Uint8Array, file: string): Format | null {
  const scored = formats.map((format) => ({ format, score: format.detect(head, file) }))
  const best = scored.reduce((one, other) => (other.score > one.score ? other : one))
  return best.score === 0 ? null : best.format
}
