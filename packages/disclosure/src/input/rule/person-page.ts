import { oneHitRule } from './one-hit-rule.ts'

const page = /\b(?:https?:\/\/|www\.)([^\s/]{1,253})(\/\S{0,300})/i
const networks = /(?:^|\.)(?:linkedin|facebook|instagram|twitter|x|tiktok|xing)\.com$/i
const personPath =
  /\/(?:in|people|person|persons|profile|profiel|users?|members?|client|clients|~)[/\w.-]{0,1}[\w.-]{2}/i

/** I-05. Web addresses of a person's own page: a social network, or a path such as /people/name. */
export const personPage = oneHitRule({
  id: 'I-05-person-page',
  rule: 'I-05',
  label: { nl: 'webpagina van een persoon', en: "a person's web page" },
  looksLike: { nl: 'bevat webadressen van personen', en: "holds addresses of people's web pages" },
  fix: { nl: 'Laat de kolom weg.', en: 'Leave the column out.' },
  matches(cell) {
    if (!cell.includes('/')) return false
    const [, host = '', path = ''] = page.exec(cell) ?? []
    return (networks.test(host) && path.length > 2) || personPath.test(path)
  },
})
