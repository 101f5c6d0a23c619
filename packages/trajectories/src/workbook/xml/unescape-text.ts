/**
 * Text of a workbook with its own escapes undone: `_x000D_` stands for a carriage return, `_x005F_` for `_`.
 * Source: ECMA-376 part 1, 22.9.2.19 (ST_Xstring).
 */
export const unescapeText = (text: string) =>
  text.includes('_x')
    ? text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text
