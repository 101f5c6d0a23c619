/** A text for people, always in both languages. */
export interface Text {
  readonly nl: string
  readonly en: string
}
