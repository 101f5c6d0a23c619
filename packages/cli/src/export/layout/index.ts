import { long } from './long.ts'
import { spell } from './spell.ts'
import { sps } from './sps.ts'
import { sts } from './sts.ts'
import { tse } from './tse.ts'
import type { UnitLayout } from './unit-layout.ts'
import { wide } from './wide.ts'

/** The layouts of weeks and months, the one without a program of its own first. */
export const unitLayouts: readonly UnitLayout[] = [long, wide, sts, spell, sps, tse]
