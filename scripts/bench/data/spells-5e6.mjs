import { writeSpells } from './spells.mjs'

export const write = (path) => writeSpells(path, 1_000_000, 101)
