const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

// biome-ignore lint/suspicious/noControlCharactersInRegex: writing control characters in a safe form is its purpose
const outsideXml = /_(?=x[0-9A-Fa-f]{4}_)|[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g

/**
 * Text for an element or an attribute of a workbook. What XML cannot hold gets the escape of workbooks, `_x0000_`.
 *
 * @example
 * escapeXml('a < b') // 'a &lt; b'
 */
export const escapeXml = (text: string) =>
  text
    .replaceAll(outsideXml, (found) => `_x${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replaceAll(/[&<>"]/g, (found) => entities[found] ?? '')
