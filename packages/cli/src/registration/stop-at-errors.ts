import { DataError, type Finding } from '@doorstroom/trajectories'

/**
 * Lets only data pass in which nothing is wrong.
 *
 * @throws DataError with every finding, warnings included, when at least one is an error
 */
export function stopAtErrors(findings: readonly Finding[]): void {
  if (findings.some(({ severity }) => severity === 'error')) throw new DataError(findings)
}
