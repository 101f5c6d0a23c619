import { isUtf8 } from 'node:buffer'
import { byteChunks } from './byte-chunks.ts'
import { wholeCharacters } from './whole-characters.ts'

/** Whether all bytes of a file are UTF-8. */
export async function isUtf8File(path: string): Promise<boolean> {
  let rest: Buffer = Buffer.alloc(0)
  for await (const chunk of byteChunks(path)) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    const cut = wholeCharacters(bytes)
    if (!isUtf8(bytes.subarray(0, cut))) return false
    rest = Buffer.from(bytes.subarray(cut))
  }
  return rest.length === 0
}
