import { drawnJob, drawnMeasurement, exampleResult, type Measure, measures } from '@doorstroom/measures'
import { describe, expect, it } from 'vitest'

const catalogue: readonly Measure[] = measures
const measure = catalogue.find(({ id }) => id === 'mastery-setback-inoculation')
if (measure === undefined) throw new Error('not in the list')

const worker = (jobEnd: number | null, symptoms: number, measuredAt = 182) => ({
  observationEnd: 400,
  jobs: [drawnJob({ employerId: 'e1', begin: 50, end: jobEnd })],
  measurements: [drawnMeasurement({ instrumentId: 'hscl-11', wave: 1, measuredAt, score: symptoms })],
})
const given = (enrolled: object[], treated: (0 | 1)[]) =>
  exampleResult(measure, { title: measure.label, rows: { enrolled, treated }, expected: [] })

describe('being armed against a setback', () => {
  const lost = [2, 3].map((symptoms) => worker(100, symptoms))
  const kept = [1, 2].map((symptoms) => worker(null, symptoms))
  const everyone = [...lost, ...kept, ...[4, 5].map((symptoms) => worker(100, symptoms)), ...kept]
  const arms = [1, 1, 1, 1, 0, 0, 0, 0] as const

  it('is the difference of differences, with four variances of a half over two people each', () => {
    expect(given(everyone, [...arms])).toContainEqual({
      term: 'inoculation',
      estimate: -2,
      n: 8,
      stdError: 1,
      confLow: expect.closeTo(-2 - 1.959964, 6),
      confHigh: expect.closeTo(-2 + 1.959964, 6),
    })
  })

  it('leaves out who never found work and who was asked before the job began', () => {
    const others = [{ ...worker(100, 5), jobs: [] }, worker(100, 5, 30)]
    expect(given([...everyone, ...others], [...arms, 1, 1])).toEqual(given(everyone, [...arms]))
  })

  it('has no value without people who lost their job in one of the arms', () => {
    expect(given(everyone.slice(2), [...arms].slice(2))).toContainEqual({
      term: 'inoculation',
      estimate: null,
      reasons: ['notDefined'],
    })
  })
})
