/** The style of the HTML page: the card's own tokens, light and dark, and a sober print. */
export default `
:root{color-scheme:light dark;
--ink:light-dark(#16202b,#eef1f4);--ink-2:light-dark(#566270,#a4afba);--ink-3:light-dark(#6b7682,#8a95a1);
--paper:light-dark(#fffdf9,#171b20);--wash:light-dark(#f4f1ea,#1f252c);--line:light-dark(#e4dfd4,#2d353e);
--accent:light-dark(#0b5c6b,#5cc3d3);--accent-ink:light-dark(#fff,#08262c);
--serif:ui-serif,"Iowan Old Style","Source Serif 4",Charter,Georgia,serif;
--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
*{box-sizing:border-box;margin:0}
body{background:var(--paper);color:var(--ink);font:16px/1.55 var(--sans);max-width:46rem;margin:0 auto;padding:3rem 1.5rem 4rem;overflow-wrap:break-word}
a{color:var(--accent);text-decoration-thickness:1px;text-underline-offset:.15em}
h3 a,.contact a{text-decoration:none}
a:hover,a:focus-visible{text-decoration:underline}
ul{padding-inline-start:1.1em}
header{display:grid;grid-template-columns:auto 1fr;column-gap:1rem;align-items:center;margin-bottom:2.5rem}
.monogram{grid-row:span 2;width:2.5em;height:2.5em;border-radius:.56em;background:var(--accent);color:var(--accent-ink);display:grid;place-items:center;font:600 1.6em/1 var(--serif);letter-spacing:-.02em}
h1{grid-column:2;font:600 2.1em/1.15 var(--serif);letter-spacing:-.015em;align-self:end}
.label{grid-column:2;color:var(--ink-2);align-self:start}
h1:first-child,h1:first-child+.label{grid-column:1/-1}
.contact{grid-column:1/-1;list-style:none;padding:0;margin-top:1rem;display:flex;flex-wrap:wrap;gap:.2rem 1.4rem}
.kind{color:var(--ink-3);font-size:.85em}
section{border-top:1px solid var(--line);padding-top:1.2rem;margin-top:1.8rem}
h2{font:600 .8em/1 var(--sans);letter-spacing:.08em;text-transform:uppercase;color:var(--ink-3);margin-bottom:1rem}
section>p+p{margin-top:.7em}
article{display:grid;grid-template-columns:1fr auto;column-gap:1.5rem}
article+article{margin-top:1.4rem}
article>*{grid-column:1/-1}
h3{grid-column:1;font:600 1.06em/1.4 var(--serif)}
h3 a{color:inherit}
.when{grid-column:2;grid-row:1;color:var(--ink-2);font-size:.9em;font-variant-numeric:tabular-nums;white-space:nowrap;align-self:baseline}
.where{color:var(--ink-2)}
.where b{font-weight:500}
.note{color:var(--ink-2);font-size:.94em}
article>p[dir],article>ul{margin-top:.35rem}
article li+li{margin-top:.2rem}
li::marker{color:var(--ink-3)}
dl{display:grid;gap:.7rem}
dl>div{display:grid;grid-template-columns:9rem 1fr;gap:.2rem 1rem;align-items:baseline}
dt{font-weight:600}
dd{margin:0}
dd p{color:var(--ink-2);font-size:.94em;margin-bottom:.3rem}
.tags{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.3rem}
.tags li{background:var(--wash);border-radius:.35rem;padding:0 .5rem;font-size:.94em}
dt:only-child{grid-column:1/-1;font-weight:400}
.run-on{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.1rem .6rem}
.run-on li:not(:last-child)::after{content:"·";color:var(--ink-3);margin-inline-start:.6rem}
@media(max-width:34rem){body{padding-top:1.5rem}article{grid-template-columns:1fr}.when{grid-column:1;grid-row:auto}dl>div{grid-template-columns:1fr}}
@page{size:auto;margin:14mm 16mm}
@media print{:root{color-scheme:light;--paper:#fff}
body{font-size:9.2pt;line-height:1.36;max-width:none;padding:0}
header{margin-bottom:3mm;column-gap:3mm}.monogram{print-color-adjust:exact}.contact{margin-top:1.5mm}
section{margin-top:2.6mm;padding-top:2.4mm}h2{margin-bottom:1.8mm}section>p+p{margin-top:.4em}
h2,h3,.where{break-after:avoid}article{break-inside:avoid}article+article{margin-top:1.9mm}article>p[dir],article>ul{margin-top:.3mm}
article li+li{margin-top:.1mm}li,p{orphans:2;widows:2}
.tags{display:block}.tags li{display:inline;background:none;padding:0}.tags li:not(:last-child)::after{content:", "}
dl{gap:.9mm}dl>div{grid-template-columns:28mm 1fr;gap:0 3mm}dd p{margin:0}
a{color:inherit;text-decoration:none}}
`;
