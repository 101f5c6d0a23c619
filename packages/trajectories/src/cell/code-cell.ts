import { hasCode } from '../codebook/has-code.ts'
import type { Problem } from '../finding/problem.ts'
import type { CellContext, CellReader } from './cell-reader.ts'

/**
 * A code exactly as in the list of its column; a column without a list takes any code.
 *
 * @example
 * codeCell('PW', { ...context, codeLists: [regimeCodes] }) // 'PW'
 */
export const codeCell: CellReader<string> = (text, context) => {
  const { codeLists } = context
  return codeLists.length === 0 || codeLists.some((list) => hasCode(list, text)) ? text : unknownCode(context)
}

function unknownCode({ codeLists }: CellContext): Problem {
  const ids = codeLists.map(({ id }) => id)
  const codes = codeLists.flatMap((list) => Object.keys(list.codes))
  const shown = codes.slice(0, 24).join(', ') + (codes.length > 24 ? ' ...' : '')
  return {
    code: 'trajectories.codeUnknown',
    severity: 'error',
    message: {
      nl: `Deze code staat niet in de lijst ${ids.join(' of ')}`,
      en: `This code is not in the list ${ids.join(' or ')}`,
    },
    fix: {
      nl: `Gebruik een van: ${shown}; of zet uw eigen codes om met recode in mapping.yaml`,
      en: `Use one of: ${shown}; or translate your own codes with recode in mapping.yaml`,
    },
  }
}
