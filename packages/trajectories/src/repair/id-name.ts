import type { ColumnSchema } from '../table/table-schema.ts'

/** What an id is an id of: the column it refers to, or its own name; `person_id` in every table. */
export const idName = ({ references, name }: ColumnSchema): string => references?.split('.')[1] ?? name
