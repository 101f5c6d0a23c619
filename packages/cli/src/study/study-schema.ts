import { z } from 'zod'

const text = z.strictObject({ nl: z.string().min(1), en: z.string().min(1) }).describe('A text in Dutch and in English')
const days = z.number().int().positive()
const identifier = z.string().regex(/^[a-z][a-z0-9-]{1,63}$/, 'lower case letters, digits and hyphens')
const column = z
  .string()
  .regex(/^(persons|intakes|enrolments)\.[a-z0-9_]+$/, 'a column of persons, intakes or enrolments')

const covariate = z.union([
  z.strictObject({
    column: column.describe('Where the value stands, such as intakes.benefit_months'),
    as: z.enum(['number', 'categories']),
    label: text.optional(),
    essential: z.boolean().default(false).describe('Balance on it is asked more strictly (W-05)'),
  }),
  z.strictObject({
    baseline: z.string().describe('Id of an instrument; its score before time zero'),
    wave: z.number().int().default(0),
    label: text.optional(),
    essential: z.boolean().default(false),
  }),
])

const arm = z.strictObject({
  codes: z.array(z.string()).min(1).describe('Values of enrolments.arm that belong to it'),
  label: text,
})

const items = z
  .strictObject({
    count: z.number().int().min(1).max(1000).describe('Number of items'),
    range: z.tuple([z.number(), z.number()]).describe('Lowest and highest answer'),
    reversed: z.array(z.number().int().min(1)).default([]).describe('Numbers of items worded the other way'),
    scoring: z.enum(['mean', 'sum', 'percent']).describe('percent: from 0 (lowest answers) to 100 (highest)'),
    minimumAnswered: z.number().int().min(1).optional().describe('Default two thirds of the items, rounded up'),
  })
  .refine(({ range: [low, high] }) => low < high, 'the lowest answer must be below the highest')
  .refine(({ count, reversed }) => reversed.every((item) => item <= count), 'a reversed item does not exist')
  .refine(({ count, minimumAnswered = 1 }) => minimumAnswered <= count, 'more answers asked than there are items')
  .describe('How the score follows from item_responses; without it measurements.score is read')

const instrument = z.strictObject({
  id: identifier,
  instrument: z.string().optional().describe('Id in measurements.instrument_id; default the id itself'),
  label: text,
  summary: text.describe('A handful of words under the label'),
  phrase: text.optional().describe('For a share: how it is said of people'),
  kind: z.enum(['share', 'amount']),
  unit: z.string().min(1).describe('share, points, dollars per year ...'),
  unitLabel: text,
  range: z.tuple([z.number(), z.number()]),
  direction: z.enum(['higher', 'lower', 'none']),
  wave: z.number().int().describe('Wave in measurements at which the outcome is taken'),
  horizonDays: days.describe('Days after time zero that this wave stands for'),
  items: items.optional(),
})

const state = z.strictObject({ id: z.string().min(1), label: text })

/** What a study is, said once and strictly: an unknown key is refused. The file is `study.yaml`. */
export const studySchema = z.strictObject({
  doorstroom: z.literal(1).describe('Version of this format'),
  id: identifier,
  title: text,
  question: text.describe('What the reader wants to know; the title of page one'),
  intervention: z.strictObject({
    name: z.string().min(1).describe('How a sentence names it'),
    description: text,
    setting: text.describe('For whom, where'),
  }),
  design: z.enum(['randomised', 'comparison-group', 'single-group']),
  assignmentMechanism: z
    .string()
    .describe('Code of list ASSIGN: how people came into their arm; decides which words the report may use'),
  arms: z.strictObject({ treated: arm, comparison: arm }).optional(),
  estimand: z.enum(['ITT', 'ATE', 'ATT', 'ATO']).optional().describe('Whose average effect; default ITT or ATT'),
  horizonDays: days.describe('How long after time zero people are followed; register outcomes are taken here'),
  measures: z.strictObject({
    primary: z.string().optional().describe('ONE measure, chosen before the analysis'),
    secondary: z.array(z.string()).max(12).default([]),
    context: z.array(z.string()).default([]).describe('Shown beside others, never concluded from'),
    description: z.array(z.string()).default([]),
    exploratory: z.array(z.string()).default([]),
  }),
  options: z.record(z.string(), z.record(z.string(), z.unknown())).default({}).describe('Options by measure id'),
  covariates: z.array(covariate).default([]),
  clusters: column.optional().describe('Column with the group people were assigned in'),
  instruments: z.array(instrument).default([]).describe('Outcomes that the catalogue does not know'),
  states: z.array(state).default([]).describe("The study's own states, best known order first"),
  precision: z.strictObject({ unit: z.literal('day'), reason: z.string().min(10) }).describe('Why days are needed'),
  legalBasis: z
    .string()
    .min(10)
    .optional()
    .describe('For special data (health, origin): the law, the necessity and the safeguards in a line'),
  disclosure: z
    .strictObject({
      profile: z.enum(['public', 'internal']).default('public'),
      threshold: z.number().int().optional(),
      rounding: z.number().int().optional(),
      runningNumbers: z.string().min(10).optional().describe('Why row ids may be plain running numbers'),
    })
    .default({ profile: 'public' }),
  bulk: z
    .strictObject({
      memory: z.number().int().min(200).max(1_000_000).default(800).describe('MB for the engine, beside some 300 MB'),
    })
    .optional()
    .describe('The data are read by the engine for large registers; more than 50 MB of files are so without asking'),
  language: z.enum(['nl', 'en']).default('nl'),
  seed: z.number().int().default(1),
  synthetic: z.boolean().default(false).describe('True when the people are made up; the report says so'),
  dataDate: z.iso.date().optional().describe('Until when the data were complete'),
  funder: text.optional(),
  notes: z.array(text).default([]).describe('What a reader of page one must know'),
})

export type StudyFile = z.infer<typeof studySchema>
export type CovariateDeclaration = StudyFile['covariates'][number]
