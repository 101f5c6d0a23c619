import type { PackageFile } from '../archive/package-file.ts'
import { workbookLimits } from '../archive/workbook-limits.ts'
import { workbookSwells } from '../problem/workbook-problem.ts'
import { WorkbookRefusal } from '../problem/workbook-refusal.ts'

/** That one part belongs to another. */
export interface Relation {
  readonly id: string
  /** Last word of its type: `worksheet`, `styles`, `sharedStrings`, `externalLink`. */
  readonly kind: string
  /** Name of the other part from the root of the package. */
  readonly target: string
}

/**
 * What a part says of the parts that belong to it; those outside the workbook are left out, so that nothing outside is
 * ever opened.
 *
 * @param part name of the part, empty for the package itself
 */
export function readRelations(file: PackageFile, part: string): Relation[] {
  const mark = part.lastIndexOf('/') + 1
  const name = `${part.slice(0, mark)}_rels/${part.slice(mark)}.rels`
  const relations: Relation[] = []
  if (!file.has(name)) return relations
  file.parse(name, {
    open(element, { Id = '', Type = '', Target = '', TargetMode }) {
      if (element !== 'Relationship' || TargetMode === 'External') return
      if (relations.length >= workbookLimits.relations) throw new WorkbookRefusal(workbookSwells)
      relations.push({ id: Id, kind: Type.slice(Type.lastIndexOf('/') + 1), target: resolve(part, Target) })
    },
  })
  return relations
}

function resolve(part: string, target: string): string {
  const steps = target.startsWith('/') ? [] : part.split('/').slice(0, -1)
  for (const step of target.replaceAll('\\', '/').split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}
