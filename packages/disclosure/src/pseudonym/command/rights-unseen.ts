import type { Text } from '../../text.ts'

/**
 * What is said where the rights of files cannot be looked at.
 *
 * @example
 * rightsUnseen('linux') // []
 */
export const rightsUnseen = (platform: string): Text[] =>
  platform === 'win32'
    ? [
        {
          nl: 'Let op: op Windows zijn de rechten van bestanden niet nagekeken. Zorg zelf dat alleen u de sleutel kunt lezen.',
          en: 'Note: on Windows the rights of files were not looked at. See to it that only you can read the key.',
        },
      ]
    : []
