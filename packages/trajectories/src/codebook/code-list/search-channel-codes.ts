import type { CodeList } from '../code-list.ts'

/** Ways of looking for work, after the active and passive methods of the EU labour force survey (Regulation 1897/2000). */
export const searchChannelCodes = {
  id: 'CH',
  version: '1',
  label: { nl: 'zoekkanaal', en: 'search channel' },
  codes: {
    '01': { nl: 'UWV, gemeente, VDAB of een andere openbare dienst', en: 'public employment service' },
    '02': { nl: 'uitzendbureau of detacheerder', en: 'private agency' },
    '03': { nl: 'rechtstreeks bij een werkgever', en: 'directly to an employer' },
    '04': { nl: 'familie, vrienden, bond of netwerk', en: 'family, friends, union or network' },
    '05': { nl: 'gereageerd op of geplaatst: een vacature', en: 'answered or placed an advertisement' },
    '06': { nl: 'alleen vacatures bekeken', en: 'only looked at advertisements' },
    '07': { nl: 'test, examen of sollicitatiegesprek', en: 'test, examination or interview' },
    '08': {
      nl: 'ruimte of spullen gezocht voor een eigen bedrijf',
      en: 'looked for premises or equipment for an own business',
    },
    '09': {
      nl: 'vergunning of geld gezocht voor een eigen bedrijf',
      en: 'looked for permits or finance for an own business',
    },
    10: { nl: 'anders, zoals een banenbeurs of een proefdag', en: 'other, such as a job fair or a trial day' },
  },
} as const satisfies CodeList
