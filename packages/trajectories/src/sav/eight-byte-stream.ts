import { SavError } from './sav-error.ts'
import { savUnreadable } from './sav-problem.ts'

/** Walks over pieces of bytes in steps of 8, also over the borders between pieces. */
export class EightByteStream {
  /** The piece at hand; the step at hand is the 8 bytes from `start`. */
  bytes: Uint8Array = new Uint8Array(0)
  start = 0
  #next = 0
  readonly #pieces: Iterator<Uint8Array>

  constructor(pieces: Iterable<Uint8Array>) {
    this.#pieces = pieces[Symbol.iterator]()
  }

  /**
   * Goes to the next 8 bytes; false at the end.
   *
   * @throws SavError when fewer than 8 bytes are left
   */
  advance(): boolean {
    while (this.bytes.length - this.#next < 8) {
      const rest = this.bytes.subarray(this.#next)
      const { done, value } = this.#pieces.next()
      if (done === true) {
        if (rest.length > 0) throw new SavError(savUnreadable)
        return false
      }
      this.bytes = rest.length === 0 ? value : Buffer.concat([rest, value])
      this.#next = 0
    }
    this.start = this.#next
    this.#next += 8
    return true
  }
}
