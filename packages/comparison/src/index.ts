export type { BalanceStatistic } from './balance/balance-statistic.ts'
export type { ClaimEffect, ClaimFacts, ClaimRule } from './claim/claim-rule.ts'
