/**
 * A share as a percentage with one decimal, in the way a language writes it.
 *
 * @example
 * percentage(0.175, 'nl') // '17,5%'
 */
export function percentage(share: number, language: 'nl' | 'en'): string {
  const text = (100 * share).toFixed(1)
  return `${language === 'nl' ? text.replace('.', ',') : text}%`
}
