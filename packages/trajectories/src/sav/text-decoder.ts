import { decodeWindows1252 } from '../csv/decode-windows-1252.ts'
import type { Problem } from '../finding/problem.ts'
import { SavError } from './sav-error.ts'
import { savEncodingMissing, savEncodingUnknown, savTextUndecodable } from './sav-problem.ts'

/** Bytes of one text into characters, or what is wrong with them; nothing is replaced. */
export type SavTextDecoder = (bytes: Buffer) => string | Problem

const ascii = Buffer.from(Array.from({ length: 128 }, (_, code) => code))

/**
 * Decodes text without its padding of spaces or NULs at the end. Plain ASCII is the same in every encoding that is
 * accepted; other characters need an encoding, named by the file or else declared by its owner.
 *
 * @throws SavError on an encoding that this version of Node does not know, or in which ASCII is not ASCII
 */
export function textDecoder(encoding: string | null): SavTextDecoder {
  const decodeOther = encoding === null ? () => savEncodingMissing : decoderOf(encoding)
  return (bytes) => {
    let end = bytes.length
    while (end > 0 && (bytes[end - 1] === 0x20 || bytes[end - 1] === 0)) end--
    for (let index = 0; index < end; index++) if (bytes[index]! >= 0x80) return decodeOther(bytes.subarray(0, end))
    return bytes.toString('latin1', 0, end)
  }
}

function decoderOf(encoding: string): SavTextDecoder {
  const decoder = knownDecoder(encoding)
  if (decoder.encoding === 'windows-1252') return decodeWindows1252
  return (bytes) => {
    try {
      return decoder.decode(bytes)
    } catch {
      return savTextUndecodable
    }
  }
}

function knownDecoder(encoding: string) {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true })
    if (decoder.decode(ascii) === ascii.toString('latin1')) return decoder
  } catch {
    throw new SavError(savEncodingUnknown)
  }
  throw new SavError(savEncodingUnknown)
}
