import { describe, expect, it } from 'vitest'
import { escapeText, html } from '../../../packages/report/src/html/html.ts'

describe('the html tag', () => {
  it('escapes text between tags and inside quoted attributes alike', () => {
    const hostile = `"><img src=x onerror='alert(1)'> & </title>`
    expect(String(html`<p title="${hostile}">${hostile}</p>`)).toBe(
      '<p title="&quot;&gt;&lt;img src=x onerror=&#39;alert(1)&#39;&gt; &amp; &lt;/title&gt;">' +
        '&quot;&gt;&lt;img src=x onerror=&#39;alert(1)&#39;&gt; &amp; &lt;/title&gt;</p>',
    )
  })

  it('keeps markup as it is, joins lists, and leaves out null, undefined and false but not zero', () => {
    const list = ['a', '<'].map((text) => html`<li>${text}</li>`)
    expect(String(html`<ul>${list}${null}${undefined}${false}${0}</ul>`)).toBe('<ul><li>a</li><li>&lt;</li>0</ul>')
  })

  it('takes out control characters and marks that turn the direction of writing', () => {
    expect(escapeText('a\u0000b\u202Ec\u2066d')).toBe('a b c d')
  })
})
