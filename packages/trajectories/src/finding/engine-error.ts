import type { Text } from '../text.ts'

/** The bulk engine could not do its work; it says what to do and never shows a value of the data. */
export class EngineError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly fix: Text,
  ) {
    super(message)
    this.name = 'EngineError'
  }
}
