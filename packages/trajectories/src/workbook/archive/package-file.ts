import { workbookUnreadable } from '../problem/workbook-problem.ts'
import { WorkbookRefusal } from '../problem/workbook-refusal.ts'
import { parseXml, type XmlListener } from '../xml/parse-xml.ts'
import { readArchive } from './read-archive.ts'
import { type Allowance, unpackPart } from './unpack-part.ts'
import { workbookLimits } from './workbook-limits.ts'

/** A workbook as the parts it is packed in; nothing is unpacked before it is asked for. */
export interface PackageFile {
  /** Names in lower case. */
  readonly names: readonly string[]
  has(name: string): boolean
  /** @throws WorkbookRefusal when there is no such part, or it cannot be read */
  parse(name: string, listener: XmlListener): void
}

/** @throws WorkbookRefusal when the bytes are no ZIP file that can be read safely */
export function openPackage(bytes: Uint8Array): PackageFile {
  const parts = readArchive(bytes)
  const allowance: Allowance = { left: workbookLimits.unpacked }
  return {
    names: [...parts.keys()],
    has: (name) => parts.has(name.toLowerCase()),
    parse(name, listener) {
      const part = parts.get(name.toLowerCase())
      if (part === undefined) throw new WorkbookRefusal(workbookUnreadable)
      parseXml(unpackPart(bytes, part, allowance), listener)
    },
  }
}
