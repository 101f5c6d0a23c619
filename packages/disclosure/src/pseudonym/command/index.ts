import type { CommandDefinition } from './command-definition.ts'
import { destroyKey } from './destroy-key.ts'
import { makeKey } from './make-key.ts'
import { pseudonymise } from './pseudonymise.ts'
import { rotateKey } from './rotate-key.ts'

/** The commands of the data holder, in the order of use. */
export const commands: readonly CommandDefinition[] = [makeKey, pseudonymise, rotateKey, destroyKey]
