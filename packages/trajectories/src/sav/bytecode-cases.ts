import type { CaseReader } from './case-reader.ts'
import { EightByteStream } from './eight-byte-stream.ts'
import { SavError } from './sav-error.ts'
import { savUnreadable } from './sav-problem.ts'

const nothing = 0
const endOfData = 252
const asIs = 253
const spaces = 254
const absentNumber = 255

/** How long a run of codes that say nothing may be; programs fill up a block of some kilobytes at most. */
const longestPadding = 65_536

/** What codes are turned into. */
export interface BytecodeSettings {
  readonly bias: number
  readonly littleEndian: boolean
  /** The number that stands for no value. */
  readonly absent: number
  /** Whether each 8 bytes of a case are text. */
  readonly isText: readonly boolean[]
}

/**
 * Cases of one code for each 8 bytes, in groups of eight codes that are followed by the values that have none. Codes
 * that say nothing may stand anywhere: R's haven fills up the last group of every case with them.
 * Source: GNU PSPP Developers Guide, System File Format, Data Record.
 *
 * @param pieces - the bytes, in pieces of any length
 */
export function bytecodeCases(pieces: Iterable<Uint8Array>, settings: BytecodeSettings): CaseReader {
  const { bias, littleEndian, absent, isText } = settings
  const stream = new EightByteStream(pieces)
  const codes = new Uint8Array(8)
  let place = 8
  let ended = false

  const nextCode = () => {
    for (let padding = 0; padding <= longestPadding; padding++) {
      if (place === 8) {
        if (!stream.advance()) return endOfData
        for (let index = 0; index < 8; index++) codes[index] = stream.bytes[stream.start + index]!
        place = 0
      }
      const code = codes[place++]!
      if (code !== nothing) return code
    }
    throw new SavError(savUnreadable)
  }

  const finish = () => {
    ended = true
    let isClean = codes.subarray(place).every((code) => code === nothing)
    while (isClean && stream.advance()) {
      isClean = stream.bytes.subarray(stream.start, stream.start + 8).every((byte) => byte === nothing)
    }
    if (!isClean) throw new SavError(savUnreadable)
    return false
  }

  return {
    next(row) {
      if (ended) return false
      for (let unit = 0; unit < isText.length; unit++) {
        const start = 8 * unit
        const code = nextCode()
        if (code === endOfData) {
          if (unit === 0) return finish()
          throw new SavError(savUnreadable)
        }
        if (code === asIs) {
          if (!stream.advance()) throw new SavError(savUnreadable)
          for (let index = 0; index < 8; index++) row[start + index] = stream.bytes[stream.start + index]!
        } else if (isText[unit] === true) {
          if (code !== spaces && code !== bias) throw new SavError(savUnreadable)
          row.fill(code === spaces ? 0x20 : 0, start, start + 8)
        } else {
          if (code === spaces) throw new SavError(savUnreadable)
          const value = code === absentNumber ? absent : code - bias
          if (littleEndian) row.writeDoubleLE(value, start)
          else row.writeDoubleBE(value, start)
        }
      }
      return true
    },
  }
}
