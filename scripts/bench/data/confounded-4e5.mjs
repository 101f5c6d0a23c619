import { confounded } from './confounded.mjs'

export const generate = () => confounded(400_000, 2031)
