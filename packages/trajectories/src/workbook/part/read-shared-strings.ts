import type { PackageFile } from '../archive/package-file.ts'
import { unescapeText } from '../xml/unescape-text.ts'

/** The texts that cells refer to by number: runs of one text joined, reading aids for Japanese left out. None without that part. */
export function readSharedStrings(file: PackageFile, part: string): string[] {
  const texts: string[] = []
  let text = ''
  let inText = false
  let phonetic = 0
  if (!file.has(part)) return []
  file.parse(part, {
    open(element) {
      if (element === 'si') text = ''
      else if (element === 'rPh') phonetic++
      else if (element === 't') inText = phonetic === 0
    },
    text(piece) {
      if (inText) text += piece
    },
    close(element) {
      if (element === 't') inText = false
      else if (element === 'rPh') phonetic--
      else if (element === 'si') texts.push(unescapeText(text))
    },
  })
  return texts
}
