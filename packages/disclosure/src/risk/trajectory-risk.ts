import { type CoarseSpells, coarseSpells } from './coarse-spells.ts'
import { shareBelow } from './group-sizes.ts'
import type { RiskSpells } from './risk-input.ts'
import { trajectorySizes } from './trajectory-sizes.ts'

/** How many people share their whole trajectory with others, at one coarseness of dates. */
export interface SharedTrajectories {
  /** Share of persons whose trajectory nobody else has, from 0 to 1. */
  readonly unique: number
  /** Share of persons whose trajectory fewer than ten persons have, from 0 to 1. */
  readonly belowTen: number
}

/** What someone finds who knows one spell of a person: state, first and last month. */
export interface KnownSpell {
  /** Share of persons who are then the only candidate, from 0 to 1. */
  readonly singledOut: number
  /** Share of persons who are then among fewer than ten candidates, from 0 to 1. */
  readonly belowTen: number
}

/** How far trajectories are fingerprints. */
export interface TrajectoryRisk {
  /** Persons with at least one spell; the shares are of them. */
  readonly persons: number
  readonly month: SharedTrajectories
  readonly quarter: SharedTrajectories
  readonly oneKnownSpell: KnownSpell
}

/**
 * How many trajectories are unique with dates as coarse as months and as quarters, and how far one known spell leads. The
 * known spell is any of the person's different spells with equal chance, so that the shares are expected values.
 * A trajectory is the set of its spells (state, first and last period); equal spells that adjoin should be one spell.
 *
 * @returns null when there are no spells
 * @example
 * trajectoryRisk({ person: [0, 1], state: ['w', 'u'], begin: [0, 0], end: [31, 31] })?.month.unique // 1
 */
export function trajectoryRisk(spells: RiskSpells): TrajectoryRisk | null {
  if (spells.person.length === 0) return null
  const byMonth = coarseSpells(spells, 1)
  return {
    persons: byMonth.starts.length - 1,
    month: sharedTrajectories(byMonth),
    quarter: sharedTrajectories(coarseSpells(spells, 3)),
    oneKnownSpell: knownSpell(byMonth),
  }
}

function sharedTrajectories(spells: CoarseSpells): SharedTrajectories {
  const sizes = trajectorySizes(spells)
  return { unique: shareBelow(sizes, 2), belowTen: shareBelow(sizes, 10) }
}

function knownSpell({ codes, starts, count }: CoarseSpells): KnownSpell {
  const candidates = new Int32Array(count)
  for (const code of codes) candidates[code]! += 1
  const persons = starts.length - 1
  let singledOut = 0
  let belowTen = 0
  for (let person = 0; person < persons; person += 1) {
    const [from, to] = [starts[person]!, starts[person + 1]!]
    let alone = 0
    let few = 0
    for (let place = from; place < to; place += 1) {
      if (candidates[codes[place]!]! < 2) alone += 1
      if (candidates[codes[place]!]! < 10) few += 1
    }
    singledOut += alone / (to - from)
    belowTen += few / (to - from)
  }
  return { singledOut: singledOut / persons, belowTen: belowTen / persons }
}
