import { fontStack, type Markup, palette, verbatim } from '@doorstroom/report'
import type { PageWords } from './page-words.ts'

const { treated, comparison, ink, soft, line, wash } = palette

/** The style of the page with findings, after that of the report: screen first, then paper. */
export const pageStyle = ({ pageOf }: PageWords): Markup =>
  verbatim(`<style>
*{box-sizing:border-box}
body{margin:0;color:${ink};background:#fff;font:1rem/1.5 ${fontStack}}
.wrap{max-width:64rem;margin:0 auto;padding:0 1.5rem 3rem}
.brand{padding:1.1rem 0 .5rem;border-bottom:1px solid ${line};font-size:.85rem;color:${soft}}
h1{font-size:2.15rem;line-height:1.15;letter-spacing:-.018em;margin:1.6rem 0 .6rem}
h2{font-size:1.35rem;line-height:1.25;margin:2.4rem 0 .2rem;overflow-wrap:anywhere}
p{margin:0 0 .6rem;max-width:42rem}
ol{margin:0 0 .6rem;padding-left:1.3rem;max-width:42rem}
.answer{margin:1.2rem 0 1.4rem;padding:1rem 1.4rem;background:${wash};border-left:5px solid ${treated}}
.answer.bad{border-left-color:${comparison}}
.answer .main{font-size:1.35rem;line-height:1.3;margin:0 0 .3rem;max-width:none}
.answer p{margin:0}
.note{font-size:.9rem;color:${soft}}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:.5rem 1rem .5rem 0;border-bottom:1px solid ${line};font-weight:400}
th:last-child,td:last-child{padding-right:0}
thead th{font-size:.85rem;color:${soft};font-weight:600;border-bottom:1.5px solid ${ink}}
.found{table-layout:fixed}.found .kind{width:7rem}.found .where{width:26%}.found .fix{width:33%}
.kind b{display:inline-block;padding:.02rem .55rem;border:1px solid ${soft};border-radius:1rem;font-size:.85rem;font-weight:600;white-space:nowrap}
.kind .error{border-color:#b91c1c;color:#991b1b}.kind .warning{border-color:${comparison};color:#8a3d05}
.n{text-align:right;font-variant-numeric:tabular-nums}
.overview{width:auto;min-width:min(100%,34rem)}
code{font:.92em/1.4 ui-monospace,"DejaVu Sans Mono",monospace;overflow-wrap:anywhere}
small{display:block;color:${soft};font-size:.8rem}
a{color:${treated};text-underline-offset:.15em}
.end{margin-top:2.5rem;padding-top:.8rem;border-top:1px solid ${line};font-size:.85rem;color:${soft}}
@media screen and (max-width:44rem){
.found,.found tbody,.found tr,.found td{display:block;width:auto}.found thead{display:none}
.found td{border:0;padding:.15rem 0}.found tr{display:block;padding:.6rem 0;border-bottom:1px solid ${line}}
.found .where,.found .fix{width:auto}
}
@page{size:A4;margin:14mm 16mm 15mm;@bottom-right{content:"${pageOf.before}" counter(page) "${pageOf.between}" counter(pages);font:7.5pt sans-serif;color:${soft}}}
@media print{html{font-size:10pt}.wrap{max-width:none;padding:0}tr,.answer{break-inside:avoid}h2,h2+.note,thead{break-after:avoid}thead{display:table-header-group}a{color:inherit;text-decoration:none}}
</style>`)
