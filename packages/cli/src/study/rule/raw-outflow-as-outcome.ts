import type { StudyRule } from '../study-rule.ts'

export const rawOutflowAsOutcome: StudyRule = {
  id: 'study.rawOutflowAsOutcome',
  message: {
    nl: 'Kale uitstroom kan geen uitkomst zijn: zij zegt niet waarheen mensen gingen of of het bleef',
    en: 'Raw outflow cannot be an outcome: it does not say where people went or whether it lasted',
  },
  fix: {
    nl: 'Zet raw-outflow-rate onder measures.context en kies een uitkomst zoals sustained-employment',
    en: 'Put raw-outflow-rate under measures.context and choose an outcome such as sustained-employment',
  },
  breaks: ({ measures }) => [measures.primary, ...measures.secondary].includes('raw-outflow-rate'),
}
