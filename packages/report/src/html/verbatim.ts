import { Markup } from './html.ts'

/**
 * Declares text to be HTML as it is. Only for text this package makes itself: the style sheet and drawn charts.
 *
 * @example
 * String(verbatim('<svg></svg>')) // '<svg></svg>'
 */
export function verbatim(text: string): Markup {
  return new Markup(text)
}
