/**
 * Whether a path stays inside the folder it is relative to, on any system: no `..`, no leading slash, drive, tilde or
 * backslash, no address of the internet, no hidden name, no control character.
 *
 * @example
 * isSafePath('spells/2024-01.csv') // true
 * isSafePath('../secret.csv') // false
 */
export function isSafePath(path: string): boolean {
  if (path === '' || path.length > 500 || /[\\:*?"<>|~]|\p{Cc}/u.test(path)) return false
  return path.split('/').every((part) => part !== '' && !part.startsWith('.'))
}
