/**
 * A name without what writers vary: lower case, without accents, spaces, hyphens and points.
 *
 * @example
 * normalName('Cliënt-nummer') // 'clientnummer'
 */
export const normalName = (name: string) =>
  name
    .slice(0, 200)
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{Ll}\p{N}]/gu, '')
