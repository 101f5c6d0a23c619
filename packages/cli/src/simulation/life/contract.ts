/** The kinds of contract in a simulated life: code in list CONTRACT, STATE it gives, and how easily it is lost. */
export const contracts = {
  permanentFixed: { code: '1', state: 'WP', weeklyLoss: 0.006 },
  permanentVariable: { code: '2', state: 'WF', weeklyLoss: 0.009 },
  temporaryLong: { code: '3', state: 'WT', weeklyLoss: 0.014 },
  temporaryShort: { code: '4', state: 'WT', weeklyLoss: 0.032 },
  agency: { code: '5', state: 'WF', weeklyLoss: 0.05 },
  payroll: { code: '6', state: 'WF', weeklyLoss: 0.035 },
  onCall: { code: '7', state: 'WF', weeklyLoss: 0.055 },
  sheltered: { code: '8', state: 'WS', weeklyLoss: 0.006 },
  selfEmployed: { code: '11', state: 'ZZ', weeklyLoss: 0.015 },
} as const

/** One of the kinds of contract. */
export type ContractKind = keyof typeof contracts
