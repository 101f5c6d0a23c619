import {
  applyMapping,
  tables as canonicalTables,
  checkRawTable,
  type Finding,
  type Mapping,
  type RawTable,
  rawChecks,
  type TableSchema,
  type TypeSettings,
} from '@doorstroom/trajectories'

/**
 * What the writing of the cells tells of a sample: of a whole file what the way for small files says of it, of the
 * beginning of a file what its columns look like, in words that say that more was not looked at.
 *
 * @param tables - the tables of the sample by address
 * @param isWhole - whether the sample is the whole file
 * @param settings - with the mapping that makes canonical tables of these, when there is one
 */
export function sampleFindings(
  tables: ReadonlyMap<string, RawTable>,
  isWhole: boolean,
  mapping: Mapping | null,
  settings: TypeSettings,
): Finding[] {
  const made = applyMapping(tables, mapping ?? noMapping).tables
  const canonical = (canonicalTables as readonly TableSchema[]).flatMap((schema) => {
    const table = made.get(schema.name)
    return table === undefined ? [] : [{ schema, table }]
  })
  if (isWhole)
    return [
      ...[...tables.values()].flatMap((table) => checkRawTable(table, null, {})),
      ...canonical.flatMap(({ schema, table }) => checkRawTable(table, schema, settings)),
    ]
  return rawChecks.flatMap((check) =>
    canonical.flatMap(({ schema, table }) =>
      [...check.findings(table, schema, settings)].map((finding) => ({
        ...finding,
        message: {
          nl: `${check.message.nl} (gezien in het eerste deel van het bestand)`,
          en: `${check.message.en} (seen in the first part of the file)`,
        },
      })),
    ),
  )
}

const noMapping: Mapping = { 'doorstroom-mapping': 1, tables: {} }
