import type { Language } from '@doorstroom/statistics'

/**
 * The language asked for with `--lang`, or the fallback when it was not given or is not one we speak.
 *
 * @example
 * chosenLanguage('nl', 'en') // 'nl'
 */
export const chosenLanguage = (value: unknown, fallback: Language): Language =>
  value === 'nl' || value === 'en' ? value : fallback
