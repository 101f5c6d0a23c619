import { completePerson, drawnEnrolment } from '@doorstroom/measures'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { completeGroup } from '../../../packages/measures/src/example/complete-group.ts'
import { interventionTestedShare } from '../../../packages/measures/src/measure/intervention-tested-share.ts'

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null, freq: 3 })
const entry = fc.record({
  interventionId: fc.constantFrom('a', 'b', 'c'),
  evidenceLevel: maybe(fc.integer({ min: 0, max: 5 })),
  lastTestDate: maybe(fc.integer({ min: -3000, max: 50 })),
  preregistered: maybe(fc.boolean()),
  dataShared: maybe(fc.boolean()),
  testStatus: fc.constantFrom('refused', 'tested', 'UNK', null),
})
const blank = {
  ...{ name: null, providerId: null, typeCode: null, components: null, mechanism: null },
  ...{ targetGroup: null, erkenning: null },
}

it('tested interventions are counted person by person, over every version in the register', () => {
  let asked = 0
  fc.assert(
    fc.property(
      fc.array(maybe(fc.constantFrom('a', 'b', 'c', 'd')), { minLength: 1, maxLength: 8 }),
      fc.array(entry, { maxLength: 5 }),
      (people, register) => {
        const rows = interventionTestedShare.group(
          completeGroup({
            enrolled: people.map((interventionId) => completePerson({ enrolment: drawnEnrolment({ interventionId }) })),
            registers: { interventions: register.map((one) => ({ ...blank, ...one })) },
          }),
          interventionTestedShare.options.parse({}),
        )
        const of = (term: string) => rows.find((row) => row.term === term)
        const inOne = people.filter((id) => id !== null)
        if (inOne.length === 0) {
          expect(of('tested')?.reasons).toEqual(['noInterventions'])
          return
        }
        const counts = { tested: [0, 0], unknown: [0, 0], preregistered: [0, 0], shared: [0, 0], refused: [0, 0] }
        const count = (name: keyof typeof counts, yes: boolean | null) => {
          if (yes === null) return
          counts[name][0] = (counts[name][0] ?? 0) + (yes ? 1 : 0)
          counts[name][1] = (counts[name][1] ?? 0) + 1
        }
        let years = 0
        let dated = 0
        for (const id of inOne) {
          let level: number | null = null
          let test: number | null = null
          let said: { preregistered: boolean | null; shared: boolean | null; refused: boolean | null } = {
            preregistered: null,
            shared: null,
            refused: null,
          }
          for (const version of register) {
            if (version.interventionId !== id) continue
            if (version.evidenceLevel !== null && (level === null || version.evidenceLevel > level))
              level = version.evidenceLevel
            const day = version.lastTestDate
            if (day !== null && day <= 0 && (test === null || day > test)) test = day
            const status =
              version.testStatus === null || version.testStatus === 'UNK' ? null : version.testStatus === 'refused'
            said = {
              preregistered:
                version.preregistered === null ? said.preregistered : said.preregistered || version.preregistered,
              shared: version.dataShared === null ? said.shared : said.shared || version.dataShared,
              refused: status === null ? said.refused : said.refused || status,
            }
          }
          count('tested', level !== null && level >= 3)
          count('unknown', level === null)
          count('preregistered', said.preregistered)
          count('shared', said.shared)
          count('refused', said.refused)
          if (test !== null) {
            years += -test / 365.25
            dated += 1
          }
        }
        for (const [term, name] of [
          ['tested', 'tested'],
          ['level-unknown', 'unknown'],
          ['preregistered', 'preregistered'],
          ['data-shared', 'shared'],
          ['refused', 'refused'],
        ] as const) {
          const [yes = 0, n = 0] = counts[name]
          expect([of(term)?.n, of(term)?.estimate], term).toEqual([n, n === 0 ? null : yes / n])
        }
        expect(of('years-since-test')?.n).toBe(dated)
        if (dated > 0) expect(of('years-since-test')?.estimate).toBeCloseTo(years / dated, 10)
        if (dated > 0 && counts.tested[0] !== 0) asked += 1
      },
    ),
    { seed: 65, numRuns: 200 },
  )
  expect(asked).toBeGreaterThan(30)
})
