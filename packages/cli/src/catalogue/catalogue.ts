import type { Language } from '@doorstroom/statistics'

/** One thing the toolkit has, as `doorstroom list` shows it. */
export interface CatalogueEntry {
  readonly id: string
  readonly label: string
  /** Name and text of everything else worth knowing. */
  readonly facts: readonly (readonly [string, string])[]
}

/** A kind of thing that can be listed; the entries come from the definitions. */
export interface Catalogue {
  readonly name: string
  entries(language: Language): CatalogueEntry[]
}
