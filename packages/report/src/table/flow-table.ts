import { measureLabel } from '../rows/labels.ts'
import { selectRows } from '../rows/select-rows.ts'
import { isShown } from '../rows/shown-row.ts'
import { countCell, hiddenCell } from './cell.ts'
import type { Table } from './table.ts'
import type { TableContext } from './table-context.ts'

/**
 * How many people were there at each step, from everyone who qualified to everyone analysed per outcome.
 *
 * @example
 * flowTable(context).rows[0]?.[0] // 'Qualified'
 */
export function flowTable({ results, language, text }: TableContext): Table {
  const words = text.sections.flow
  return {
    caption: words.caption,
    header: [words.step, words.people],
    rows: selectRows(results.rows, { measure: 'flow' }).map((row) => [
      stepLabel(row.term),
      isShown(row)
        ? countCell(row.estimate, language)
        : row.status === 'suppressed'
          ? hiddenCell(language)
          : text.sections.undetermined.status[row.status],
    ]),
  }

  function stepLabel(term: string): string {
    if (Object.hasOwn(words.terms, term)) return words.terms[term]!
    const [step, ...measure] = term.split('.')
    const label = measureLabel(results, measure.join('.'), language)
    if (step === 'analysed') return words.analysed(label)
    return results.glossary[term]?.[language] ?? term
  }
}
