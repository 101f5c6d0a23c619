/** What the command tells the shell; stable, documented in the README. */
export const exitCode = {
  clean: 0,
  toolFailure: 1,
  usage: 2,
  dataErrors: 3,
  privacyStop: 4,
  refusedByStudy: 5,
} as const
export type ExitCode = (typeof exitCode)[keyof typeof exitCode]
