import { completePerson, drawnEnrolment } from '@doorstroom/measures'
import type { PersonRows } from '@doorstroom/trajectories'
import { describe, expect, it } from 'vitest'
import { namelessLabels } from '../../../packages/measures/src/outcome/nameless-labels.ts'

const providerOf = ({ enrolment }: PersonRows) => enrolment.providerId
const clients = (providerId: string, ...followed: number[]) =>
  followed.map((observationEnd) => completePerson({ observationEnd, enrolment: drawnEnrolment({ providerId }) }))
const people = [...clients('alfa', 300, 310, 320, 330), ...clients('bravo', 90, 700), ...clients('charlie', 365)]

describe('letters in place of ids', () => {
  it('are the same for the same people, in whatever order and whatever the ids are called', () => {
    const letters = namelessLabels(people, providerOf)
    expect([...letters.values()].sort()).toEqual(['A', 'B', 'C'])
    expect(namelessLabels(people.toReversed(), providerOf)).toEqual(letters)
    const turned = namelessLabels(
      people,
      (person) => ({ alfa: 'z', bravo: 'y', charlie: 'x' })[providerOf(person) ?? ''] ?? null,
    )
    expect([turned.get('z'), turned.get('y'), turned.get('x')]).toEqual(
      ['alfa', 'bravo', 'charlie'].map((id) => letters.get(id)),
    )
  })

  it('follow neither the order of ids nor the number of people', () => {
    const first = Array.from({ length: 200 }, (_, draw) => {
      const group = [
        ...clients('alfa', draw, draw + 1, draw + 2),
        ...clients('bravo', 2 * draw + 7),
        ...clients('charlie', 900 + 3 * draw),
      ]
      return namelessLabels(group, providerOf).get('alfa')
    })
    for (const letter of ['A', 'B', 'C']) {
      const share = first.filter((one) => one === letter).length / first.length
      expect(share).toBeGreaterThan(0.2)
      expect(share).toBeLessThan(0.5)
    }
  })

  it('go on after Z, and leave out who has none', () => {
    const many = Array.from({ length: 28 }, (_, index) => clients(`p${index}`, index)[0]!)
    expect([...namelessLabels(many, providerOf).values()].slice(-3)).toEqual(['Z', 'AA', 'AB'])
    expect(namelessLabels([completePerson({})], providerOf).size).toBe(0)
  })
})
