import { z } from 'zod'
import { defineGroupMeasure } from '../definition/define-measure.ts'
import { evidenceLevel } from '../gate/evidence-level.ts'

/**
 * Evidence grade of a study, 1 (no conclusion on cause) to 5 (drawn by lot, every gate passed): the level of how
 * people came into their arm (`design`), one less for every quality gate that failed (`gates-failed`), never below 1
 * (`level`). An unknown mechanism is level 1.
 */
export const evidenceGrade = defineGroupMeasure({
  id: 'evidence-grade',
  kind: 'group',
  family: 'quality-gate',
  label: { nl: 'Bewijskracht', en: 'Evidence grade' },
  summary: { nl: 'van 1 (zwak) tot 5 (sterk)', en: 'from 1 (weak) to 5 (strong)' },
  question: { nl: 'Hoe sterk is het bewijs van deze studie?', en: 'How strong is the evidence of this study?' },
  construct: {
    nl: 'Wat de manier van indelen hooguit kan dragen, min één voor elke kwaliteitspoort die niet is gehaald.',
    en: 'What the way of assignment can carry at most, less one for every quality gate that was not passed.',
  },
  origin: 'own',
  sources: [
    {
      author: 'Sherman et al.',
      year: 1997,
      title: 'Preventing crime: what works, what does not, what is promising',
      taken: 'five levels by design (Maryland scale); taking a level away per failed gate follows GRADE in spirit',
    },
  ],
  unit: 'level',
  unitLabel: { nl: 'niveau (1 tot 5)', en: 'level (1 to 5)' },
  range: [1, 5],
  nullValue: null,
  direction: 'higher',
  needs: { required: [], optional: ['enrolments.assignment_mechanism'] },
  options: z.strictObject({}),
  minimum: { persons: 1 },
  terms: {
    level: { nl: 'bewijskracht', en: 'evidence grade' },
    design: { nl: 'niveau van de opzet', en: 'level of the design' },
    'gates-failed': { nl: 'kwaliteitspoorten niet gehaald', en: 'quality gates not passed' },
  },
  limits: [
    {
      nl: 'Een cijfer vervangt het lezen van de studie niet.',
      en: 'A grade does not replace reading the study.',
    },
  ],
  examples: [
    {
      title: { nl: 'loting, alles op orde', en: 'drawn by lot, everything in order' },
      rows: { mechanism: 'individual-random', failedGates: [] },
      expected: [{ term: 'level', estimate: 5 }],
    },
    {
      title: { nl: 'gelijkende mensen, twee poorten niet gehaald', en: 'similar people, two gates not passed' },
      rows: { mechanism: 'matched', failedGates: ['covariate-balance', 'follow-up-coverage'] },
      expected: [
        { term: 'level', estimate: 1, warnings: ['gatesFailed'] },
        { term: 'design', estimate: 3 },
        { term: 'gates-failed', estimate: 2 },
      ],
    },
    {
      title: { nl: 'niet bekend hoe mensen in hun groep kwamen', en: 'unknown how people came into their arm' },
      rows: { mechanism: 'UNK', failedGates: ['differential-attrition'] },
      expected: [{ term: 'level', estimate: 1 }],
    },
  ],
  group({ mechanism, failedGates, enrolled }) {
    const design = evidenceLevel(mechanism)
    const failed = new Set(failedGates).size
    const warnings = failed === 0 ? [] : ['gatesFailed']
    const n = enrolled.length
    return [
      { term: 'level', unit: 'level', estimate: Math.max(1, design - failed), n, warnings },
      { term: 'design', unit: 'level', estimate: design, n },
      { term: 'gates-failed', unit: 'gates', estimate: failed, n },
    ]
  },
})
