import { leeBounds } from '@doorstroom/comparison'

/** Lee's bounds; people who are not selected have no outcome. */
export function compute({ spec, table: whole }) {
  const table = whole.complete(spec.treat, spec.selected)
  const selected = table.numbers(spec.selected)
  const outcome = table.numbers(spec.outcome).map((value, row) => (selected[row] === 1 ? value : Number.NaN))
  const bounds = leeBounds({ outcome, treated: Uint8Array.from(table.numbers(spec.treat)) })
  return {
    p_selected_treated: bounds.selectedTreated,
    p_selected_control: bounds.selectedComparison,
    trim_share: bounds.trimShare,
    trimmed_arm: bounds.trimmedArm === 'comparison' ? 0 : 1,
    lower: bounds.lowest,
    upper: bounds.highest,
    naive: bounds.untrimmed,
  }
}
