/** Kinds of study that `doorstroom init` can begin. */
export const studyTemplates = ['rct', 'comparison', 'provider'] as const
export type StudyTemplate = (typeof studyTemplates)[number]

const designs: Record<StudyTemplate, string> = {
  rct: `design: randomised
assignmentMechanism: individual-random
arms:
  treated:
    codes: [treatment]        # values of enrolments.arm
    label: { nl: kreeg de aanpak, en: received the programme }
  comparison:
    codes: [control]
    label: { nl: kreeg de gewone hulp, en: received the usual help }
estimand: ITT`,
  comparison: `design: comparison-group
assignmentMechanism: matched  # how people really came into their arm; decides which words the report may use
arms:
  treated:
    codes: [treatment]        # values of enrolments.arm
    label: { nl: kreeg de aanpak, en: received the programme }
  comparison:
    codes: [comparison]
    label: { nl: vergelijkbare mensen zonder de aanpak, en: comparable people without the programme }
estimand: ATT                 # whose average: ATT = of the participants`,
  provider: `design: single-group         # no comparison: the report says what was seen, not what the programme did
assignmentMechanism: single-group`,
}

const measures: Record<StudyTemplate, string> = {
  rct: `  primary: sustained-employment   # ONE, chosen before the analysis
  secondary: [weeks-in-paid-work, good-job, jsse-6]
  context: [raw-outflow-rate]     # never alone: its companions are added`,
  comparison: `  primary: sustained-employment   # ONE, chosen before the analysis
  secondary: [weeks-in-paid-work, good-job, jsse-6]
  context: [raw-outflow-rate]     # never alone: its companions are added
  description: [creaming-index]`,
  provider: `  description: [sustained-employment, weeks-in-paid-work, jsse-6, reliable-change]
  context: [raw-outflow-rate]     # never alone: its companions are added`,
}

const covariates = `covariates:                     # known BEFORE time zero
  - { column: intakes.benefit_months, as: number, label: { nl: maanden uitkering, en: months on benefit }, essential: true }
  - { column: intakes.work_months_prev5y, as: number, label: { nl: werkverleden, en: work history } }
  - { column: persons.birth_year, as: number, label: { nl: geboortejaar, en: year of birth } }
  - { column: persons.education_isced, as: categories, label: { nl: opleiding, en: education } }
`

/** A study.yaml to fill in, with a comment where a choice is asked. */
export function initialStudy(template: StudyTemplate): string {
  return `# Every key is explained in docs/schema/study.schema.json; an unknown key is refused.
doorstroom: 1
id: my-study                    # lower case letters, digits, hyphens
title: { nl: Naam van het onderzoek, en: Name of the study }
question:
  nl: Helpt onze aanpak mensen aan werk dat blijft?
  en: Does our programme help people into work that lasts?
intervention:
  name: Aanpak                  # how a sentence names it
  description: { nl: Wat mensen krijgen, en: What people get }
  setting: { nl: voor wie en waar, en: for whom and where }
${designs[template]}
horizonDays: 546                # follow-up after assignment: 18 months
measures:
${measures[template]}
${template === 'provider' ? '' : covariates}precision:
  unit: day
  reason: Windows of weeks after assignment need calendar days
disclosure: { profile: public } # threshold 10, rounding to 5
language: nl
`
}
