import type { Claim, Language } from '@doorstroom/statistics'

export function forbiddenWords(_text: string, _language: Language, _wording: Claim['wording']): string[] {
  return []
}
