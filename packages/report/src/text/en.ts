import { charts } from './en/charts.ts'
import { pageOne } from './en/page-one.ts'
import { sections } from './en/sections.ts'
import type { nl } from './nl.ts'

/** Every word of a report in English; a key that Dutch has and this has not does not compile. */
export const en: typeof nl = { ...pageOne, sections, charts }
