/** What a kind of contract means for where someone ended up, and how secure it is (5 most secure, 1 least). */
interface ContractClass {
  readonly destination: 'permanent' | 'temporary' | 'subsidised' | 'selfEmployed'
  /** Null for classes of their own, which have no place on the ladder. */
  readonly security: number | null
}

/** By code of list CONTRACT and by its short name. */
const contractClasses: Readonly<Record<string, ContractClass>> = {
  '1': { destination: 'permanent', security: 5 },
  '2': { destination: 'permanent', security: 3 },
  '3': { destination: 'temporary', security: 4 },
  '4': { destination: 'temporary', security: 3 },
  '5': { destination: 'temporary', security: 2 },
  '6': { destination: 'temporary', security: 2 },
  '7': { destination: 'temporary', security: 1 },
  '8': { destination: 'subsidised', security: null },
  '9': { destination: 'subsidised', security: null },
  '10': { destination: 'temporary', security: null },
  '11': { destination: 'selfEmployed', security: null },
}

/** Where a job of this contract code belongs as destination; null for a missing or unknown code. */
export const contractClass = (code: string | null): ContractClass['destination'] | null =>
  code === null ? null : (contractClasses[code]?.destination ?? null)

/**
 * Security of a contract, 5 (permanent, fixed hours) to 1 (on call); null for a class of its own, undefined for a
 * missing or unknown code.
 *
 * @example
 * contractSecurity('4') // 3
 */
export const contractSecurity = (code: string | null): number | null | undefined =>
  code === null ? undefined : contractClasses[code]?.security
