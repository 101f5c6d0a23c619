import type { Problem } from '../finding/problem.ts'

/** Bytes that are no UTF-8, with what would read them. */
export const notUtf8 = (count: number, readsAsWindows1252: boolean): Problem => ({
  code: 'trajectories.textNotUtf8',
  severity: 'error',
  message: {
    nl: `Deze regel is geen UTF-8, en een andere codering is niet opgegeven; het gaat om ${count} regel(s)`,
    en: `This line is not UTF-8, and no other encoding was declared; it concerns ${count} line(s)`,
  },
  fix: readsAsWindows1252
    ? {
        nl: 'Het bestand is leesbaar als windows-1252: zet encoding: windows-1252 in mapping.yaml, of bewaar als UTF-8',
        en: 'The file reads as windows-1252: put encoding: windows-1252 in mapping.yaml, or save it as UTF-8',
      }
    : {
        nl: 'Ook als windows-1252 is het niet leesbaar; bewaar het bestand opnieuw uit de bron, als UTF-8',
        en: 'It does not read as windows-1252 either; save the file again from its source, as UTF-8',
      },
})

/** Text declared to be windows-1252 whose every special character is written as UTF-8. */
export const isUtf8Instead: Problem = {
  code: 'trajectories.textIsUtf8',
  severity: 'warning',
  message: {
    nl: 'Opgegeven is windows-1252, maar het bestand is leesbaar als UTF-8; vanaf deze regel kan tekst verminkt zijn',
    en: 'Declared is windows-1252, but the file reads as UTF-8; from this line on text may be garbled',
  },
  fix: {
    nl: 'Haal encoding: windows-1252 weg uit mapping.yaml',
    en: 'Take encoding: windows-1252 out of mapping.yaml',
  },
}

/** UTF-16 that no byte order mark or declaration announced. */
export const unmarkedUtf16 = (encoding: string): Problem => ({
  code: 'trajectories.textUtf16',
  severity: 'note',
  message: {
    nl: `Het bestand is ${encoding} zonder merkteken vooraan, en is zo gelezen`,
    en: `The file is ${encoding} without a mark in front, and was read as such`,
  },
  fix: { nl: 'Niets te doen; UTF-8 is gebruikelijker', en: 'Nothing to do; UTF-8 is more usual' },
})

/** Bytes that are no UTF-16 although the file or its owner says so. */
export const brokenUtf16: Problem = {
  code: 'trajectories.textNotUtf16',
  severity: 'error',
  message: {
    nl: 'Het bestand zou UTF-16 zijn, maar is dat niet overal',
    en: 'The file is said to be UTF-16, but is not so throughout',
  },
  fix: { nl: 'Bewaar het bestand opnieuw, als UTF-8', en: 'Save the file again, as UTF-8' },
}
