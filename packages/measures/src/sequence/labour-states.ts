import { codeListOf } from '@doorstroom/trajectories'

/** State that says observation ended: no state at all. */
export const endOfObservation = 'XX'

/** The canonical states of labour and participation, the best first by default: a value judgement, so an option. */
export const labourStates: readonly string[] = Object.keys(codeListOf('STATE').codes).filter(
  (state) => state !== endOfObservation,
)
