import type { GroupRows } from '../definition/group-rows.ts'
import type { GroupExample } from '../definition/measure.ts'
import { completePerson } from './complete-person.ts'

/**
 * Completes a group that is drawn in a few rows: what is not given is empty, and people without an arm form one group.
 *
 * @example
 * completeGroup({ enrolled: [{ observationEnd: 364 }] }).treated // [null]
 */
export function completeGroup(given: GroupExample<unknown>['rows']): GroupRows {
  const enrolled = (given.enrolled ?? []).map(completePerson)
  return {
    treated: enrolled.map(() => null),
    covariates: [],
    weights: null,
    outcomes: new Map(),
    effects: [],
    mechanism: 'UNK',
    failedGates: [],
    ...given,
    registers: { ...emptyRegisters, ...given.registers },
    enrolled,
    eligible: (given.eligible ?? []).map((person) => ({
      eligibleDay: 0,
      started: false,
      outcome: person.started === true ? 'started' : 'not-considered',
      screenScore: null,
      person: null,
      intake: null,
      ...person,
    })),
  }
}

const emptyRegisters: GroupRows['registers'] = {
  context: [],
  employerChain: [],
  employers: [],
  institutions: [],
  interventions: [],
  professionals: [],
  providers: [],
  studies: [],
}
