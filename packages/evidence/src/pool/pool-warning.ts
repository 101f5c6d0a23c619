import type { Text } from '@doorstroom/statistics'

/** What a reader must know before using a pooled number, by code. */
export const poolWarningText = {
  'evidence.fewStudies': {
    nl: 'Dit zijn minder dan vijf onderzoeken. De spreiding tussen onderzoeken is dan slecht te schatten.',
    en: 'There are fewer than five studies. The spread between studies is then poorly estimated.',
  },
  'evidence.closerThanChance': {
    nl: 'De onderzoeken liggen dichter bij elkaar dan bij toeval past. Het interval is daardoor smal: lees het ruim.',
    en: 'The studies lie closer together than chance would have them. The interval is narrow for it: read it widely.',
  },
  'evidence.studiesLeftOut': {
    nl: 'Niet elk onderzoek met deze maat kon mee. Dat kan het beeld vertekenen.',
    en: 'Not every study with this measure could be used. That may distort the picture.',
  },
} as const satisfies Record<string, Text>

export type PoolWarningCode = keyof typeof poolWarningText
