import { completePerson, drawnJob, drawnMeasurement } from '@doorstroom/measures'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { optimismGap } from '../../../packages/measures/src/measure/optimism-gap.ts'

const options = optimismGap.options.parse({})
const stated = (score: number) => drawnMeasurement({ instrumentId: 'chance-of-wished-job', wave: 0, score })

describe('optimism gap', () => {
  it('equals the stated chance less what a walk along the days finds', () => {
    const job = fc.record({ begin: fc.integer({ min: -50, max: 800 }), wishMatch: fc.constantFrom(null, 0.5, 0.75, 1) })
    fc.assert(
      fc.property(
        fc.array(job, { maxLength: 4 }),
        fc.integer({ min: 0, max: 800 }),
        fc.integer({ min: 0, max: 100 }),
        (jobs, observationEnd, score) => {
          let came = false
          let unsure = observationEnd < 728
          for (let day = 0; day < Math.min(728, observationEnd); day += 1)
            for (const { begin, wishMatch } of jobs) {
              if (begin !== day) continue
              if (wishMatch === null) unsure = true
              else if (wishMatch >= 0.75) came = true
            }
          const person = completePerson({
            observationEnd,
            measurements: [stated(score)],
            jobs: jobs.map((one) => drawnJob({ ...one, end: null })),
          })
          const found = optimismGap.value(person, options)
          if (came || !unsure) expect(found).toEqual({ value: score / 100 - (came ? 1 : 0) })
          else expect(found).toMatchObject({ bounds: [score / 100 - 1, score / 100] })
        },
      ),
    )
  })

  it('has no value without a stated chance, or one off the scale', () => {
    expect(optimismGap.value(completePerson({ observationEnd: 800 }), options)).toEqual({ reason: 'noBaseline' })
    const off = completePerson({ observationEnd: 800, measurements: [stated(120)] })
    expect(optimismGap.value(off, options)).toEqual({ reason: 'notApplicable' })
    expect(optimismGap.value(off, { ...options, scaleTop: 200 })).toEqual({ value: 0.6 })
  })
})
