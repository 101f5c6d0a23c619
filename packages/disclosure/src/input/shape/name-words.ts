/**
 * The words of a column name, in lower case and without accents: `Geboorte_datum`, `geboorteDatum` and
 * `GEBOORTE DATUM` are all `['geboorte', 'datum']`.
 *
 * @example
 * nameWords('Prénom') // ['prenom']
 */
export const nameWords = (name: string): string[] =>
  name
    .slice(0, 200)
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
