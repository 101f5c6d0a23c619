/** A key has at least this many bytes. */
export const keyBytes = 32
/** Of 32 random bytes about 30 are different; fewer than this is no random key. */
const fewestDifferent = 20

/**
 * Whether bytes can be a key: at least 32, of which at least 20 different.
 *
 * @example
 * isStrongKey(new Uint8Array(32)) // false
 */
export const isStrongKey = (bytes: Uint8Array): boolean =>
  bytes.length >= keyBytes && new Set(bytes).size >= fewestDifferent
