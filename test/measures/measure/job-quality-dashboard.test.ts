import { exampleResult, type GroupValue } from '@doorstroom/measures'
import type { PersonRows } from '@doorstroom/trajectories'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contractSecurity } from '../../../packages/measures/src/measure/contract-security.ts'
import { educationJobMatch } from '../../../packages/measures/src/measure/education-job-match.ts'
import { hoursMatch } from '../../../packages/measures/src/measure/hours-match.ts'
import { jobQualityDashboard } from '../../../packages/measures/src/measure/job-quality-dashboard.ts'
import { skillsMatch } from '../../../packages/measures/src/measure/skills-match.ts'
import { wishMatch } from '../../../packages/measures/src/measure/wish-match.ts'
import { arbitraryPerson } from '../arbitrary-person.ts'

const dashboard = (enrolled: readonly PersonRows[]) =>
  exampleResult(jobQualityDashboard, {
    title: jobQualityDashboard.label,
    rows: { enrolled },
    options: { weeks: 26 },
    expected: [],
  }) as readonly GroupValue[]

const perPerson = {
  'secure-contract': [contractSecurity, (value: number) => value >= 4],
  'hours-fit': [hoursMatch, (value: number) => value === 1],
  'education-fit': [educationJobMatch, (value: number) => value === 1],
  'skills-fit': [skillsMatch, (value: number) => value === 1],
  'wish-fit': [wishMatch, (value: number) => value >= 0.75],
} as const

describe('the job quality dashboard', () => {
  const people = fc.sample(
    arbitraryPerson.chain((person) =>
      fc.constantFrom('-1', '0', '1', null).map((fit) => ({
        ...person,
        jobs: person.jobs.map((job) => ({ ...job, skillsMatch: fit })),
      })),
    ),
    { seed: 37, numRuns: 400 },
  )
  const values = new Map(dashboard(people).map((value) => [value.term, value]))

  it.each(Object.entries(perPerson))('counts %s as the measure of each person does', (term, [measure, holds]) => {
    const options = measure.options.parse({ weeks: 26 })
    const known = people
      .map((person) => measure.value(person, options))
      .flatMap((given) => ('value' in given ? [given.value] : []))
    expect(known.length).toBeGreaterThan(30)
    expect(values.get(term)).toMatchObject({ n: known.length, nEvents: known.filter(holds).length })
  })

  it('splits those whose education does not fit into more and less than asked', () => {
    const parts = ['education-fit', 'more-education', 'less-education'].map((term) => values.get(term)?.nEvents ?? 0)
    expect(Math.min(...parts)).toBeGreaterThan(0)
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(values.get('education-fit')?.n)
  })

  it('puts earnings quality between the lowest wage and the mean', () => {
    const wages = people.flatMap((person) =>
      person.jobs.map(({ hourlyWage }) => hourlyWage ?? Number.POSITIVE_INFINITY),
    )
    const quality = values.get('earnings-quality')?.estimate ?? Number.NaN
    expect(quality).toBeGreaterThan(Math.min(...wages))
    expect(quality).toBeLessThan(values.get('mean-wage')?.estimate ?? Number.NaN)
  })
})
