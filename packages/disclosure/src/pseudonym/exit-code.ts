/** What the command tells the shell; the same numbers as those of `doorstroom`. */
export const exitCode = { clean: 0, toolFailure: 1, usage: 2, dataErrors: 3, privacyStop: 4 } as const
export type ExitCode = (typeof exitCode)[keyof typeof exitCode]
