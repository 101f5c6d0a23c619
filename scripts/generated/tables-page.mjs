import { page, table } from './markdown.mjs'

/** docs/tables.md: the canonical tables and code lists, as a data holder needs them to make a mapping. */
export const tablesPage = ({ trajectories: { codeLists, sourceListName, sourceLists, tables } }) =>
  page(
    '# Tables and code lists',
    'The tables a study may bring, as CSV with these column names or with a `mapping.yaml`. Only columns marked ' +
      '*required* must be there; what is missing makes some measures undeterminable and says so. Dates are ' +
      '`YYYY-MM-DD`, and an end date is the first day that no longer counts.',
    tables.flatMap((schema) => [
      `## ${schema.name}`,
      `**${schema.label.en}** (${schema.label.nl}). One row is ${schema.grain.en}. Key: ${schema.key.map((key) => `\`${key}\``).join(', ')}.`,
      table(
        ['column', 'type', 'required', 'unit or list', 'meaning', 'betekenis'],
        schema.columns.map((column) => [
          `\`${column.name}\``,
          column.type,
          column.required ? 'required' : '',
          column.codeList ? `[${column.codeList}](#${anchor(column.codeList)})` : (column.unit ?? ''),
          column.about.en,
          column.about.nl,
        ]),
      ),
    ]),
    '# Code lists',
    codeLists.flatMap((list) => [
      `## ${list.id}`,
      table(
        ['code', 'meaning', 'betekenis'],
        Object.entries(list.codes).map(([code, text]) => [`\`${code}\``, text.en, text.nl]),
      ),
    ]),
    '# Code lists of registers',
    'What `recode: { list: … }` in `mapping.yaml` can name: the codes of a register in one version, with the code of a ' +
      'list above that means the same. A code without one is an error until `also` gives it a code, or `otherwise` says ' +
      'what becomes of it; *own reading* marks a counterpart that does not follow from the names alone.',
    sourceLists.flatMap((list) => [
      `## ${sourceListName(list)}`,
      `${list.label.en} (${list.label.nl}), to [${list.target}](#${anchor(list.target)})${list.validFrom === null ? '' : `, valid from ${list.validFrom}`}. Source: ${list.source}.`,
      table(
        ['code', 'becomes', 'meaning', 'betekenis'],
        Object.entries(list.codes).map(([code, { label, canonical, ownReading }]) => [
          `\`${code}\``,
          canonical === null ? '' : `\`${canonical}\`${ownReading ? ', own reading' : ''}`,
          label.en,
          label.nl,
        ]),
      ),
    ]),
  )

const anchor = (id) => id.toLowerCase().replaceAll(/[^a-z0-9_-]/g, '')
