import { randomStream } from '@doorstroom/statistics'
import { describe, expect, it } from 'vitest'
import { passGate } from '../../../../packages/cli/src/simulation/gate/pass-gate.ts'
import { drawPerson } from '../../../../packages/cli/src/simulation/person/draw-person.ts'
import { standardizedLead } from '../../../../packages/cli/src/simulation/truth/standardized-lead.ts'

const people = randomStream(5)
  .split(1500)
  .map((stream) => drawPerson(stream, 1))

describe('the gate', () => {
  it.each([0.2, 0.4, 0.6])('lets a share of %d start, whoever is screened', (share) => {
    const passages = passGate(people, share, 1, randomStream(1))
    const started = passages.filter(({ place }) => place === 'started').length / people.length
    expect(Math.abs(started - share)).toBeLessThan(0.04)
  })

  it('prefers people with good prospects the more it creams, and hardly when it draws lots', () => {
    const leads = [0, 0.5, 1, 2].map((creaming) => {
      const passages = passGate(people, 0.4, creaming, randomStream(2))
      const admitted = people.map(({ chances }, at) => ({ chances, place: passages[at]!.place }))
      const of = (wanted: string) => admitted.filter(({ place }) => place === wanted).map(({ chances }) => chances)
      return standardizedLead(of('started'), of('comparison'))
    })
    expect(Math.abs(leads[0]!)).toBeLessThan(0.15)
    expect(leads[0]!).toBeLessThan(leads[1]!)
    expect(leads[1]!).toBeLessThan(leads[2]!)
    expect(leads[2]!).toBeLessThan(leads[3]!)
  })

  it('turns away a minority, mostly from the bottom of the scale', () => {
    const passages = passGate(people, 0.4, 1, randomStream(3))
    const outcomes = passages.filter(({ place }) => place === 'screenedOut').map(({ outcome }) => outcome)
    expect(outcomes.length / people.length).toBeGreaterThan(0.03)
    expect(outcomes.length / people.length).toBeLessThan(0.15)
    expect(outcomes.filter((outcome) => outcome === 'rejected-too-far').length).toBeGreaterThan(outcomes.length / 2)
  })
})
