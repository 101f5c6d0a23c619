import type { StudyRule } from '../study-rule.ts'

export const comparisonWithoutArms: StudyRule = {
  id: 'study.comparisonWithoutArms',
  message: {
    nl: 'Een vergelijking vraagt twee groepen en een hoofduitkomst; een enkele groep heeft geen van beide',
    en: 'A comparison asks for two arms and a primary measure; a single group has neither',
  },
  fix: {
    nl: 'Vul arms en measures.primary in, of kies design: single-group zonder arms',
    en: 'Fill in arms and measures.primary, or choose design: single-group without arms',
  },
  breaks: ({ design, arms, measures }) =>
    design === 'single-group' ? arms !== undefined : arms === undefined || measures.primary === undefined,
}
