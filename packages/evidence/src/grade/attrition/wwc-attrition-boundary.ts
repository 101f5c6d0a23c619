/**
 * Highest difference in attrition between the arms, in percentage points, that still counts as low, by overall attrition
 * in whole percent from 0; beyond the last value attrition is high whatever the difference. `cautious` is for
 * interventions that may themselves drive people to drop out, `optimistic` for others.
 * Source: What Works Clearinghouse (2020), Standards Handbook 4.1, table II.1.
 */
export const wwcAttritionBoundary = {
  cautious: [
    ...[5.7, 5.8, 5.9, 5.9, 6.0, 6.1, 6.2, 6.3, 6.3, 6.3, 6.3, 6.2, 6.2, 6.1, 6.0, 5.9, 5.9, 5.8, 5.7, 5.5],
    ...[5.4, 5.3, 5.2, 5.1, 4.9, 4.8, 4.7, 4.5, 4.4, 4.3, 4.1, 4.0, 3.8, 3.6, 3.5, 3.3, 3.2, 3.1, 2.9, 2.8],
    ...[2.6, 2.5, 2.3, 2.1, 2.0, 1.8, 1.6, 1.5, 1.3, 1.2, 1.0, 0.9, 0.7, 0.6, 0.4, 0.3, 0.2, 0.0],
  ],
  optimistic: [
    ...[10.0, 10.1, 10.2, 10.3, 10.4, 10.5, 10.7, 10.8, 10.9, 10.9, 10.9, 10.9, 10.9, 10.8, 10.8, 10.7, 10.6, 10.5],
    ...[10.3, 10.2, 10.0, 9.9, 9.7, 9.5, 9.4, 9.2, 9.0, 8.8, 8.6, 8.4, 8.2, 8.0, 7.8, 7.6, 7.4, 7.2, 7.0, 6.7, 6.5],
    ...[6.3, 6.0, 5.8, 5.6, 5.3, 5.1, 4.9, 4.6, 4.4, 4.2, 3.9, 3.7, 3.5, 3.2, 3.0, 2.8, 2.6, 2.3, 2.1, 1.9, 1.6],
    ...[1.4, 1.1, 0.9, 0.7, 0.5, 0.3],
  ],
} as const satisfies Record<string, readonly number[]>
