import { EstimationFailure, type Text } from '@doorstroom/statistics'

/** Models of the mediator and of the outcome: straight line, or a 0/1 variable by probit or logit. */
export const mediationLinks = ['linear', 'probit', 'logit'] as const
export type MediationLink = (typeof mediationLinks)[number]

/** Columns of a mediation analysis, nothing missing. */
export interface MediationInput {
  readonly outcome: Float64Array
  /** Usually 1 treated, 0 comparison; effects are of 1 against 0. */
  readonly treated: ArrayLike<number>
  readonly mediator: Float64Array
  /** In both models. */
  readonly covariates?: readonly Float64Array[]
  /** Whether the mediator may work differently under treatment. Default false. */
  readonly interaction?: boolean
  /** Default linear. */
  readonly mediatorModel?: MediationLink
  /** Default linear. */
  readonly outcomeModel?: MediationLink
}

/** Why a mediation analysis has no answer, or what a reader must know of it, by code. */
export const mediationText = {
  'comparison.mediationTooFew': {
    nl: 'Er zijn te weinig mensen voor de twee modellen. Kies minder kenmerken of wacht op meer mensen.',
    en: 'There are too few people for the two models. Declare fewer characteristics, or wait for more people.',
  },
  'comparison.mediationNotFinite': {
    nl: 'Een waarde is geen eindig getal.',
    en: 'A value is not a finite number.',
  },
  'comparison.mediationConstant': {
    nl: 'De groep, de tussenstap of de uitkomst is voor iedereen gelijk, of volgt precies uit de andere kenmerken.',
    en: 'Treatment, mediator or outcome is the same for everyone, or follows exactly from the other characteristics.',
  },
  'comparison.mediationNotBinary': {
    nl: 'Een probit- of logitmodel vraagt om een uitkomst of tussenstap die 0 of 1 is.',
    en: 'A probit or logit model asks for an outcome or mediator that is 0 or 1.',
  },
  'comparison.mediationSeparation': {
    nl: 'Een combinatie van kenmerken voorspelt de uitkomst of tussenstap voor een deel van de mensen zonder fout.',
    en: 'A combination of characteristics predicts the outcome or mediator without error for some people.',
  },
  'comparison.mediationNotLinear': {
    nl: 'Deze methode is alleen voor twee lineaire modellen zonder wisselwerking. Kies bootstrap.',
    en: 'This method is only for two linear models without interaction. Choose the bootstrap.',
  },
  'comparison.replicatesFailed': {
    nl: 'Bij een deel van de herhalingen kwam het model niet uit. Het interval telt alleen de andere.',
    en: 'In some replicates the model had no solution. The interval counts the others only.',
  },
  'comparison.tooFewReplicates': {
    nl: 'Bij te veel herhalingen kwam het model niet uit. Een interval is dan niet te geven.',
    en: 'In too many replicates the model had no solution, so that no interval can be given.',
  },
  'comparison.totalNearZero': {
    nl: 'Het totale effect kan nul zijn. Een aandeel ervan betekent dan weinig.',
    en: 'The total effect may be zero. A share of it then means little.',
  },
  'comparison.totalZero': {
    nl: 'Het totale effect is nul, dus er is geen aandeel van te geven.',
    en: 'The total effect is zero, so that there is no share of it.',
  },
  'comparison.productNotNormal': {
    nl: 'Een product van twee coefficienten is scheef verdeeld. Dit interval is symmetrisch: kies bootstrap.',
    en: 'A product of two coefficients has a skewed distribution. This interval is symmetric: choose the bootstrap.',
  },
  'comparison.mediationSmallSample': {
    nl: 'Er zijn minder dan honderd mensen. Het interval is dan te smal.',
    en: 'There are fewer than a hundred people, so that the interval is too narrow.',
  },
  'comparison.fewEventsPerTerm': {
    nl: 'De uitkomst of tussenstap is zeldzaam voor het aantal kenmerken. De schatting is dan onzeker.',
    en: 'The outcome or mediator is rare for the number of characteristics, so that the estimate is unsure.',
  },
} as const satisfies Record<string, Text>

export type MediationCode = keyof typeof mediationText

/** The named failure for a code, to be thrown. */
export function mediationFailure(code: MediationCode): EstimationFailure {
  return new EstimationFailure(code, mediationText[code])
}
