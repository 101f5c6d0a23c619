/** `takeUp` as `take-up`, the way options are written on the command line. */
export const kebabCase = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
