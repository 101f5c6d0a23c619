import { createHash } from 'node:crypto'

/**
 * P-04. Eight hexadecimal digits that tell keys apart and give nothing of them away.
 *
 * @example
 * keyId(new Uint8Array(32)).length // 8
 */
export const keyId = (key: Uint8Array): string =>
  createHash('sha256').update('doorstroom-keyid').update(key).digest('hex').slice(0, 8)
