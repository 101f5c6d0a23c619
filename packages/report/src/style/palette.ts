/** Colours with at least 4.5:1 contrast on white; colour never carries a meaning alone. */
export const palette = {
  treated: '#154273',
  comparison: '#b45309',
  third: '#0f766e',
  fourth: '#9d174d',
  grey: '#6b7280',
  ink: '#1b1f24',
  soft: '#4b5563',
  line: '#d5dae0',
  wash: '#f4f6f9',
} as const

/** Families in the order of preference: what the reader's system has, the widest last. */
export const fontStack =
  '"Segoe UI", "Helvetica Neue", "Source Sans 3", "Noto Sans", "Liberation Sans", Arial, "DejaVu Sans Condensed", "DejaVu Sans", sans-serif'
