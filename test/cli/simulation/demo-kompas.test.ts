import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  type SimulationTruth,
  simulateStudy,
  simulationSettingsSchema,
} from '../../../packages/cli/src/simulation/index.ts'

const read = (name: string) => readFileSync(new URL(`../../../datasets/demo-kompas/${name}`, import.meta.url), 'utf8')

describe('the demo study', () => {
  const truth: SimulationTruth = JSON.parse(read('truth.json'))

  it('is what the simulator makes without any setting', () => {
    expect(JSON.parse(read('simulation.json'))).toEqual(simulationSettingsSchema.parse({}))
  })

  it('still has the true effects that are kept beside it', () => {
    expect(simulateStudy(JSON.parse(read('simulation.json'))).truth).toEqual(truth)
  })

  it('tells the same effects in its README', () => {
    const cells = read('README.md')
      .split('\n')
      .filter((line) =>
        /^\| [a-z-]+-(rate|employment|work|6|slope|rejection|diversity|job|match|security|ratio) /.test(line),
      )
      .map((line) => line.split('|').map((cell) => cell.trim()))
    const told = cells.map(([, measure, options, , ...numbers]) => [
      measure,
      options,
      ...numbers.slice(0, 6).map(Number),
    ])
    const kept = rowsOf(truth.effects)
    expect(told).toEqual(kept)
  })

  it('has a raw outflow that flatters and an effect on lasting work that is real', () => {
    const at = (measure: string) =>
      truth.effects.find((effect) => effect.measure === measure && effect.horizonDays === 546)
    const [outflow, sustained] = [at('raw-outflow-rate'), at('sustained-employment')]
    expect(outflow!.naive!).toBeGreaterThan(4 * outflow!.ATT!)
    expect(sustained!.ATT!).toBeGreaterThan(0.03)
    expect(sustained!.naive!).toBeGreaterThan(2 * sustained!.ATT!)
  })
})

function rowsOf(effects: SimulationTruth['effects']) {
  const columns = ['comparisonWithout', 'treatedWithout', 'treatedWith', 'naive', 'ATT', 'ATE'] as const
  return effects.map((effect) => [
    effect.measure,
    Object.entries(effect.options)
      .map(([name, value]) => `${name} ${value}`)
      .join(', '),
    ...columns.map((column) => Number(Number(effect[column]).toFixed(3))),
  ])
}
