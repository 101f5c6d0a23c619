import { forbiddenWords } from '@doorstroom/report'
import { describe, expect, it } from 'vitest'

describe('words a report may not use', () => {
  it('finds boasting whatever the design', () => {
    expect(forbiddenWords('Bewezen: een Significante stijging, de beste aanpak', 'nl', 'causal')).toEqual([
      'significante',
      'bewezen',
      'beste',
    ])
    expect(forbiddenWords('This proves there was no effect', 'en', 'causal')).toEqual(['proves', 'no effect'])
  })

  it('finds words of cause unless the design carries them', () => {
    expect(forbiddenWords('Kompas zorgt voor werk en leidt vaak tot rust', 'nl', 'adjusted')).toEqual([
      'zorgt',
      'leidt',
    ])
    expect(forbiddenWords('Kompas results in work', 'en', 'raw')).toEqual(['results in'])
    expect(forbiddenWords('Kompas zorgt voor werk', 'nl', 'causal')).toEqual([])
  })

  it('leaves innocent words alone', () => {
    expect(forbiddenWords('besteding, effectieve steekproef, bewijskracht, zorgvuldig', 'nl', 'none')).toEqual([])
    expect(forbiddenWords('the results inside, a bestseller, a leader today', 'en', 'none')).toEqual([])
  })
})
