import { SavError } from './sav-error.ts'
import { savUnreadable } from './sav-problem.ts'

/** Reads numbers and runs of bytes one after another and never beyond the end. */
export class ByteCursor {
  position = 0
  littleEndian: boolean
  readonly #bytes: Buffer

  constructor(bytes: Uint8Array, littleEndian = true) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.littleEndian = littleEndian
  }

  get left(): number {
    return this.#bytes.length - this.position
  }

  int32(): number {
    const start = this.#advance(4)
    return this.littleEndian ? this.#bytes.readInt32LE(start) : this.#bytes.readInt32BE(start)
  }

  /** A whole number of 64 bits; beyond 2^53 it is rounded, which no length or count reaches. */
  int64(): number {
    const start = this.#advance(8)
    return Number(this.littleEndian ? this.#bytes.readBigInt64LE(start) : this.#bytes.readBigInt64BE(start))
  }

  float64(): number {
    const start = this.#advance(8)
    return this.littleEndian ? this.#bytes.readDoubleLE(start) : this.#bytes.readDoubleBE(start)
  }

  /** The next bytes, shared with the file. */
  take(length: number): Buffer {
    const start = this.#advance(length)
    return this.#bytes.subarray(start, start + length)
  }

  #advance(length: number): number {
    if (length < 0 || length > this.left) throw new SavError(savUnreadable)
    const start = this.position
    this.position += length
    return start
  }
}
