import type { Text } from '../../text.ts'
import { outputRules } from '../rule/index.ts'

/** Meaning of every rule number that can stand in a released row's `reasons` or `disclosure`. */
export const disclosureGlossary: Readonly<Record<string, Text>> = Object.fromEntries(
  outputRules.map(({ id, label }) => [id, label]),
)
