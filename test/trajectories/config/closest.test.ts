import { closest } from '@doorstroom/trajectories'
import { describe, expect, it } from 'vitest'

describe('did you mean', () => {
  it('finds a name with a slip of the pen, in any case', () => {
    expect(closest('hours_contrct', ['hours_worked', 'hours_contract'])).toBe('hours_contract')
    expect(closest('form', ['columns', 'from'])).toBe('from')
    expect(closest('Persons', ['persons', 'jobs'])).toBe('persons')
  })

  it('stays silent when nothing is near', () => {
    expect(closest('weight', ['persons', 'jobs'])).toBeNull()
    expect(closest('x', [])).toBeNull()
  })
})
