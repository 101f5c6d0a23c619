import { SaxesParser } from 'saxes'
import { workbookDeclares, workbookSwells } from '../problem/workbook-problem.ts'
import { WorkbookRefusal } from '../problem/workbook-refusal.ts'

/** What a reader of one part wants to hear; names come without their prefix. */
export interface XmlListener {
  open?(name: string, attributes: Readonly<Record<string, string>>): void
  text?(text: string): void
  close?(name: string): void
}

const deepest = 64
const longestRun = 1_000_000
const bytesAtOnce = 65_536
const documentType = '<!DOCTYPE'

/**
 * Reads the XML of one part in pieces. Only the five entities of XML itself are known; a document type is refused, and
 * so is what no workbook has: elements in elements without end, and text or attributes without end.
 *
 * @throws WorkbookRefusal on a document type or on something without end
 * @throws Error of saxes when it is not well formed, TypeError when it is not UTF-8
 */
export function parseXml(pieces: Iterable<Uint8Array>, listener: XmlListener): void {
  // saxes becomes three times slower with more than four handlers; without one for errors it throws them.
  const parser = new SaxesParser({ xmlns: false, position: false })
  let depth = 0
  parser.on('opentag', (tag) => {
    if (++depth > deepest) throw new WorkbookRefusal(workbookSwells)
    listener.open?.(localName(tag.name), tag.attributes)
  })
  parser.on('closetag', (tag) => {
    depth--
    listener.close?.(localName(tag.name))
  })
  const take = (text: string) => listener.text?.(text)
  parser.on('text', take)
  parser.on('cdata', take)

  const decoder = new TextDecoder('utf-8', { fatal: true })
  let run = 0
  let before = ''
  const write = (text: string) => {
    if ((before + text).includes(documentType)) throw new WorkbookRefusal(workbookDeclares)
    before = (before + text).slice(1 - documentType.length)
    run = text.includes('<') ? text.length - text.lastIndexOf('<') : run + text.length
    if (run > longestRun) throw new WorkbookRefusal(workbookSwells)
    parser.write(text)
  }
  for (const piece of pieces)
    for (let start = 0; start < piece.length; start += bytesAtOnce)
      write(decoder.decode(piece.subarray(start, start + bytesAtOnce), { stream: true }))
  write(decoder.decode())
  parser.close()
}

const localName = (name: string) => {
  const mark = name.indexOf(':')
  return mark < 0 ? name : name.slice(mark + 1)
}
