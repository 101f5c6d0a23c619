import { z } from 'zod'
import { faults } from '../fault/index.ts'

const multiplier = z.number().min(-3).max(3)

/**
 * What can be set of a simulated study; everything has a default, so `{}` is the demo. An effect multiplier of 1 is
 * the effect described in datasets/demo-kompas, 0 is no effect at all, negative turns it around.
 *
 * @example
 * simulationSettingsSchema.parse({ people: 500 }).seed // 2052
 */
export const simulationSettingsSchema = z.strictObject({
  /** Persons screened for the intervention. */
  people: z.int().min(50).max(100_000).default(2000),
  seed: z.int().min(0).max(2_147_483_647).default(2052),
  /** Share of the screened who start, 0 to 1. */
  shareStarting: z.number().min(0.05).max(0.95).default(0.4),
  /** How strongly the gate selects on prospects: 0 is a lottery, 1 is the demo. */
  creaming: z.number().min(0).max(3).default(1),
  /** Weight of what no column holds (motivation) in gate and outcome: 0 makes adjustment exact in expectation. */
  unmeasured: z.number().min(0).max(3).default(1),
  /** Share of the enrolled whose registration stops before the end of follow-up, 0 to 1. */
  shareLost: z.number().min(0).max(0.9).default(0.05),
  effects: z
    .strictObject({
      /** Finding work, and leaving benefit without work less often. */
      findsWork: multiplier.default(1),
      /** Keeping work once found. */
      keepsWork: multiplier.default(1),
      /** Contract, hours and wage of the job. */
      jobQuality: multiplier.default(1),
      /** Confidence in searching for work. */
      confidence: multiplier.default(1),
      /** Effort over time, resumption after a rejection, variety of channels. */
      search: multiplier.default(1),
    })
    .prefault({}),
  /** Kinds of mistakes to put into the tables, each at a few places that the truth lists. */
  dirty: z
    .array(z.enum(faults.map(({ id }) => id)))
    .readonly()
    .default([]),
})

/** Settings with every default filled in. */
export type SimulationSettings = z.infer<typeof simulationSettingsSchema>

/** Settings as a user types them. */
export type SimulationInput = z.input<typeof simulationSettingsSchema>
