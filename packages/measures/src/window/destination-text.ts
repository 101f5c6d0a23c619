import type { Text } from '@doorstroom/statistics'
import type { Destination } from './exit-destination.ts'

/** Labels of the destinations after benefit. */
export const destinationText: Readonly<Record<Destination, Text>> = {
  'work-permanent': { nl: 'werk, vast contract', en: 'work, permanent contract' },
  'work-temporary': { nl: 'werk, tijdelijk of flexibel', en: 'work, temporary or flexible' },
  'work-subsidised': { nl: 'werk met subsidie of beschut', en: 'subsidised or sheltered work' },
  'work-unspecified': { nl: 'werk, soort contract onbekend', en: 'work, kind of contract unknown' },
  'self-employed': { nl: 'eigen bedrijf', en: 'self-employed' },
  education: { nl: 'opleiding', en: 'education' },
  'other-benefit': { nl: 'andere uitkering', en: 'another benefit' },
  'no-work-no-benefit': { nl: 'zonder werk en zonder uitkering', en: 'neither work nor benefit' },
  retirement: { nl: 'pensioenleeftijd', en: 'retirement age' },
  'death-or-emigration': { nl: 'overleden of naar het buitenland', en: 'died or moved abroad' },
  unknown: { nl: 'onbekend', en: 'unknown' },
}
