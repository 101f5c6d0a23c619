import { codeLists, type SourceCode, sourceListName, sourceLists } from '@doorstroom/trajectories'
import type { Catalogue } from './catalogue.ts'

/** The lists of registers that `recode` in mapping.yaml can name, and the canonical lists that they lead to. */
export const codeListCatalogue: Catalogue = {
  name: 'code-lists',
  entries: (language) => [
    ...sourceLists.map((list) => ({
      id: sourceListName(list),
      label: list.label[language],
      facts: [
        ['source', list.source],
        ...(list.validFrom === null ? [] : [['valid from', list.validFrom] as const]),
        ['canonical list', list.target],
        ...Object.entries(list.codes).map(
          ([code, { label, canonical }]: [string, SourceCode]) =>
            [code, `${label[language]} → ${canonical ?? '-'}`] as const,
        ),
      ] as const,
    })),
    ...codeLists.map(({ id, label, version, codes }) => ({
      id,
      label: label[language],
      facts: [
        ['version', version],
        ...Object.entries(codes).map(([code, text]) => [code, text[language]] as const),
      ] as const,
    })),
  ],
}
