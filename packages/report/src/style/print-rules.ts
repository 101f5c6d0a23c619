import { palette } from './palette.ts'

/**
 * Rules for paper: A4, page one on one page, rows of tables never split, "page x of y" at the foot.
 *
 * @example
 * printRules({ before: 'page ', between: ' of ' }) // '@page{size:A4;…'
 */
export function printRules(pageOf: { readonly before: string; readonly between: string }): string {
  const foot = `font:7.5pt sans-serif;color:${palette.soft}`
  return `
@page{size:A4;margin:14mm 16mm 15mm;@bottom-right{content:"${pageOf.before}" counter(page) "${pageOf.between}" counter(pages);${foot}}@bottom-left{content:"Doorstroom";${foot}}}
@media print{
html{font-size:10.5pt}
body{color:#000;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.wrap{max-width:none;padding:0}
.skip,.brand a,.contents{display:none}
.brand{padding-top:0}
.page-one{break-after:page;break-inside:avoid;zoom:var(--fit)}
h2,h3,h4,caption,thead,.lead{break-after:avoid}
tbody tr:nth-child(-n+3){break-before:avoid}tbody tr:last-child{break-before:avoid}
tr,figure svg,.definition,li{break-inside:avoid}
thead{display:table-header-group}
.part{padding-top:1.6rem}
a{color:inherit;text-decoration:none}
.scroll{overflow:clip}.draw svg{min-width:0}
.plain{font-size:.84em;min-width:60%;max-width:100%}.plain th,.plain td{padding-right:.9em}
.plain.wide{font-size:.68em}.wide th,.wide td{padding:.25em .5em .25em 0}.wide .s{white-space:normal}
.end{display:none}
}
`
}
