import { sequenceComplexity, sequenceEntropy, sequenceSpells, sequenceTurbulence } from '@doorstroom/statistics'
import { sequenceColumns } from '../sequence-columns.mjs'

const total = (values) => values.reduce((sum, value) => sum + value, 0)

export const task = {
  title: 'Entropy, turbulence and complexity of 20,000 sequences of 60',
  data: 'sequences-20000x60',
  aim: 20,
  baseline:
    'R code of our own that works on all sequences at once, as TraMineR, which the aim is against, is not a Debian package',
  prepare: sequenceColumns,
  run: (sequences) => {
    const spells = sequenceSpells(sequences)
    const entropy = sequenceEntropy(sequences, true, spells)
    const turbulence = sequenceTurbulence(sequences, {}, spells)
    const complexity = sequenceComplexity(sequences, spells)
    return {
      entropy: total(entropy),
      turbulence: total(turbulence),
      complexity: total(complexity),
      first: [entropy[0], turbulence[0], complexity[0]],
    }
  },
}
