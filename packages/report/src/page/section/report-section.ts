import type { Markup } from '../../html/html.ts'
import type { ReportContext } from '../report-context.ts'

/** One part of the report after page one. */
export interface ReportSection {
  /** Anchor of the section. */
  readonly id: string
  title(context: ReportContext): string
  /** The body under the heading, or null when the results hold nothing for it. */
  render(context: ReportContext): Promise<Markup | null> | Markup | null
}
