import { aalenJohansen, incidenceAt, kaplanMeier } from '@doorstroom/statistics'
import { expect, it } from 'vitest'
import { expectAgreement } from '../expect-agreement.ts'
import { readReference } from '../read-reference.ts'

const { competing } = readReference<{
  competing: {
    time: number[]
    event: number[]
    times: number[]
    eventFree: number[]
    causes: { incidence: number[]; stdError: number[]; low: (number | null)[]; high: (number | null)[] }[]
    cmprsk: number[][]
  }
}>('survival')
const result = aalenJohansen({ time: competing.time, event: competing.event, causeCount: 3 })

it('incidences, standard errors and limits are those of survfit; incidences those of cmprsk too', () => {
  expectAgreement(
    result.eventFree.map((step) => step.survival),
    competing.eventFree,
    1e-11,
  )
  competing.causes.forEach((cause, index) => {
    const { steps } = result.causes[index]!
    expectAgreement(
      steps.map((step) => step.incidence),
      cause.incidence,
      1e-11,
    )
    expectAgreement(
      steps.map((step) => step.incidence),
      competing.cmprsk[index]!,
      1e-11,
    )
    expectAgreement(
      steps.map((step) => step.stdError),
      cause.stdError,
      1e-9,
    )
    const begun = steps.filter((step) => step.incidence > 0)
    const wanted = (side: (number | null)[]) => side.slice(steps.length - begun.length)
    expectAgreement(
      begun.map((step) => step.confLow),
      wanted(cause.low),
      1e-9,
    )
    expectAgreement(
      begun.map((step) => step.confHigh),
      wanted(cause.high),
      1e-9,
    )
  })
})

it('five people, two ways out: half left for work where one minus Kaplan-Meier would say 60 percent', () => {
  const time = [2, 3, 4, 5, 7]
  const small = aalenJohansen({ time, event: [1, 2, 0, 1, 0], causeCount: 2 })
  const [work, other] = small.causes
  expectAgreement(
    work!.steps.map((step) => step.incidence),
    [0.2, 0.2, 0.2, 0.5, 0.5],
    1e-14,
  )
  expectAgreement(
    other!.steps.map((step) => step.incidence),
    [0, 0.2, 0.2, 0.2, 0.2],
    1e-14,
  )
  expect(1 - kaplanMeier({ time, event: [1, 0, 0, 1, 0] }).steps[3]!.survival).toBeCloseTo(0.6, 14)
})

it('at every time the ways out and those who stayed add up to 1', () => {
  result.eventFree.forEach(({ survival }, index) => {
    const left = result.causes.reduce((sum, { steps }) => sum + steps[index]!.incidence, 0)
    expect(left + survival).toBeCloseTo(1, 12)
  })
})

it('with one way out the incidence is one minus Kaplan-Meier, with the same standard error', () => {
  const event = competing.event.map((cause) => Math.min(1, cause))
  const { steps } = aalenJohansen({ time: competing.time, event, causeCount: 1 }).causes[0]!
  const curve = kaplanMeier({ time: competing.time, event })
  expectAgreement(
    steps.map((step) => step.incidence),
    curve.steps.map((step) => 1 - step.survival),
    1e-11,
  )
  const errors = curve.steps.slice(0, -1)
  expectAgreement(
    steps.slice(0, -1).map((step) => step.stdError),
    errors.map((step) => step.stdError),
    1e-10,
  )
})

it('reading at a time takes the last step before it and says when nobody was observed that long', () => {
  const small = aalenJohansen({ time: [2, 3, 4, 5, 7], event: [1, 2, 0, 1, 0], causeCount: 2 })
  expect(incidenceAt(small, 1, 6)).toMatchObject({ incidence: 0.5, nEvents: 2, nAtRisk: 1, observed: true })
  expect(incidenceAt(small, 1, 1)).toMatchObject({ incidence: 0, stdError: 0, nEvents: 0, nAtRisk: 5 })
  expect(incidenceAt(small, 2, 100)).toMatchObject({ incidence: 0.2, nAtRisk: 0, observed: false })
  expect(() => incidenceAt(small, 3, 5)).toThrow(RangeError)
})
