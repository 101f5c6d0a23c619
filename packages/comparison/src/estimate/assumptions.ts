import type { Text } from '@doorstroom/statistics'

/** Assumptions that several methods for a comparison group share, in words. */
export const measuredEverything: Text = {
  nl: 'Alles wat de keuze voor een groep én de uitkomst bepaalt, is gemeten en opgegeven.',
  en: 'Everything that decides both the group and the outcome has been measured and declared.',
}

export const comparablePeople: Text = {
  nl: 'Voor iedere deelnemer waren er vergelijkbare mensen die niet meededen.',
  en: 'For every participant there were comparable people who did not take part.',
}
