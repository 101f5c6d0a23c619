import type { CodeList } from '../code-list.ts'

/** States of labour and participation, from best to worst by default; a study may declare its own instead. */
export const stateCodes = {
  id: 'STATE',
  version: '1',
  label: { nl: 'toestand', en: 'state' },
  codes: {
    WP: { nl: 'werk, vast', en: 'work, permanent' },
    ZZ: { nl: 'zelfstandig zonder uitkering', en: 'self-employed without benefit' },
    WT: { nl: 'werk, tijdelijk', en: 'work, temporary' },
    WF: { nl: 'werk, flexibel', en: 'work, flexible' },
    WB: { nl: 'werk met aanvullende uitkering', en: 'work with a supplementary benefit' },
    WS: { nl: 'gesubsidieerd of beschut werk', en: 'subsidised or sheltered work' },
    OP: { nl: 'opleiding', en: 'education' },
    UV: { nl: 'onbetaald werk, vrijwillig', en: 'unpaid work, voluntary' },
    UT: { nl: 'onbetaald werk, opgelegd of om te leren', en: 'unpaid work, imposed or to learn' },
    UB: { nl: 'uitkering zonder werk', en: 'benefit without work' },
    NB: { nl: 'geen werk en geen uitkering', en: 'neither work nor benefit' },
    XX: { nl: 'einde waarneming', en: 'end of observation' },
  },
} as const satisfies CodeList
