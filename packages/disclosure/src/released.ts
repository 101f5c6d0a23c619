declare const releasedMark: unique symbol

/**
 * A value that has passed the gate on the way out. Charts, pages and public writers take only this type, so that
 * forgetting the gate does not compile. Only `release` and `readReleased` in this package make it.
 */
export type Released<Value> = Value & { readonly [releasedMark]: true }
