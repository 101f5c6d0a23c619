import { claimRules } from '@doorstroom/comparison'
import { inputRules, outputRules } from '@doorstroom/disclosure'
import { studyRules } from '../study/rule/index.ts'
import type { Catalogue } from './catalogue.ts'

export const ruleCatalogue: Catalogue = {
  name: 'rules',
  entries: (language) => [
    ...inputRules.map(({ id, label }) => ({ id, label: label[language], facts: [['stage', 'way in'] as const] })),
    ...studyRules.map(({ id, message, fix }) => ({
      id,
      label: message[language],
      facts: [['stage', 'study'] as const, ['fix', fix[language]] as const],
    })),
    ...claimRules.map(({ id, number, text }) => ({
      id,
      label: text[language],
      facts: [['stage', 'claim'] as const, ['number', number] as const],
    })),
    ...outputRules.map(({ id, label }) => ({ id, label: label[language], facts: [['stage', 'way out'] as const] })),
  ],
}
