import type { EstimatorOption } from '@doorstroom/statistics'
import { mediationLinks } from './mediation-input.ts'

const methods = ['bootstrap', 'quasi-bayesian', 'delta'] as const
export type MediationMethod = (typeof methods)[number]

const links = ['auto', ...mediationLinks] as const
export type LinkChoice = (typeof links)[number]

/** Where the interval comes from. */
export const methodOption: EstimatorOption = {
  id: 'method',
  text: {
    nl: 'Hoe het interval ontstaat: mensen opnieuw trekken, coefficienten trekken, of de formule van Sobel.',
    en: 'Where the interval comes from: people drawn again, coefficients drawn, or the formula of Sobel.',
  },
  values: methods,
  default: 'bootstrap',
}

/** How often people or coefficients are drawn. */
export const replicatesOption: EstimatorOption = {
  id: 'replicates',
  text: { nl: 'Aantal herhalingen.', en: 'Number of replicates.' },
  values: 'number',
  default: 1000,
}

/** Whether treatment and mediator interact. */
export const interactionOption: EstimatorOption = {
  id: 'interaction',
  text: {
    nl: 'Of de tussenstap met de aanpak anders mag werken dan zonder.',
    en: 'Whether the mediator may work differently with the programme than without.',
  },
  values: 'boolean',
  default: false,
}

/** Model of the mediator. */
export const mediatorModelOption: EstimatorOption = {
  id: 'mediatorModel',
  text: {
    nl: 'Model van de tussenstap; auto kiest probit voor 0 en 1, anders een rechte lijn.',
    en: 'Model of the mediator; auto takes probit for 0 and 1, else a straight line.',
  },
  values: links,
  default: 'auto',
}

/** Model of the outcome. */
export const outcomeModelOption: EstimatorOption = {
  id: 'outcomeModel',
  text: {
    nl: 'Model van de uitkomst; auto kiest probit voor 0 en 1, anders een rechte lijn.',
    en: 'Model of the outcome; auto takes probit for 0 and 1, else a straight line.',
  },
  values: links,
  default: 'auto',
}
