/** Links between the chance of the event in a period and the predictor. */
export const discreteHazardLinks = ['logit', 'cloglog'] as const
export type DiscreteHazardLink = (typeof discreteHazardLinks)[number]

/** One period of one person: what a link does with its predictor. Filled in place, so that nothing is made per row. */
export interface PeriodTerms {
  logLikelihood: number
  /** Derivative of the log likelihood to the predictor. */
  score: number
  /** Expected information about the predictor. */
  information: number
}

interface Link {
  /** The predictor at a chance between 0 and 1. */
  predictorAt(chance: number): number
  terms(predictor: number, event: boolean, into: PeriodTerms): void
}

/** Logit: odds are multiplied. Cloglog: the hazards of an underlying continuous time are multiplied, as in Cox. */
export const discreteHazardLink: Readonly<Record<DiscreteHazardLink, Link>> = {
  logit: {
    predictorAt: (chance) => Math.log(chance / (1 - chance)),
    terms(predictor, event, into) {
      const small = Math.exp(-Math.abs(predictor))
      const chance = predictor > 0 ? 1 / (1 + small) : small / (1 + small)
      into.logLikelihood = -Math.max(event ? -predictor : predictor, 0) - Math.log1p(small)
      into.score = (event ? 1 : 0) - chance
      into.information = small / (1 + small) ** 2
    },
  },
  cloglog: {
    predictorAt: (chance) => Math.log(-Math.log1p(-chance)),
    terms(predictor, event, into) {
      const hazard = Math.exp(predictor)
      const chance = -Math.expm1(-hazard)
      const slope = chance === 0 ? 1 : (hazard * Math.exp(-hazard)) / chance
      into.logLikelihood = event ? Math.log(chance) : -hazard
      into.score = event ? slope : -hazard
      into.information = hazard * slope
    },
  },
}
