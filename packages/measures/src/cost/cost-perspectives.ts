/**
 * The kinds of cost that count from each perspective: who pays for the programme; the government, benefits included;
 * everyone together, where benefits, subsidies and fines only change hands and so do not count.
 */
export const costPerspectives = {
  payer: ['programme', 'staff', 'subsidy', 'overhead'],
  treasury: ['programme', 'staff', 'subsidy', 'overhead', 'benefit'],
  society: ['programme', 'staff', 'overhead', 'employer', 'client'],
} as const

export type CostPerspective = keyof typeof costPerspectives
