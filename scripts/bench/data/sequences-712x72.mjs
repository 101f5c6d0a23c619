import { stateSequences } from './state-sequences.mjs'

export const generate = () => stateSequences(712, 72, 2036)
