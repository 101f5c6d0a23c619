import { jsqs20Instrument } from './jsqs-20.ts'
import { jsse6Instrument } from './jsse-6.ts'

/** The questionnaires the toolkit can score, alphabetical. */
export const instruments = [jsqs20Instrument, jsse6Instrument] as const

/** Id of a questionnaire in the catalogue. */
export type InstrumentId = (typeof instruments)[number]['id']
