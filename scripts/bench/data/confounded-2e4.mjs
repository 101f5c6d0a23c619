import { confounded } from './confounded.mjs'

export const generate = () => confounded(20_000, 2030)
