import { statSync } from 'node:fs'
import { exitCode } from '../exit-code.ts'
import { Refusal } from '../refusal.ts'
import { realLocation } from './real-location.ts'

/**
 * Refuses two names for one file, through links too: writing one would destroy the other.
 *
 * @throws Refusal (usage)
 * @example
 * differentFiles(['clients.csv', 'pseudonymous.csv'])
 */
export function differentFiles(paths: readonly string[]): void {
  const identities = paths.map(identity)
  const twice = paths.find((_, place) => identities.indexOf(identities[place]!) < place)
  if (twice === undefined) return
  throw new Refusal(
    'disclosure.sameFile',
    exitCode.usage,
    { nl: `${twice} is twee keer gegeven.`, en: `${twice} was given twice.` },
    {
      nl: 'Geef uitvoer, sleutel en koppeling elk een eigen naam.',
      en: 'Give output, key and mapping each a name of its own.',
    },
  )
}

/** What two names of one file have in common. */
function identity(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false, bigint: true })
  return found === undefined ? realLocation(path) : `${found.dev}:${found.ino}`
}
