import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesUnder, type RepositoryFile, repositoryRoot } from './repository-files.ts'

const pages = [
  ...filesUnder('.', '.md').filter(
    (file) => !file.path.includes('/') || /^(docs|notebooks|packages|scripts|datasets)\//.test(file.path),
  ),
]

const withoutCode = (text: string) => text.replaceAll(/^```[\s\S]*?^```/gm, '').replaceAll(/`[^`\n]*`/g, '')
const linksOf = (page: RepositoryFile) =>
  [...withoutCode(page.text).matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] as string)

/** The anchor that a Markdown heading gets, as code hosts make it. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-')
const anchorsOf = (page: RepositoryFile) =>
  [...page.text.replaceAll(/^```[\s\S]*?^```/gm, '').matchAll(/^#+ (.+)$/gm)].map((match) =>
    anchorOf(match[1] as string),
  )

describe('links between pages', () => {
  it('are found', () => {
    expect(pages.flatMap(linksOf).length).toBeGreaterThan(20)
  })

  it('lead to a file or folder that exists', () => {
    const broken = pages.flatMap((page) =>
      linksOf(page)
        .filter((link) => !/^(https?:|mailto:|#)/.test(link))
        .filter((link) => !existsSync(join(repositoryRoot, dirname(page.path), link.replace(/#.*$/, ''))))
        .map((link) => `${page.path} -> ${link}`),
    )
    expect(broken).toEqual([])
  })

  it('with an anchor lead to a heading that exists', () => {
    const broken = pages.flatMap((page) =>
      linksOf(page)
        .filter((link) => /^[^:]*#/.test(link))
        .filter((link) => {
          const [path = '', anchor = ''] = link.split('#')
          const target = path === '' ? page : pages.find((other) => other.path === join(dirname(page.path), path))
          return target !== undefined && !anchorsOf(target).includes(anchor)
        })
        .map((link) => `${page.path} -> ${link}`),
    )
    expect(broken).toEqual([])
  })

  it('every decision is in the list of decisions', () => {
    const list = pages.find((page) => page.path === 'docs/decisions/README.md')
    const decisions = pages.filter((page) => /^docs\/decisions\/\d{4}-/.test(page.path))
    expect(decisions.length).toBeGreaterThan(0)
    for (const decision of decisions) expect(list?.text).toContain(`(${decision.path.replace('docs/decisions/', '')})`)
  })
})
