import { z } from 'zod'

/** Option `completeRecord`: what it means that a person has no contact on record. */
export const completeRecordOption = z
  .boolean()
  .default(false)
  .describe('Every contact was recorded, so that nothing on record means no contact; else it means not known')

/** The limit of every measure that reads contacts. */
export const contactRecordLimit = {
  nl: 'Wat niet is vastgelegd, kan wel gebeurd zijn. Wie netjes registreert, lijkt hier meer te doen.',
  en: 'What was not recorded may have happened. Who keeps good records seems to do more here.',
} as const

/** The limit of every measure of voice, goals and rights from a registration. */
export const paperLimit = {
  nl: 'Een registratie bewijst niet dat de cliënt het zo beleeft. Vraag het de cliënt zelf, los van de begeleider.',
  en: 'A record does not prove that the client experiences it so. Ask the client, apart from the professional.',
} as const
