import type { CodeList } from '../code-list.ts'

/** Occupations of the ILO, 2008: a major group or any finer code. */
export const occupationCodes = {
  id: 'ISCO',
  version: 'ISCO-08',
  label: { nl: 'beroep', en: 'occupation' },
  codes: {
    0: { nl: 'militairen', en: 'armed forces' },
    1: { nl: 'managers', en: 'managers' },
    2: { nl: 'hoogopgeleide beroepen', en: 'professionals' },
    3: { nl: 'technici en vakspecialisten', en: 'technicians and associate professionals' },
    4: { nl: 'administratief werk', en: 'clerical support' },
    5: { nl: 'dienstverlening en verkoop', en: 'service and sales' },
    6: { nl: 'landbouw, bosbouw, visserij', en: 'agriculture, forestry, fishery' },
    7: { nl: 'ambacht', en: 'craft and trades' },
    8: { nl: 'machinebediening en montage', en: 'machine operators and assemblers' },
    9: { nl: 'eenvoudige beroepen', en: 'elementary occupations' },
  },
  form: {
    pattern: /^\d{2,4}$/,
    about: { nl: 'een nadere code van 2 tot 4 cijfers', en: 'a finer code of 2 to 4 digits' },
  },
} as const satisfies CodeList
