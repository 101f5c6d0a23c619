import { drawnCharacteristics, drawnIntake, drawnJob } from '@doorstroom/measures'
import { describe, expect, it } from 'vitest'
import { isEducationMatched } from '../../../packages/measures/src/window/education-match.ts'
import { wishMatch } from '../../../packages/measures/src/window/wish-match.ts'

const fits = (educationIsced: string | null, isco08: string | null, requiredIsced: string | null = null) =>
  isEducationMatched(drawnCharacteristics({ educationIsced }), drawnJob({ isco08, requiredIsced }))

describe('education and job', () => {
  it('fit in three bands by occupation', () => {
    expect([fits('3', '5223'), fits('4', '7111'), fits('6', '2411'), fits('1', '9112')]).toEqual([
      true,
      true,
      true,
      true,
    ])
    expect([fits('6', '9112'), fits('2', '5223'), fits('3', '3112')]).toEqual([false, false, false])
  })

  it('fit at the level the job asks for where that is on record', () => {
    expect(fits('4', '5223', '4')).toBe(true)
    expect(fits('4', '5223', '3')).toBe(false)
  })

  it('are not judged when either is unknown, for armed forces, or for a diploma that was not valued', () => {
    expect([fits('9', '5223'), fits(null, '5223'), fits('3', null), fits('3', '0110')]).toEqual([
      null,
      null,
      null,
      null,
    ])
    const abroad = drawnCharacteristics({ educationIsced: '6', educationForeign: true })
    expect(isEducationMatched(abroad, drawnJob({ isco08: '2411' }))).toBeNull()
  })
})

describe('a job and the own wish', () => {
  it('agree by shared digits of the occupation, the best of the wishes counting', () => {
    const wishes = (...wishIsco08: string[]) => drawnIntake({ wishIsco08 })
    const job = drawnJob({ isco08: '5223' })
    expect(wishMatch(job, wishes('9112', '5223'))).toBe(1)
    expect(wishMatch(job, wishes('5221'))).toBe(0.75)
    expect(wishMatch(job, wishes('52'))).toBe(0.5)
    expect(wishMatch(job, wishes('9112'))).toBe(0)
    expect(wishMatch(job, null)).toBeNull()
    expect(wishMatch(drawnJob({ isco08: '5223', wishMatch: 0.4 }), wishes('5223'))).toBe(0.4)
  })
})
