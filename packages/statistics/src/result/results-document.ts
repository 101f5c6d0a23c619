import { z } from 'zod'
import { estimands, rowStatuses } from './result-row.ts'

/** Version of the results format; the major part changes when a reader of an older one would be misled. */
export const resultsVersion = '1.0.0'

const text = z.strictObject({ nl: z.string(), en: z.string() })
const nullableNumber = z.number().nullable()

export const resultRowSchema = z.strictObject({
  id: z.string().min(1),
  measure: z.string().min(1),
  population: z.string().min(1),
  arm: z.string().nullable(),
  contrast: z.string().nullable(),
  horizonDays: z.number(),
  estimand: z.enum(estimands),
  estimator: z.string().min(1),
  term: z.string().min(1),
  estimate: nullableNumber,
  stdError: nullableNumber,
  confLow: nullableNumber,
  confHigh: nullableNumber,
  confLevel: nullableNumber,
  nullValue: nullableNumber,
  pValue: nullableNumber,
  n: nullableNumber,
  nEvents: nullableNumber,
  unit: z.string(),
  status: z.enum(rowStatuses),
  reasons: z.array(z.string()).readonly(),
  warnings: z.array(z.string()).readonly(),
  disclosure: z.string().nullable(),
  protocol: z.string().nullable(),
})

/** What a reader must know of a measure to read its rows; taken from the definition, so that a report needs no other. */
export const measureEntrySchema = z.strictObject({
  id: z.string(),
  /** Where it stands in this study. `context` is shown beside others and never concluded from (raw outflow). */
  role: z.enum(['primary', 'secondary', 'context', 'gate', 'description', 'exploratory']),
  kind: z.enum(['share', 'amount', 'events', 'group']),
  label: text,
  /** A handful of words under the label: "26 of 52 weeks". */
  summary: text,
  /** How a share is said of people: "had lasting work". Null for other kinds. */
  phrase: text.nullable(),
  question: text,
  construct: text,
  unit: z.string(),
  unitLabel: text,
  range: z.tuple([nullableNumber, nullableNumber]),
  nullValue: nullableNumber,
  direction: z.enum(['higher', 'lower', 'none']),
  origin: z.enum(['established', 'recalled', 'own', 'study']),
  conditionalOn: text.nullable(),
  unconditionalTwin: z.string().nullable(),
  sources: z.array(z.string()).readonly(),
  limits: z.array(text).readonly(),
  options: z.record(z.string(), z.unknown()),
  /** Labels of the terms of this measure's rows (destinations, states, classes). */
  terms: z.record(z.string(), text),
})

/** What may be said about one comparison of one measure, decided by rules before any sentence is written. */
export const claimSchema = z.strictObject({
  measure: z.string(),
  horizonDays: z.number(),
  /** Id of the row with the difference that the claim is about; null when there is none. */
  row: z.string().nullable(),
  /** `causal` only where the design carries it; `adjusted` = differs after correction; `raw` = differs; `none`. */
  wording: z.enum(['causal', 'adjusted', 'raw', 'none']),
  certainty: z.enum(['high', 'moderate', 'low', 'veryLow']),
  /** `shown`; `annex` = only in the annex, as indicative; `withheld`. */
  place: z.enum(['pageOne', 'annex', 'withheld']),
  /** Codes of rules that took certainty away or withheld the conclusion; their texts are in `glossary`. */
  reasons: z.array(z.string()).readonly(),
})

/** A whole study's results: everything a report, the evidence register or a third party needs, and no person. */
export const resultsDocumentSchema = z.strictObject({
  $schema: z.string(),
  version: z.literal(resultsVersion),
  study: z.strictObject({
    id: z.string(),
    title: text,
    question: text,
    intervention: text,
    /** How the report names the intervention in a sentence: "Kompas". */
    interventionName: text,
    setting: text,
    design: z.enum(['randomised', 'comparison-group', 'single-group']),
    assignmentMechanism: z.string(),
    estimand: z.enum(estimands),
    arms: z.record(z.string(), text),
    horizonDays: z.number(),
    language: z.enum(['nl', 'en']),
    synthetic: z.boolean(),
    dataDate: z.string().nullable(),
    funder: text.nullable(),
    notes: z.array(text).readonly(),
    protocol: z.string(),
  }),
  measures: z.array(measureEntrySchema).readonly(),
  claims: z.array(claimSchema).readonly(),
  rows: z.array(resultRowSchema).readonly(),
  /** Meaning of every code used in reasons, warnings, terms and disclosure. */
  glossary: z.record(z.string(), text),
  /** Set by the gate on the way out: profile and thresholds in force; null in an exact document. */
  release: z
    .strictObject({ profile: z.string(), threshold: z.number(), rounding: z.number(), statement: text })
    .nullable(),
})

export type MeasureEntry = z.infer<typeof measureEntrySchema>
export type Claim = z.infer<typeof claimSchema>
export type ResultsDocument = z.infer<typeof resultsDocumentSchema>
