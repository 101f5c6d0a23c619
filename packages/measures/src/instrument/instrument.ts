import type { Source, Text } from '@doorstroom/statistics'

/** A part of a questionnaire with a score of its own. */
interface Subscale {
  readonly label: Text
  /** Numbers of its items in the whole questionnaire; none where only a ready score exists. */
  readonly items: readonly number[]
}

/** A value that splits a scale in two, and where it comes from. */
interface CutOff {
  readonly value: number
  readonly label: Text
  readonly source: string
}

/** A questionnaire as the toolkit scores it. No item texts are shipped: those belong to their authors. */
export interface Instrument {
  /** kebab-case; versions in data may follow it, as in `jsse-6-nl-v1`. */
  readonly id: string
  /** Other spellings of the id that data use. */
  readonly aliases: readonly string[]
  readonly label: Text
  readonly itemCount: number
  /** Lowest and highest answer to an item. */
  readonly itemRange: readonly [number, number]
  /** Numbers (from 1) of items that are worded the other way. */
  readonly reversedItems: readonly number[]
  /**
   * `mean` or `sum` of the items; `percent` of the way from the lowest to the highest answer; `score` when only a ready
   * score exists.
   */
  readonly scoring: 'mean' | 'sum' | 'percent' | 'score'
  /** Lowest and highest score. */
  readonly scoreRange: readonly [number, number]
  /** Fewest answered items for a score; sums are then the mean times the number of items. */
  readonly minimumAnswered: number
  /** Parts by id, as in `measurements.subscale`, each scored as the whole is; two thirds of its items are needed. */
  readonly subscales?: Readonly<Record<string, Subscale>>
  /** True when the parts must not be put together: there is no score of the whole. */
  readonly partsOnly?: true
  readonly cutOffs?: readonly CutOff[]
  readonly direction: 'higher' | 'lower'
  /** One reliability and standard deviation for everyone, for reliable change; null where none is agreed. */
  readonly reference: { readonly reliability: number; readonly standardDeviation: number; readonly note: Text } | null
  /** On whose terms the questionnaire may be used. */
  readonly licence: Text
  readonly sources: readonly Source[]
}
