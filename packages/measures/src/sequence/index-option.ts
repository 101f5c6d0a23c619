import { z } from 'zod'
import { weeksOption } from '../definition/option-field.ts'
import { labourStates } from './labour-states.ts'

const stateList = z.array(z.string().min(1))

/** Options of the numbers that sum up the trajectory of one person. */
export const indexOption = z.strictObject({
  channel: z.string().min(1).default('labour').describe('Channel of spells whose states are looked at'),
  grid: z.enum(['week', 'month']).default('week').describe('State of most of a week, or on the last day of a month'),
  weeks: weeksOption(104),
  states: stateList
    .min(2)
    .default([...labourStates])
    .describe('Every state that can occur, the best first; who was in another state has no value'),
  minimumKnown: z
    .number()
    .min(0)
    .max(1)
    .default(0.7)
    .describe('Least part of the moments of which the state must be known'),
})

/** The same with states that are deliberately not ranked, for numbers that rest on an order of states. */
export const rankedIndexOption = indexOption.extend({
  unranked: stateList
    .default([])
    .describe('States among them that are neither better nor worse than others; a move through them is one move'),
})
