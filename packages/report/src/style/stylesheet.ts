import type { Language } from '@doorstroom/statistics'
import type { Markup } from '../html/html.ts'
import { verbatim } from '../html/verbatim.ts'
import { reportText } from '../text/report-text.ts'
import { fontStack, palette } from './palette.ts'
import { printRules } from './print-rules.ts'

/**
 * The style of a report: screen first, then paper.
 *
 * @example
 * String(stylesheet('nl')).startsWith('<style>') // true
 */
export function stylesheet(language: Language): Markup {
  return verbatim(`<style>${screenRules}${printRules(reportText(language).shell.pageOf)}</style>`)
}

const { treated, ink, soft, line, wash, grey } = palette
const screenRules = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;color:${ink};background:#fff;font:1rem/1.5 ${fontStack};hyphens:manual}
.wrap{max-width:54rem;margin:0 auto;padding:0 1.5rem}
.skip{position:absolute;left:-999rem;padding:.6rem 1rem;background:#fff;color:${treated}}
.skip:focus{left:.5rem;top:.5rem;z-index:1}
a{color:${treated};text-underline-offset:.15em}
a:focus-visible,[tabindex]:focus-visible{outline:3px solid ${treated};outline-offset:2px}
.brand{display:flex;flex-wrap:wrap;gap:.2rem 1.5rem;align-items:baseline;padding:1.1rem 0 .5rem;border-bottom:1px solid ${line};font-size:.85rem;color:${soft}}
.brand b{color:${ink};letter-spacing:.01em}
.brand a{margin-left:auto;padding:.25rem 0}
h1{font-size:2.15rem;line-height:1.15;letter-spacing:-.018em;font-weight:700;margin:1.6rem 0 .6rem;text-wrap:balance}
h2{font-size:1.5rem;line-height:1.2;letter-spacing:-.01em;margin:0 0 .6rem}
h3{font-size:1.1rem;line-height:1.3;margin:2rem 0 .4rem}
p{margin:0 0 .7rem;max-width:42rem}
.kicker{margin:0;color:${soft};max-width:none}
.kicker b{color:${ink};font-weight:600}
.mark{display:inline-block;margin-top:.35rem;padding:.05rem .55rem;border:1px solid ${palette.comparison};border-radius:1rem;color:#8a3d05;font-size:.85rem;font-weight:600}
.answer{margin:1.5rem 0 1.4rem;padding:1.1rem 1.4rem 1rem;background:${wash};border-left:5px solid ${treated}}
.answer h2{font-size:.85rem;font-weight:600;letter-spacing:0;color:${soft};margin:0 0 .35rem}
.answer .main{font-size:1.5rem;line-height:1.32;letter-spacing:-.01em;margin:0 0 .55rem;max-width:none;text-wrap:pretty}
.answer strong{color:${treated};font-weight:700}
.answer p{max-width:none;margin:0 0 .25rem}
.answer h3{font-size:.95rem;margin:.7rem 0 .15rem}
.answer ul{margin:0;padding-left:1.1rem}
.answer .three{display:grid;grid-template-columns:1fr 1fr 1fr;gap:0 1.5rem;font-size:.92rem;line-height:1.4}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums lining-nums}
caption{text-align:left;font-weight:700;padding:0 0 .35rem}
th,td{text-align:left;vertical-align:top;padding:.4rem .9rem .4rem 0;border-bottom:1px solid ${line};font-weight:400}
th:last-child,td:last-child{padding-right:0}
thead th{font-size:.85rem;color:${soft};font-weight:600;vertical-align:bottom;border-bottom:1.5px solid ${ink}}
tbody th{font-weight:600}
.n{text-align:right;white-space:nowrap}.s{white-space:nowrap}
.plain{font-size:.92rem;width:auto;min-width:min(100%,30rem)}
.plain th,.plain td{padding-right:1.5rem}
.plain tbody th{font-weight:400}
.findings{table-layout:fixed}
.findings td{vertical-align:middle}.seen .what{width:46%}.seen .num{width:11%}.seen td.n:last-child,.seen th.num:last-child{padding-right:0}.seen td:nth-child(3),.seen th:nth-child(3){padding-left:1.2rem}
.findings .what{width:41%}.findings .num{width:8.2%}.findings .how{width:13%}
.findings .num,.findings td.n{text-align:right;padding-right:.8rem}
.findings td.n{font-size:1.1rem}
.findings tbody th small,.sure small{display:block;font-weight:400;color:${soft};font-size:.85rem;line-height:1.35}
.findings thead svg,.findings td svg{display:block;width:100%;max-width:20rem;height:auto;overflow:visible}
.findings .range{padding-right:1.4rem}
.findings .words{font-size:.85rem;line-height:1.35;color:${soft}}
.aside th,.aside td{background:${wash};border-bottom-color:${line}}
.aside th{padding-left:.6rem}.aside td,.aside th{color:${soft}}
.aside td.n{font-size:1rem}
.first th,.first td{border-top:2px solid ${grey}}
.findings td .dots{height:.8rem;width:3.55rem;max-width:none;margin-bottom:.1rem}
.key{font-size:.85rem;color:${soft};margin:.45rem 0 0;max-width:none}
.untold{margin:.55rem 0 0;padding:0;list-style:none;max-width:none;font-size:.92rem;line-height:1.4}.untold li{margin:0 0 .2rem}
.cols{display:grid;grid-template-columns:1fr 1fr;gap:.5rem 2.5rem;margin:1.5rem 0 0}
.cols h2{font-size:1.05rem;letter-spacing:0;margin:0 0 .3rem}
.cols p,.cols ul{margin:0 0 .2rem;font-size:.95rem;line-height:1.45}
ul{padding-left:1.15rem;margin:0 0 .7rem;max-width:42rem}
li::marker{color:${grey}}
.foot{margin-top:1.3rem;padding-top:.55rem;border-top:1px solid ${line};font-size:.82rem;line-height:1.45;color:${soft}}
.foot p{margin:0;max-width:none}
code{font:.92em/1.4 ui-monospace,"DejaVu Sans Mono",monospace;overflow-wrap:anywhere}
.contents{margin:2.5rem 0 0;padding:1rem 0;border-top:1px solid ${line};border-bottom:1px solid ${line}}
.contents h2{font-size:1.05rem;margin:0 0 .3rem}
.contents ol{margin:0;padding:0;list-style:none;columns:2;column-gap:2.5rem}
.contents li{break-inside:avoid}.contents a{display:block;padding:.22rem 0;text-decoration:none}
.contents a:hover{text-decoration:underline}
.part{padding-top:2.6rem}
.lead{font-size:1.08rem;color:${soft}}
.note{font-size:.88rem;color:${soft}}
figure{margin:1.2rem 0 1.6rem}
figure h3,figure h4{margin:0 0 .4rem}
h4{font-size:1rem;margin:1.2rem 0 .3rem}
figcaption{font-size:.92rem;color:${soft};max-width:42rem;margin:.3rem 0 .7rem}
figure svg{display:block;max-width:100%;height:auto}
.scroll{position:relative;overflow-x:auto;margin:0 0 1rem}
.draw svg{min-width:34rem}
details{margin:0 0 1rem}
summary{cursor:pointer;padding:.3rem 0;color:${treated};font-size:.92rem}
dl{margin:0 0 .8rem;display:grid;grid-template-columns:minmax(9rem,14rem) 1fr;gap:.3rem 1.5rem;font-size:.95rem}
dt{color:${soft}}dd{margin:0;max-width:42rem}
.definition{padding:.2rem 0 .4rem;border-bottom:1px solid ${line};break-inside:avoid}
.definition p,.definition ul{font-size:.93rem;margin:0 0 .35rem}
abbr{text-decoration:none;color:${soft}}
.end{margin:3rem 0 0;padding:1rem 0 2.5rem;border-top:1px solid ${line};font-size:.85rem;color:${soft}}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media screen and (max-width:44rem){
.wrap{padding:0 1rem}h1{font-size:1.7rem}.answer .main{font-size:1.25rem}
.cols,.answer .three{grid-template-columns:1fr}.contents ol{columns:1}dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:.5rem}
.findings,.findings tbody,.findings tr,.findings td,.findings th{display:block;width:auto}
.findings thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
.findings caption{display:block}
.findings td svg{overflow:hidden}
.findings tr{padding:.6rem 0;border-bottom:1px solid ${line}}
.findings tbody th,.findings td{border:0;padding:.1rem 0}
.findings td.n{display:inline-block;text-align:left;padding:0 1.4rem 0 0}
.findings td.n::before{content:attr(data-label) " ";font-size:.85rem;color:${soft}}
.aside{padding-left:.6rem!important;background:${wash}}
}
`
