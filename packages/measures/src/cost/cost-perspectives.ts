import type { Text } from '@doorstroom/statistics'

/** Whose costs are counted: the kinds of cost that belong to each perspective. */
export const costPerspectives = {
  payer: {
    label: { nl: 'wie het traject betaalt', en: 'who pays for the programme' },
    categories: ['programme', 'staff', 'subsidy', 'overhead'],
  },
  treasury: {
    label: { nl: 'de overheid, met uitkeringen', en: 'the government, benefits included' },
    categories: ['programme', 'staff', 'subsidy', 'overhead', 'benefit'],
  },
  society: {
    label: { nl: 'iedereen samen, zonder overdrachten', en: 'everyone together, without transfers' },
    categories: ['programme', 'staff', 'overhead', 'employer', 'client'],
  },
} as const satisfies Readonly<Record<string, { label: Text; categories: readonly string[] }>>

export type CostPerspective = keyof typeof costPerspectives
