import { stateSequences } from './state-sequences.mjs'

export const generate = () => stateSequences(2000, 72, 2032)
