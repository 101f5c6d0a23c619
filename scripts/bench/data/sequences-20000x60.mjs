import { stateSequences } from './state-sequences.mjs'

export const generate = () => stateSequences(20_000, 60, 2033)
