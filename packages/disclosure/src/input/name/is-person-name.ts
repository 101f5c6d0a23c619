import { familyNames } from './family-names.ts'
import { firstNames } from './first-names.ts'
import { namesThatAreWords } from './names-that-are-words.ts'

const names = new Set([...firstNames, ...familyNames])
const words = new Set(namesThatAreWords)

/** Small words inside a name. */
const particles = new Set(
  'van von vd de den der des het ten ter te t la le du di da dos del el al ben bin ibn abu ould op in aan d s l y'.split(
    ' ',
  ),
)
/** Words before a name that say a person follows. */
const titles = new Set(
  'dhr heer mevr mevrouw mw mej mr drs ing ir prof dr mme mlle monsieur madame mademoiselle herr frau mrs ms sir'.split(
    ' ',
  ),
)
/** Words that make it the name of an organisation. */
const organisations = new Set(
  'bv nv vof bvba srl sprl asbl vzw sa ltd stichting vereniging gemeente zoon zonen zn bouw zorg groep school ocmw cpas'.split(
    ' ',
  ),
)
/** Letters that do not fall apart into a letter and an accent. */
const letters: Readonly<Record<string, string>> = { ł: 'l', ı: 'i', ø: 'o', ß: 'ss', đ: 'd', æ: 'ae' }
const longestName = 60
const mostWords = 8

/**
 * Whether a cell is the name of a person, as far as the lists know it: at least half of its words (apart from initials and
 * `van`, `de` and the like) are a first or family name. A name that is also an ordinary word counts only beside another
 * name, an initial, a title or a particle: `Bakker` may be an occupation,
 * `J. Bakker` and `de Bakker` are not. A cell with a
 * digit is no name.
 *
 * @example
 * isPersonName('Fatima El Khattabi') // true
 */
export function isPersonName(cell: string): boolean {
  if (cell.length > longestName || /[\d@/:;_]/.test(cell)) return false
  const all = nameParts(cell)
  if (all.length > mostWords || all.some((part) => organisations.has(part))) return false
  const parts = all.filter((part) => part.length > 1 && !particles.has(part) && !titles.has(part))
  const listed = parts.filter((part) => names.has(part))
  if (listed.length === 0 || 2 * listed.length < parts.length) return false
  if (listed.some((part) => !words.has(part))) return true
  return (
    listed.length === parts.length && (listed.length > 1 || all.some((part, place) => introduces(part, all[place + 1])))
  )
}

/** Whether an initial or a title stands there, or a particle right before a name. */
const introduces = (part: string, next: string | undefined) =>
  particles.has(part) ? next !== undefined && names.has(next) : part.length === 1 || titles.has(part)

const nameParts = (text: string) =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[łıøßđæ]/g, (letter) => letters[letter] ?? letter)
    .split(/[^a-z]+/)
    .filter((part) => part !== '')
