/** JSON Schemas of the files people and programs exchange with the toolkit, for editors and third parties. */
export const schemaFiles = ({ statistics, trajectories, doorstroom }) => [
  schemaFile('results', 'Results of a Doorstroom study', statistics.resultsDocumentSchema, 'output'),
  schemaFile(
    'mapping',
    'Doorstroom mapping.yaml: own columns to canonical tables',
    trajectories.mappingSchema,
    'input',
  ),
  schemaFile('study', 'Doorstroom study.yaml: what a study is', doorstroom.studySchema, 'input'),
]

function schemaFile(name, title, schema, direction, version = '1.0.0') {
  const { $schema, ...rest } = schema.toJSONSchema({ io: direction, reused: 'ref', unrepresentable: 'any' })
  const content = { $schema, $id: `urn:doorstroom:schema:${name}:${version}`, title, ...rest }
  return { path: `docs/schema/${name}.schema.json`, content: `${JSON.stringify(content, null, 2)}\n` }
}
