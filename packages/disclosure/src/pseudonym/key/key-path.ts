import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { exitCode } from '../exit-code.ts'
import { Refusal } from '../refusal.ts'

const looksLikeKey = /^(?:[0-9a-f]{32,}|[A-Za-z0-9+/_-]{40,}={0,2})$/i
const variable = /^DOORSTROOM_(?:\w+_)?KEY$/i

/**
 * P-02. The path of a key as the user gave it, refused when it is the key itself: words on a command line are seen by
 * others on the machine and are kept in its history. A key in the environment is refused for the same reason.
 *
 * @throws Refusal (usage); the text is not repeated
 * @example
 * keyPath('/home/me/keys/north.key', process.env) // '/home/me/keys/north.key'
 */
export function keyPath(word: string, environment: Readonly<Record<string, string | undefined>>): string {
  const named = Object.keys(environment).find((name) => variable.test(name) && environment[name] !== '')
  if (named !== undefined)
    throw new Refusal(
      'disclosure.keyInEnvironment',
      exitCode.usage,
      { nl: `De omgeving bevat een sleutel (${named}).`, en: `The environment holds a key (${named}).` },
      {
        nl: 'Haal die variabele weg, maak een nieuwe sleutel met make-key en geef het pad van het bestand.',
        en: 'Remove that variable, make a new key with make-key and give the path of the file.',
      },
    )
  if (looksLikeKey.test(word) && !isPath(word))
    throw new Refusal(
      'disclosure.keyOnCommandLine',
      exitCode.usage,
      {
        nl: 'Dit lijkt een sleutel te zijn in plaats van een bestand.',
        en: 'This seems to be a key instead of a file.',
      },
      {
        nl: 'Gebruik die sleutel niet meer, maak een nieuwe met make-key en geef het pad van het bestand.',
        en: 'Do not use that key again, make a new one with make-key and give the path of the file.',
      },
    )
  return word
}

/** Whether there is such a file, or the word names a folder that is there. */
const isPath = (word: string) => existsSync(word) || (dirname(word) !== '.' && existsSync(dirname(word)))
