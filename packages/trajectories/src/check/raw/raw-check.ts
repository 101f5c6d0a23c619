import type { Finding, Severity } from '../../finding/finding.ts'
import type { RawTable } from '../../table/raw-table.ts'
import type { TableSchema } from '../../table/table-schema.ts'
import type { TypeSettings } from '../../table/type-settings.ts'
import type { Text } from '../../text.ts'

/** One check on text cells, before they become values: what the writing of a whole column or file tells. */
export interface RawCheck {
  readonly id: string
  readonly severity: Severity
  readonly label: Text
  readonly message: Text
  readonly fix: Text
  /**
   * @param schema - the canonical table these cells will be; null for a file as it was delivered, before mapping
   */
  findings(raw: RawTable, schema: TableSchema | null, settings: TypeSettings): Iterable<Finding>
}
