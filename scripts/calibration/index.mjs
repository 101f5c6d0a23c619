import { binary } from './scenario/binary.mjs'
import { clustered } from './scenario/clustered.mjs'
import { clusteredSurvival } from './scenario/clustered-survival.mjs'
import { competing } from './scenario/competing.mjs'
import { confounded } from './scenario/confounded.mjs'
import { normal } from './scenario/normal.mjs'
import { rareBinary } from './scenario/rare-binary.mjs'
import { rareSurvival } from './scenario/rare-survival.mjs'
import { survival } from './scenario/survival.mjs'
import { takeUp } from './scenario/take-up.mjs'

/**
 * Simulated studies with a known truth. A scenario says how a study is drawn (`draw(stream, n, effect)` gives columns
 * by role) and which estimators are judged on it: with which roles, on which arm, which row (`term`, the `glance` row,
 * or `row(rows)`), and what the truth is. Without a truth only the test is judged; `tested: false` says that the test is
 * of something else than the effect.
 */
export const scenarios = [
  normal,
  binary,
  rareBinary,
  survival,
  rareSurvival,
  competing,
  clustered,
  clusteredSurvival,
  confounded,
  takeUp,
]

/** Numbers of people in a simulated study. */
export const sizes = [60, 200, 1000]
