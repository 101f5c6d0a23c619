/** A text for people, always in both languages; `en` is the fallback of neither. */
export interface Text {
  readonly nl: string
  readonly en: string
}

/** The languages a text exists in. */
export type Language = keyof Text
