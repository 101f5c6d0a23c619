import type { CodedSequences } from '../../sequence/coded-sequences.ts'
import { goodSpellShare } from '../../sequence/good-spell-share.ts'
import { integrativePotential } from '../../sequence/integrative-potential.ts'
import { sequenceBadness } from '../../sequence/sequence-badness.ts'
import { sequenceComplexity } from '../../sequence/sequence-complexity.ts'
import { sequenceDegradation } from '../../sequence/sequence-degradation.ts'
import { sequenceEntropy } from '../../sequence/sequence-entropy.ts'
import { sequenceInsecurity } from '../../sequence/sequence-insecurity.ts'
import { sequencePrecarity } from '../../sequence/sequence-precarity.ts'
import { sequenceTransitions } from '../../sequence/sequence-transitions.ts'
import { sequenceTurbulence } from '../../sequence/sequence-turbulence.ts'
import { sequenceVolatility } from '../../sequence/sequence-volatility.ts'

/** What someone said about the states. */
export interface StateJudgement {
  readonly good: readonly string[]
  /** Best first. */
  readonly order: readonly string[]
  readonly personWeights: Float64Array | undefined
}

/** One index of a trajectory. */
export interface SequenceIndex {
  readonly id: string
  readonly unit: string
  /** What must be said about the states before it can be computed. */
  readonly needs: 'nothing' | 'good' | 'order'
  readonly perPerson: (sequences: CodedSequences, judgement: StateJudgement) => Float64Array
}

/** The indices, those that know no direction first. */
export const sequenceIndexList: readonly SequenceIndex[] = [
  { id: 'transitions', unit: 'moves', needs: 'nothing', perPerson: (given) => sequenceTransitions(given) },
  { id: 'entropy', unit: 'index', needs: 'nothing', perPerson: (given) => sequenceEntropy(given) },
  { id: 'turbulence', unit: 'index', needs: 'nothing', perPerson: (given) => sequenceTurbulence(given) },
  { id: 'complexity', unit: 'index', needs: 'nothing', perPerson: (given) => sequenceComplexity(given) },
  { id: 'volatility', unit: 'index', needs: 'nothing', perPerson: (given) => sequenceVolatility(given) },
  { id: 'integration', unit: 'index', needs: 'good', perPerson: goodPotential },
  {
    id: 'good-spell-share',
    unit: 'share',
    needs: 'good',
    perPerson: (given, { good }) => goodSpellShare(given, positions(given, good)),
  },
  { id: 'badness', unit: 'index', needs: 'order', perPerson: (given, { order }) => sequenceBadness(given, order) },
  {
    id: 'degradation',
    unit: 'index',
    needs: 'order',
    perPerson: (given, { order }) => sequenceDegradation(given, { order }),
  },
  {
    id: 'precarity',
    unit: 'index',
    needs: 'order',
    perPerson: (given, { order, personWeights }) => sequencePrecarity(given, order, { personWeights }),
  },
  {
    id: 'insecurity',
    unit: 'index',
    needs: 'order',
    perPerson: (given, { order }) => sequenceInsecurity(given, order),
  },
]

/** Integrative potential of all good states together. */
function goodPotential(given: CodedSequences, { good }: StateJudgement): Float64Array {
  const parts = positions(given, good).map((state) => integrativePotential(given, state))
  return Float64Array.from({ length: given.persons }, (_, person) =>
    parts.reduce((sum, part) => sum + part[person]!, 0),
  )
}

function positions({ states }: CodedSequences, names: readonly string[]): number[] {
  return names.map((name) => states.indexOf(name))
}
