import type { ColumnReader } from './column-reader.ts'
import type { ColumnRole, EstimatorColumns } from './estimator.ts'
import { type LabelColumn, labelColumn } from './label-column.ts'

/** Roles that are named by their user; `causes` comes along with `event`. */
export type NamedRole = Exclude<ColumnRole, 'causes'>

type SeveralRole = 'covariates' | 'items' | 'states'

/** Which column plays which role: one name, or several for covariates, items and states. */
export type RoleNames = {
  readonly [Role in NamedRole]?: Role extends SeveralRole ? readonly string[] : string
}

type RoleReader<Role extends NamedRole> = (
  reader: ColumnReader,
  names: NonNullable<RoleNames[Role]>,
) => Partial<EstimatorColumns>

/**
 * The columns of an estimator by the names that play its roles.
 *
 * @param names columns by role; a role left out is left out of the result
 * @throws what the reader throws for a column that is absent or does not fit its role
 *
 * @example
 * columnsByRole(tableReader({ y: [1, 2], t: [0, 1] }), { outcome: 'y', treated: 't' }).treated // Uint8Array [0, 1]
 */
export function columnsByRole(reader: ColumnReader, names: RoleNames): EstimatorColumns {
  const given = (Object.keys(names) as NamedRole[]).filter((role) => names[role] !== undefined)
  return Object.assign({}, ...given.map((role) => readRole(role, reader, names)))
}

function readRole<Role extends NamedRole>(
  role: Role,
  reader: ColumnReader,
  names: RoleNames,
): Partial<EstimatorColumns> {
  const read: RoleReader<Role> = roleReaders[role]
  return read(reader, names[role]!)
}

const roleReaders: { readonly [Role in NamedRole]: RoleReader<Role> } = {
  outcome: (reader, name) => ({ outcome: reader.numbers(name) }),
  treated: (reader, name) => ({ treated: reader.zeroOne(name) }),
  covariates: (reader, names) => ({ covariates: names.flatMap((name) => reader.covariate(name)) }),
  time: (reader, name) => ({ time: reader.numbers(name) }),
  event: (reader, name) => reader.causes(name),
  entry: (reader, name) => ({ entry: reader.numbers(name) }),
  group: (reader, name) => ({ group: reader.labels(name) }),
  category: (reader, name) => ({ category: reader.labels(name) }),
  strata: (reader, name) => ({ strata: reader.labels(name) }),
  clusters: (reader, name) => ({ clusters: reader.labels(name).codes }),
  weights: (reader, name) => ({ weights: reader.numbers(name) }),
  second: (reader, name) => ({ second: reader.numbers(name) }),
  mediator: (reader, name) => ({ mediator: reader.numbers(name) }),
  takeUp: (reader, name) => ({ takeUp: reader.numbers(name) }),
  running: (reader, name) => ({ running: reader.numbers(name) }),
  variances: (reader, name) => ({ variances: reader.numbers(name) }),
  moment: (reader, name) => ({ moment: reader.numbers(name) }),
  observed: (reader, name) => ({ observed: reader.zeroOne(name) }),
  items: (reader, names) => ({ items: names.map((name) => ({ name, values: reader.numbers(name) })) }),
  states: (reader, names) => ({ states: sameLevels(names.map((name) => reader.labels(name))) }),
  from: (reader, name) => ({ from: reader.labels(name) }),
  to: (reader, name) => ({ to: reader.labels(name) }),
}

/** The same columns over the levels of all of them together. */
function sameLevels(columns: readonly LabelColumn[]): LabelColumn[] {
  const present = columns.flatMap((column) => column.levels)
  const { levels } = labelColumn('', present)
  return columns.map((column) => {
    const codes = column.levels.map((level) => levels.indexOf(level))
    return { ...column, levels, codes: column.codes.map((code) => (code < 0 ? -1 : codes[code]!)) }
  })
}
