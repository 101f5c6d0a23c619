export type { Correlation } from './correlation.ts'
export { kendallTest } from './kendall-test.ts'
export { pearsonTest } from './pearson-test.ts'
export { spearmanTest } from './spearman-test.ts'
