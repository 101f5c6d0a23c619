import type { CodeList } from '../code-list.ts'

/** Fields of education and training of UNESCO, 2013. */
export const educationFieldCodes = {
  id: 'ISCED-F',
  version: 'ISCED-F 2013',
  label: { nl: 'opleidingsrichting', en: 'field of education' },
  codes: {
    '00': { nl: 'algemeen', en: 'generic' },
    '01': { nl: 'onderwijs', en: 'education' },
    '02': { nl: 'kunst en geesteswetenschappen', en: 'arts and humanities' },
    '03': { nl: 'sociale wetenschappen, journalistiek', en: 'social sciences, journalism' },
    '04': { nl: 'economie, administratie, recht', en: 'business, administration, law' },
    '05': { nl: 'natuurwetenschappen, wiskunde', en: 'natural sciences, mathematics' },
    '06': { nl: 'informatica', en: 'information technology' },
    '07': { nl: 'techniek, bouw', en: 'engineering, construction' },
    '08': { nl: 'landbouw, diergeneeskunde', en: 'agriculture, veterinary' },
    '09': { nl: 'gezondheid, welzijn', en: 'health, welfare' },
    10: { nl: 'dienstverlening', en: 'services' },
  },
  form: {
    pattern: /^(0\d|10)\d{1,2}$/,
    about: { nl: 'een nadere code van 3 of 4 cijfers', en: 'a finer code of 3 or 4 digits' },
  },
} as const satisfies CodeList
