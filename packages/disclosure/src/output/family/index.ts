import { armsOfTotal } from './arms-of-total.ts'
import { countedParts } from './counted-parts.ts'
import type { Family } from './family.ts'
import { flowIntoArms } from './flow-into-arms.ts'
import { partsOfOne } from './parts-of-one.ts'

/** Every way in which rows of a results document add up. */
export const families: readonly Family[] = [partsOfOne, armsOfTotal, flowIntoArms, countedParts]
