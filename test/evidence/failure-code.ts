import { EstimationFailure } from '@doorstroom/statistics'

/** The code of the failure that a call ends in; null when it does not. */
export function failureCode(call: () => unknown): string | null {
  try {
    call()
  } catch (error) {
    if (error instanceof EstimationFailure) return error.code
    throw error
  }
  return null
}
