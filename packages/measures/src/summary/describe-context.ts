/** What a description must know to make rows: who it is about and how sure an interval should be. */
export interface DescribeContext {
  /** Who the numbers are about, in one phrase, such as `everyone assigned`. */
  readonly population: string
  /** Options the measure was computed with. */
  readonly options: Readonly<Record<string, unknown>>
  /** Default 0.95. */
  readonly confLevel?: number
  /** First digits of the protocol hash; null or absent without a study. */
  readonly protocol?: string | null
}
