import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Text } from '../../text.ts'
import { exitCode } from '../exit-code.ts'
import { foldersAround, liesIn, realLocation } from '../file/real-location.ts'
import { Refusal } from '../refusal.ts'

const namesOfDataFolders: readonly string[] = ['data', 'output', 'outputs', 'out', 'uitvoer', 'public', 'release']

/** Why a folder is no place for a secret. */
const reasons: readonly { readonly what: Text; readonly holds: (folder: string, nearest: boolean) => boolean }[] = [
  { what: { nl: 'een git-map', en: 'a git folder' }, holds: (folder) => existsSync(join(folder, '.git')) },
  {
    what: { nl: 'de map van een studie', en: 'the folder of a study' },
    holds: (folder) => existsSync(join(folder, 'study.yaml')),
  },
  {
    what: { nl: 'een map met gegevens of uitvoer', en: 'a folder of data or output' },
    holds: (folder, nearest) => nearest && namesOfDataFolders.includes(basename(folder).toLowerCase()),
  },
]

/**
 * P-02. Refuses a place for a key or a mapping that is inside a git folder, a study, a folder of data or output, or one of
 * the folders given. Links are followed, so that a link cannot hide where a file really is.
 *
 * @param what - what would be kept there: the key, the mapping
 * @param besides - files whose folders are also no place for it
 * @returns the real path
 * @throws Refusal (usage)
 * @example
 * secretPlace('/home/me/keys/north.key', { nl: 'De sleutel', en: 'The key' }, ['/project/clients.csv'])
 */
export function secretPlace(path: string, what: Text, besides: readonly string[]): string {
  const place = realLocation(path)
  const [nearest, ...further] = foldersAround(place)
  for (const reason of reasons) {
    if (nearest !== undefined && reason.holds(nearest, true)) throw notHere(what, reason.what)
    if (further.some((folder) => reason.holds(folder, false))) throw notHere(what, reason.what)
  }
  for (const file of besides) {
    const [folder] = foldersAround(realLocation(file))
    if (folder !== undefined && liesIn(place, folder))
      throw notHere(what, { nl: 'de map van de invoer of de uitvoer', en: 'the folder of the input or the output' })
  }
  return place
}

const notHere = (what: Text, where: Text) =>
  new Refusal(
    'disclosure.secretInside',
    exitCode.usage,
    { nl: `${what.nl} ligt in ${where.nl}.`, en: `${what.en} lies in ${where.en}.` },
    {
      nl: 'Kies een map daarbuiten die alleen de beheerder van de gegevens kan openen.',
      en: 'Choose a folder outside it that only the holder of the data can open.',
    },
  )
