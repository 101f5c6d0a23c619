import type { Text } from '../text.ts'

/** Models that cannot be fitted, or whose numbers are shaky. */
export const modelGlossary = {
  notFinite: {
    nl: 'De berekening had geen bruikbare uitkomst.',
    en: 'The computation had no usable outcome.',
  },
  'statistics.formula': { nl: 'de formule klopt niet', en: 'the formula cannot be used' },
  'statistics.collinear': {
    nl: 'Een of meer kenmerken zijn voor iedereen gelijk of volgen precies uit de andere.',
    en: 'One or more characteristics are the same for everyone or follow exactly from the others.',
  },
  'statistics.aliased': {
    nl: 'Dit kenmerk volgt precies uit de andere en is weggelaten.',
    en: 'This characteristic follows exactly from the others and was left out.',
  },
  'statistics.separation': {
    nl: 'Een combinatie van kenmerken voorspelt de uitkomst voor een deel van de mensen zonder fout.',
    en: 'A combination of characteristics predicts the outcome without error for some people.',
  },
  'statistics.noConvergence': {
    nl: 'De berekening kwam niet tot rust.',
    en: 'The computation did not settle.',
  },
  'statistics.perfectFit': {
    nl: 'De kenmerken voorspellen de uitkomst zonder fout. Er is geen spreiding om onzekerheid uit af te leiden.',
    en: 'The characteristics predict the outcome without error. There is no spread from which to derive uncertainty.',
  },
  'statistics.highLeverage': {
    nl: 'Een persoon bepaalt een coefficient voor meer dan de helft; het interval kan te smal zijn.',
    en: 'One person decides more than half of a coefficient; the interval may be too narrow.',
  },
  'statistics.noLimit': {
    nl: 'De aannemelijkheid daalt aan deze kant nergens genoeg; een grens is er niet.',
    en: 'The likelihood falls far enough nowhere on this side, so there is no limit.',
  },
  'statistics.noFirstStage': {
    nl: 'De toewijzing verandert niets aan wie meedoet.',
    en: 'Assignment changes nothing in who takes part.',
  },
  'statistics.weakInstrument': {
    nl: 'De toewijzing verandert weinig aan wie meedoet (F onder 10). De schatting kan ernaast zitten en het interval te smal zijn.',
    en: 'Assignment changes little in who takes part (F below 10). The estimate may be off and the interval too narrow.',
  },
} as const satisfies Record<string, Text>
