import type { StudyRule } from '../study-rule.ts'

const byLot = new Set(['individual-random', 'cluster-random', 'waitlist-random', 'stepped-wedge', 'encouragement'])

export const designAgainstAssignment: StudyRule = {
  id: 'study.designAgainstAssignment',
  message: {
    nl: 'Een ontwerp met loting vraagt een toewijzing door loting, en andersom',
    en: 'A randomised design asks for assignment by lot, and the other way round',
  },
  fix: {
    nl: 'Maak design en assignmentMechanism gelijk aan hoe mensen echt zijn ingedeeld',
    en: 'Make design and assignmentMechanism agree with how people were really assigned',
  },
  breaks: ({ design, assignmentMechanism }) => (design === 'randomised') !== byLot.has(assignmentMechanism),
}
