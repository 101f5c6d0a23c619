import { filesUnder, packageNames } from './repository-files.ts'

/** The ts blocks of a package's README with this mark, as one program in order of appearance. */
function program(name: string, mark: 'ts' | 'ts check') {
  const [readme] = filesUnder(`packages/${name}`, 'README.md')
  const blocks = [...(readme?.text ?? '').matchAll(/^```(ts(?: check)?)\n([\s\S]*?)^```$/gm)]
  const text = blocks.filter((block) => block[1] === mark).map((block) => block[2] as string)
  return { name, path: `packages/${name}/readme-${mark.replace(' ', '-')}.ts`, text: text.join('\n') }
}

/** The examples that are compiled and run, one per package. */
export const examples = packageNames.map((name) => program(name, 'ts'))

/** The examples that need files a reader has and a test has not: compiled only. */
export const onlyCompiled = packageNames.map((name) => program(name, 'ts check')).filter(({ text }) => text !== '')
