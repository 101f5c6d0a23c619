import { completePerson } from '@doorstroom/measures'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { drawnHandover } from '../../../packages/measures/src/example/drawn-rows.ts'
import { handoverGap } from '../../../packages/measures/src/measure/handover-gap.ts'

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null })
const handover = fc.record({
  sentDate: maybe(fc.integer({ min: -10, max: 12 })),
  acceptedDate: maybe(fc.integer({ min: -10, max: 60 })),
  outcome: fc.constantFrom('accepted', 'refused', 'lost', null),
})

it('the gap at a handover is the one found by walking through the days from the first that was sent', () => {
  const seen = new Map<string, number>()
  fc.assert(
    fc.property(
      fc.array(handover, { maxLength: 4 }),
      fc.integer({ min: 0, max: 50 }),
      fc.integer({ min: 0, max: 20 }),
      (handovers, observationEnd, lostAfterDays) => {
        const given = handoverGap.event(
          completePerson({ observationEnd, handovers: handovers.map(drawnHandover) }),
          handoverGap.options.parse({ lostAfterDays }),
        )
        const walk = () => {
          let sent = 0
          while (sent < observationEnd && !handovers.some(({ sentDate }) => sentDate === sent)) sent += 1
          if (sent >= observationEnd) return { reason: 'noHandover' }
          const that = handovers.filter(({ sentDate }) => sentDate === sent)
          for (let day = sent; day < observationEnd; day += 1) {
            if (that.some(({ acceptedDate }) => acceptedDate !== null && acceptedDate <= day))
              return { days: day - sent, cause: 'accepted' }
            const isOver = day - sent >= lostAfterDays
            if (isOver && that.some((one) => one.acceptedDate === null && /refused|lost/.test(one.outcome ?? '')))
              return { days: day - sent, cause: 'lost' }
          }
          return { days: observationEnd - sent, cause: null }
        }
        expect(given).toEqual(walk())
        const kind = 'reason' in given ? given.reason : String(given.cause)
        seen.set(kind, (seen.get(kind) ?? 0) + 1)
      },
    ),
    { seed: 61, numRuns: 2000 },
  )
  for (const kind of ['noHandover', 'accepted', 'lost', 'null']) expect(seen.get(kind) ?? 0, kind).toBeGreaterThan(50)
})
