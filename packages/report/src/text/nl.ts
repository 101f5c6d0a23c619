import { charts } from './nl/charts.ts'
import { pageOne } from './nl/page-one.ts'
import { sections } from './nl/sections.ts'

/** Every word of a report in Dutch; the shape that the other language must have. */
export const nl = { ...pageOne, sections, charts }
