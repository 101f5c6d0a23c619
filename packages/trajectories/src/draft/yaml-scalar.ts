const plain = /^[\p{L}_][\p{L}\p{N}_ -]*[\p{L}\p{N}_]$|^\p{L}$/u
const reserved = /^(true|false|null|yes|no|on|off|y|n|~)$/i

/**
 * A text as YAML that reads back as the same text, inside braces as well.
 *
 * @example
 * yamlScalar('nee: 1') // '"nee: 1"'
 */
export const yamlScalar = (text: string) => (plain.test(text) && !reserved.test(text) ? text : JSON.stringify(text))
