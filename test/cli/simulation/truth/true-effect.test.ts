import { describe, expect, it } from 'vitest'
import { simulateStudy } from '../../../../packages/cli/src/simulation/index.ts'
import {
  type SimulationInput,
  simulationSettingsSchema,
} from '../../../../packages/cli/src/simulation/settings/simulation-settings.ts'
import { confidence } from '../../../../packages/cli/src/simulation/truth/outcome/confidence.ts'
import { rawOutflow } from '../../../../packages/cli/src/simulation/truth/outcome/raw-outflow.ts'
import type { Outcome } from '../../../../packages/cli/src/simulation/truth/outcome.ts'
import { trueEffect } from '../../../../packages/cli/src/simulation/truth/true-effect.ts'
import { liveStudy } from '../../../../packages/cli/src/simulation/world/live-study.ts'

const effectOf = (input: SimulationInput, outcome: Outcome) =>
  trueEffect(outcome, liveStudy(simulationSettingsSchema.parse(input)).twins)
const mean = (values: readonly (number | null)[]) =>
  values.reduce<number>((sum, value) => sum + (value ?? Number.NaN), 0) / values.length
const nothing = { findsWork: 0, keepsWork: 0, jobQuality: 0, confidence: 0, search: 0 }

describe('the truth of a simulated study', () => {
  it('is exactly zero on every outcome when the intervention has no power, since both lives share their luck', () => {
    const { effects } = simulateStudy({ people: 300, seed: 3, effects: nothing }).truth
    for (const { measure, ATE, ATT, ATC } of effects) expect([measure, ATE, ATT, ATC]).toEqual([measure, 0, 0, 0])
  })

  it('adds up: the average over everyone lies between those of the treated and of the comparison group by their shares', () => {
    const { effects, counts } = simulateStudy({ people: 600, seed: 4 }).truth
    for (const { ATE, ATT, ATC } of effects.filter(({ existsForEveryone }) => existsForEveryone)) {
      const together = (counts.started * ATT! + counts.comparison * ATC!) / (counts.started + counts.comparison)
      expect(ATE!).toBeCloseTo(together, 7)
    }
  })

  it('is what raw outflow flatters: over eight studies the difference without correction is far above the effect', () => {
    const studies = Array.from({ length: 8 }, (_, at) => effectOf({ people: 600, seed: 100 + at }, rawOutflow(52)))
    const excess = studies.map(({ naive, ATT }) => naive! - ATT!)
    const spread = Math.sqrt(mean(excess.map((value) => (value - mean(excess)) ** 2)) / (excess.length - 1))
    expect(mean(excess) - 3 * spread).toBeGreaterThan(0.05)
    expect(mean(studies.map(({ ATT }) => ATT))).toBeGreaterThan(0)
    expect(mean(studies.map(({ ATT }) => ATT))).toBeLessThan(0.06)
  })

  it('equals the difference without correction when a lottery decides, apart from chance', () => {
    const studies = Array.from({ length: 8 }, (_, at) =>
      effectOf({ people: 600, seed: 200 + at, creaming: 0 }, rawOutflow(52)),
    )
    const excess = studies.map(({ naive, ATT }) => naive! - ATT!)
    const spread = Math.sqrt(mean(excess.map((value) => (value - mean(excess)) ** 2)) / (excess.length - 1))
    expect(Math.abs(mean(excess))).toBeLessThan(3 * spread)
    expect(Math.abs(mean(excess))).toBeLessThan(0.03)
  })

  it('turns around with the sign of an effect', () => {
    const up = effectOf({ people: 400, seed: 5 }, confidence).ATT!
    const down = effectOf({ people: 400, seed: 5, effects: { confidence: -1 } }, confidence).ATT!
    expect(up).toBeGreaterThan(0.2)
    expect(down).toBeLessThan(-0.2)
  })
})
