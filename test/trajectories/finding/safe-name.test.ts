import { safeName } from '@doorstroom/trajectories'
import { describe, expect, it } from 'vitest'

describe('the name of a column in a message', () => {
  it.each(['person_id', 'Jul.93', 'Uren/week (contract)', 'leeftijd €', 'gehaald_2024', 'work_months_prev5y'])(
    'is shown: %s',
    (name) => {
      expect(safeName(name, 3)).toBe(name)
    },
  )

  it.each([
    '123456782',
    'jan@example.nl',
    '1987-02-13',
    'x'.repeat(61),
    '<script>',
    'A-7731',
    'a\u0000b',
    'A123456789',
  ])('is a position where it may be a value: %j', (name) => {
    expect(safeName(name, 3)).toBe('#3')
  })
})
