/** Everything that is shown stands out against its ground by 4.5 to 1 or more (WCAG 2.2, 1.4.3). */
export const PAGE_STYLE = `body{margin:0;background:#eef1f6;color:#202124;font:16px/1.5 Arial,Helvetica,sans-serif}
main{max-width:34rem;margin:0 auto;padding:1.5rem 1rem}
section{background:#fff;border-radius:14px;overflow:hidden;box-shadow:0 2px 10px #1f3a5f26}
header{display:flex;gap:1rem;align-items:flex-start;color:#fff;padding:1.4rem 1.5rem}
.good{background:#1b5e3c}.bad{background:#9c2f16}.plain{background:#1f3a5f}.quiet{background:#50555b}
.sign{flex:none;width:2.4rem;height:2.4rem;border:2px solid #fff;border-radius:50%;text-align:center;font:bold 1.3rem/2.4rem Arial,sans-serif}
h1{margin:0;font-size:1.3rem;line-height:1.3}header p{margin:.35rem 0 0}
dl{margin:0;padding:.4rem 1.5rem 1.2rem}dl div{padding:.65rem 0;border-bottom:1px solid #e3e7ee}dl div:last-child{border:0}
dt{color:#50555b;font-size:.82rem}dd{margin:0;overflow-wrap:anywhere}dl div:first-child dd{font-size:1.2rem;font-weight:bold}
form{padding:.6rem 1.5rem 1.6rem}label{display:block;margin-top:.9rem;font-size:.9rem}
input{box-sizing:border-box;width:100%;margin-top:.25rem;padding:.65rem;font:inherit;color:inherit;background:#fff;border:1px solid #70757a;border-radius:8px}
button{margin-top:1.2rem;width:100%;padding:.7rem 1.2rem;font:inherit;font-weight:bold;color:#fff;background:#1f3a5f;border:0;border-radius:8px;cursor:pointer}
:focus-visible{outline:3px solid #d79b2b;outline-offset:2px}
.other{text-align:center}.other a{color:#1f3a5f;display:inline-block;padding:.5rem 1rem}
@page{margin:15mm}
@media print{body{background:#fff}main{max-width:none;padding:0}section{box-shadow:none;border:1px solid #9aa0a6}header{background:#fff;color:#000;border-bottom:2px solid}.sign{border-color:#000}form,.other{display:none}dl div{break-inside:avoid}}`;
