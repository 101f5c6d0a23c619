import { readFileSync, statSync } from 'node:fs'
import type { Text } from '../../text.ts'
import { type ExitCode, exitCode } from '../exit-code.ts'
import { Refusal } from '../refusal.ts'
import { isStrongKey } from './key-strength.ts'

const largestFile = 1024

/**
 * The bytes of a key file that only its owner can read.
 *
 * @param platform - as `process.platform`; on Windows the rights of a file are not looked at
 * @throws Refusal when there is no such file, others may read it, or it is no strong key
 * @example
 * readKey('/home/me/keys/north.key')
 */
export function readKey(path: string, platform: string = process.platform): Buffer {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found === undefined || !found.isFile()) throw refuse('disclosure.noKey', noKey, makeOne)
  if (platform !== 'win32' && (found.mode & 0o077) !== 0) throw refuse('disclosure.keyReadableByOthers', open, close)
  const bytes = found.size > largestFile ? Buffer.alloc(0) : readFileSync(path)
  if (!isStrongKey(bytes)) throw refuse('disclosure.keyWeak', weak, makeOne)
  return bytes
}

const refuse = (code: string, text: Text, fix: Text, exit: ExitCode = exitCode.usage) =>
  new Refusal(code, exit, text, fix)

const noKey = { nl: 'Er is geen sleutelbestand op dat pad.', en: 'There is no key file at that path.' }
const open = { nl: 'Anderen kunnen het sleutelbestand lezen.', en: 'Others can read the key file.' }
const close = { nl: 'Geef het de rechten 600: chmod 600 BESTAND.', en: 'Give it the rights 600: chmod 600 FILE.' }
const weak = {
  nl: 'Dit is geen sleutel van minstens 32 willekeurige bytes.',
  en: 'This is not a key of at least 32 random bytes.',
}
const makeOne = { nl: 'Maak er een met make-key.', en: 'Make one with make-key.' }
