import { confounded } from './confounded.mjs'

export const generate = () => confounded(10_000, 2029)
