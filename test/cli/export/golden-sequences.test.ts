import { codeSequences, sequenceComplexity } from '@doorstroom/statistics'
import { channelTrajectories, noState, stateOfMostDays, weeksFrom } from '@doorstroom/trajectories'
import { describe, expect, it } from 'vitest'
import { runsOfStates } from '../../../packages/cli/src/export/layout/runs-of-states.ts'
import { drawnPerson, drawnSpell } from '../../trajectories/trajectory/drawn-spell.ts'

/** A person whose weeks are drawn as letters; a star is a week without a spell. */
const drawn = (letters: string) =>
  drawnPerson(
    [...letters].flatMap((state, week) => (state === '*' ? [] : [drawnSpell('labour', state, 7 * week, 7 * week + 7)])),
    0,
    7 * letters.length,
  )

const weeksOf = (letters: string) => {
  const [labour] = channelTrajectories(drawn(letters), {
    channels: ['labour'],
    combined: false,
    daysBefore: null,
    bridgeDays: null,
    priority: [],
  })
  return [...stateOfMostDays(labour!, weeksFrom(0, letters.length))]
}

/** Complexity from TraMineR 2.2-12 with these states, and the text of TraMineR's SPS by hand. */
const golden = [
  ['EEUUUE', 'EU', 0.6324555, 'E/2-U/3-E/1'],
  ['EEEEEE', 'EU', 0, 'E/6'],
  ['UEUEUE', 'EU', 1, 'U/1-E/1-U/1-E/1-U/1-E/1'],
  ['UUUEEE', 'EU', 0.4472136, 'U/3-E/3'],
  ['EETTUU', 'ETU', 0.6324555, 'E/2-T/2-U/2'],
  ['EE*UUE', 'ETU', 0.4950158, 'E/2-*/1-U/2-E/1'],
] as const

describe('sequences computed elsewhere', () => {
  it.each(golden)(
    '%s of states %s comes back from its spells week by week, with complexity %d',
    (letters, states, complexity, sps) => {
      const weeks = weeksOf(letters)
      expect(weeks.join('')).toBe(letters)
      const known = weeks.map((state) => (state === noState.missing ? null : state))
      expect(sequenceComplexity(codeSequences([known], [...states]))[0]).toBeCloseTo(complexity, 7)
      const text = [...runsOfStates(weeks)].map(({ state, first, last }) => `${state}/${last - first + 1}`).join('-')
      expect(text).toBe(sps)
    },
  )
})
