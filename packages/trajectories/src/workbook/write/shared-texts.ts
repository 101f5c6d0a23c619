import { escapeXml } from './escape-xml.ts'

const longestText = 32_767

/** The texts of a workbook, each kept once and referred to by number. */
export class SharedTexts {
  readonly #numbers = new Map<string, number>()
  #uses = 0

  /**
   * The number of a text.
   *
   * @throws RangeError when it is longer than a cell of a workbook may be
   */
  numberOf(text: string): number {
    if (text.length > longestText) throw new RangeError(`a cell of a workbook holds at most ${longestText} characters`)
    this.#uses++
    const known = this.#numbers.get(text)
    if (known !== undefined) return known
    this.#numbers.set(text, this.#numbers.size)
    return this.#numbers.size - 1
  }

  /** The part of the workbook that holds them. */
  xml(namespace: string): string {
    const texts = [...this.#numbers.keys()].map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`)
    return `<sst xmlns="${namespace}" count="${this.#uses}" uniqueCount="${texts.length}">${texts.join('')}</sst>`
  }
}
