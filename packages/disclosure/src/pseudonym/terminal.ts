import type { Text } from '../text.ts'

/** What a command may use of its surroundings; a test gives its own. */
export interface Surroundings {
  /** Standard output. */
  readonly out: (line: string) => void
  /** Standard error. */
  readonly say: (line: string) => void
  readonly environment: Readonly<Record<string, string | undefined>>
  /** As `process.platform`. */
  readonly platform: string
  /** Aborts when the user stops the work. */
  readonly signal: AbortSignal
}

/**
 * The language asked for, or else that of the environment: Dutch when it begins with nl.
 *
 * @example
 * spokenLanguage(undefined, { LANG: 'nl_BE.UTF-8' }) // 'nl'
 */
export function spokenLanguage(asked: unknown, environment: Readonly<Record<string, string | undefined>>): keyof Text {
  if (asked === 'nl' || asked === 'en') return asked
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || ''
  return /^nl/i.test(locale) ? 'nl' : 'en'
}
