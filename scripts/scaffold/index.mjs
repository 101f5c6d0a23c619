import { chart } from './chart.mjs'
import { check } from './check.mjs'
import { estimator } from './estimator.mjs'
import { measure } from './measure.mjs'
import { rule } from './rule.mjs'

/** What can be begun: where its file and its list stand, and the file with its questions. */
export const kinds = [measure, estimator, check, chart, rule]
