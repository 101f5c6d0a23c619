import { describe, expect, it } from 'vitest'
import { decodeWindows1252 } from '../../../packages/trajectories/src/csv/decode-windows-1252.ts'

describe('windows-1252', () => {
  it('has the euro sign, curly quotes and accents where Windows puts them', () => {
    expect(decodeWindows1252(new Uint8Array([0x80, 0x91, 0x92, 0x93, 0x94, 0x96, 0x9f, 0xe9, 0xff]))).toBe('€‘’“”–Ÿéÿ')
  })

  it('reads every byte as one character, and ASCII as itself', () => {
    const all = decodeWindows1252(Uint8Array.from({ length: 256 }, (_, byte) => byte))
    expect(all.length).toBe(256)
    expect(all.slice(0x20, 0x7f)).toBe(String.fromCharCode(...Array.from({ length: 0x5f }, (_, index) => index + 0x20)))
  })
})
