import type { Leaves, ReferenceCase } from './reference-case.ts'

/** Counts how many of R's numbers ours agree with, and remembers the others. */
export class AgreementCount {
  agreed = 0
  readonly apart: string[] = []

  /** Compares the named parts of a case's result with ours, leaf by leaf. A leaf of R's without ours is apart. */
  compare(reference: ReferenceCase, expected: Leaves, actual: unknown, path: string): void {
    if (Array.isArray(expected) || (typeof expected === 'object' && expected !== null)) {
      for (const [name, leaf] of Object.entries(expected))
        this.compare(reference, leaf as Leaves, (actual as Record<string, unknown> | null)?.[name], `${path}.${name}`)
      return
    }
    const { rel, abs } = reference.tol.paths?.find((rule) => new RegExp(rule.path).test(path)) ?? reference.tol
    const same =
      typeof expected === 'number' && typeof actual === 'number'
        ? Math.abs(actual - expected) <= abs + rel * Math.abs(expected)
        : actual === expected
    if (same) this.agreed += 1
    else this.apart.push(`${reference.id} ${path}: ${String(actual)} against ${String(expected)}`)
  }
}
