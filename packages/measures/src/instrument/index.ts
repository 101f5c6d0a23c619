import { cesDInstrument } from './ces-d.ts'
import { collaborate5Instrument } from './collaborate-5.ts'
import { collaborate10Instrument } from './collaborate-10.ts'
import { csq8Instrument } from './csq-8.ts'
import { financialStrain3Instrument } from './financial-strain-3.ts'
import { goalOrientation13Instrument } from './goal-orientation-13.ts'
import { gse10Instrument } from './gse-10.ts'
import { hccq6Instrument } from './hccq-6.ts'
import { hccq15Instrument } from './hccq-15.ts'
import { hscl11Instrument } from './hscl-11.ts'
import { icqAcceptance6Instrument } from './icq-acceptance-6.ts'
import { jobBeliefInstrument } from './job-belief.ts'
import { jsqs20Instrument } from './jsqs-20.ts'
import { jsse6Instrument } from './jsse-6.ts'
import { jsse20Instrument } from './jsse-20.ts'
import { justice20Instrument } from './justice-20.ts'
import { masteryInstrument } from './mastery.ts'
import { mhi5Instrument } from './mhi-5.ts'
import { psychologicalSafety7Instrument } from './psychological-safety-7.ts'
import { rosenberg10Instrument } from './rosenberg-10.ts'
import { rtwSe11Instrument } from './rtw-se-11.ts'
import { sdmQ9Instrument } from './sdm-q-9.ts'
import { searchMotivationInstrument } from './search-motivation.ts'
import { waiSInstrument } from './wai-s.ts'
import { waiSrInstrument } from './wai-sr.ts'

/** The questionnaires the toolkit can score, alphabetical. */
export const instruments = [
  cesDInstrument,
  collaborate10Instrument,
  collaborate5Instrument,
  csq8Instrument,
  financialStrain3Instrument,
  goalOrientation13Instrument,
  gse10Instrument,
  hccq15Instrument,
  hccq6Instrument,
  hscl11Instrument,
  icqAcceptance6Instrument,
  jobBeliefInstrument,
  jsqs20Instrument,
  jsse20Instrument,
  jsse6Instrument,
  justice20Instrument,
  masteryInstrument,
  mhi5Instrument,
  psychologicalSafety7Instrument,
  rosenberg10Instrument,
  rtwSe11Instrument,
  sdmQ9Instrument,
  searchMotivationInstrument,
  waiSInstrument,
  waiSrInstrument,
] as const

/** Id of a questionnaire in the catalogue. */
export type InstrumentId = (typeof instruments)[number]['id']
