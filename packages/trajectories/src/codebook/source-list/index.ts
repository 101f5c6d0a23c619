import type { SourceList } from '../source-list.ts'
import { loonaangifteArbeidsverhouding } from './loonaangifte-arbeidsverhouding.ts'
import { loonaangifteInkomstenverhouding } from './loonaangifte-inkomstenverhouding.ts'
import { nlUitkering } from './nl-uitkering.ts'
import { srgVoorziening } from './srg-voorziening.ts'
import { srgVoorzieningLabel } from './srg-voorziening-label.ts'
import { suwiArbeidsverhouding } from './suwi-arbeidsverhouding.ts'
import { vdabWerkzoekende } from './vdab-werkzoekende.ts'
import { vlInstrument } from './vl-instrument.ts'

/** The code lists of registers, one file a version, alphabetical. */
export const sourceLists: readonly SourceList[] = [
  loonaangifteArbeidsverhouding,
  loonaangifteInkomstenverhouding,
  nlUitkering,
  srgVoorziening,
  srgVoorzieningLabel,
  suwiArbeidsverhouding,
  vdabWerkzoekende,
  vlInstrument,
]
