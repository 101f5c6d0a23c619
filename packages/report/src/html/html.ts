/**
 * A piece of HTML that is safe to put in a page: it came from the `html` tag, or was declared so by `verbatim`.
 *
 * @example
 * String(html`<b>${'<'}</b>`) // '<b>&lt;</b>'
 */
export class Markup {
  readonly #text: string
  constructor(text: string) {
    this.#text = text
  }
  toString(): string {
    return this.#text
  }
}

/** What may stand between `${}` in an `html` template; text is escaped, nothing is left out but null, undefined and false. */
export type Content = Markup | string | number | null | undefined | false | readonly Content[]

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/**
 * Text as it may stand in HTML, between tags and inside quoted attributes alike. Control characters and marks that
 * turn the direction of writing are taken out.
 *
 * @example
 * escapeText('<b title="x">') // '&lt;b title=&quot;x&quot;&gt;'
 */
export function escapeText(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/gu, ' ')
    .replaceAll(/[&<>"']/g, (mark) => entities[mark] ?? '')
}

/**
 * Template tag that makes HTML and escapes every value that is not itself `Markup`. Attributes must be quoted.
 *
 * @example
 * String(html`<p title="${'a "b"'}">${'1 < 2'}</p>`) // '<p title="a &quot;b&quot;">1 &lt; 2</p>'
 */
export function html(pieces: TemplateStringsArray, ...values: readonly Content[]): Markup {
  return new Markup(pieces.reduce((text, piece, index) => `${text}${flat(values[index - 1])}${piece}`))
}

function flat(content: Content): string {
  if (content === null || content === undefined || content === false) return ''
  if (content instanceof Markup) return content.toString()
  if (typeof content === 'string' || typeof content === 'number') return escapeText(String(content))
  return content.map(flat).join('')
}
