package org.tourwright.care.feedback;

/**
 * How the public form looks: calm, large enough for thumbs, with visible focus, also in the dark.
 */
final class FormStyle {

  static final String CSS =
      """
      :root{color-scheme:light dark;--bg:#f3f5f7;--card:#fff;--text:#1f2937;--quiet:#5b6675;--line:#d5dae1;--main:#0f6e6e;--on:#fff;--bad:#b42318;--soft:#e6f2f1}
      @media(prefers-color-scheme:dark){:root{--bg:#10161b;--card:#1a2229;--text:#e8edf2;--quiet:#a3b0bd;--line:#3a4652;--main:#4fb3ac;--on:#08201f;--bad:#ff8a7a;--soft:#15302f}}
      *{box-sizing:border-box}
      body{margin:0;background:var(--bg);color:var(--text);font:17px/1.55 "Segoe UI",Roboto,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",Arial,sans-serif}
      header{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.25rem 1rem;max-width:40rem;margin:0 auto;padding:1rem 1.25rem;color:var(--quiet);font-size:.9rem}
      header span{font-weight:600;color:var(--main)}
      nav a,nav b{margin-left:.5rem;padding:.25rem 0}
      a{color:var(--main)}
      main{max-width:40rem;margin:0 auto 2rem;padding:1.5rem 1.25rem 2rem;background:var(--card);border-radius:14px;box-shadow:0 1px 3px rgba(16,24,40,.14)}
      h1{margin:0 0 .5rem;font-size:1.5rem;line-height:1.25}
      h2{margin:1.5rem 0 .5rem;font-size:1.1rem}
      p{margin:0 0 1rem}
      .tour{padding:.75rem 1rem;border-left:4px solid var(--main);background:var(--soft);border-radius:6px}
      .tour time{color:var(--quiet);font-size:.9rem}
      .alert{margin:0 0 1rem;padding:.75rem 1rem;border:1px solid var(--bad);border-radius:8px;color:var(--bad);font-weight:600}
      .field{margin:0 0 1.5rem;padding:0;border:0;min-width:0}
      legend,.field>label{display:block;padding:0;margin:0 0 .5rem;font-weight:600}
      .wrong{padding-left:.75rem;border-left:4px solid var(--bad)}
      .error{margin:0 0 .5rem;color:var(--bad);font-size:.95rem}
      .scale{display:grid;gap:.5rem}
      .scale>span{position:relative}
      .five{grid-template-columns:repeat(5,minmax(0,1fr))}
      .six{grid-template-columns:repeat(6,minmax(0,1fr))}
      .eleven{grid-template-columns:repeat(11,minmax(0,1fr));gap:.3rem}
      .scale input{position:absolute;inset:0;width:100%;height:100%;margin:0;opacity:0;cursor:pointer}
      .scale label{display:flex;align-items:center;justify-content:center;min-height:48px;border:1px solid var(--line);border-radius:10px;font-weight:600;font-size:1.1rem}
      .scale input:hover+label{border-color:var(--main)}
      .scale input:checked+label{background:var(--main);border-color:var(--main);color:var(--on)}
      .scale input[value=""]:checked+label{background:var(--soft);border-color:var(--line);color:var(--quiet)}
      .scale input:focus-visible+label{outline:3px solid #f2a93b;outline-offset:2px}
      .ends{display:flex;justify-content:space-between;gap:1rem;margin-top:.35rem;color:var(--quiet);font-size:.85rem}
      .sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
      textarea{width:100%;padding:.75rem;border:1px solid var(--line);border-radius:10px;background:transparent;color:inherit;font:inherit;resize:vertical}
      textarea:focus-visible,button:focus-visible,a:focus-visible{outline:3px solid #f2a93b;outline-offset:2px}
      button{width:100%;min-height:52px;border:0;border-radius:10px;background:var(--main);color:var(--on);font:inherit;font-weight:700;cursor:pointer}
      dl{margin:0}
      dl>div{display:flex;justify-content:space-between;gap:1rem;padding:.5rem 0;border-bottom:1px solid var(--line)}
      dd{margin:0;font-weight:600;white-space:nowrap}
      .said{white-space:pre-line}
      @media(max-width:40rem){main{border-radius:0}.eleven{grid-template-columns:repeat(6,minmax(0,1fr))}.six{gap:.35rem}}
      """;

  private FormStyle() {}
}
