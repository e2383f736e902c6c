const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);

const STYLE = `
:root{color-scheme:light dark;--page:#f6f8fc;--card:#fff;--head:#f2f6fc;--ink:#1f1f1f;--soft:#5f6368;--line:#e4e7eb}
@media (prefers-color-scheme:dark){:root{--page:#131314;--card:#1e1f20;--head:#282a2c;--ink:#e3e3e3;--soft:#a9acae;--line:#3f4245}}
body{margin:0;padding:24px;background:var(--page);color:var(--ink);font:14px/20px 'Google Sans Text',Roboto,system-ui,sans-serif}
main{max-width:720px;margin:auto;background:var(--card);border-radius:12px;overflow:hidden;box-shadow:0 2px 12px rgb(0 0 0/.18)}
h1{margin:0;padding:10px 16px;background:var(--head);font-size:14px;font-weight:500}
dl{margin:0}dl>div{display:flex;gap:8px;margin:0 16px;padding:8px 0;border-bottom:1px solid var(--line)}
dt{min-width:56px;color:var(--soft)}dd{margin:0;flex:1;overflow-wrap:anywhere}
pre{margin:0;padding:16px;min-height:280px;font:inherit;white-space:pre-wrap;overflow-wrap:anywhere}
footer{display:flex;gap:12px;align-items:center;padding:12px 16px;color:var(--soft)}
button{border:0;border-radius:18px;padding:9px 24px;background:#0b57d0;color:#fff;font:inherit;font-weight:500}`;

/** A pretended mail composer: shows what a draft address carries. It can send nothing. */
export function respondComposer(url: string): {
  status: number;
  contentType: string;
  body: string;
  headers: Record<string, string>;
} {
  const { pathname, searchParams } = new URL(url);
  // Outlook takes a whole mailto link, WhatsApp a number in the path.
  const mailto = new URL(searchParams.get('mailtouri') ?? 'mailto:');
  for (const [name, value] of mailto.searchParams) searchParams.set(name, value);
  const recipient = decodeURIComponent(mailto.pathname) || /^\/\d+$/.exec(pathname)?.[0].slice(1);
  if (recipient) searchParams.set('to', recipient);
  const field = (...names: string[]): string =>
    escapeHtml(names.map((name) => searchParams.get(name)).find(Boolean) ?? '');
  const subject = field('su', 'subject');
  const rows = [
    ['To', 'to', field('to')],
    ['Cc', 'cc', field('cc')],
    ['Bcc', 'bcc', field('bcc')],
    ['Subject', 'subject', subject],
  ]
    .filter(([label, , value]) => value || label === 'To' || label === 'Subject')
    .map(
      ([label, id, value]) => `<div><dt>${label}</dt><dd data-field="${id}">${value}</dd></div>`,
    );
  const body = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${subject || 'New message'} - Gmail</title>
<style>${STYLE}</style></head>
<body><main><h1>New message</h1><dl>${rows.join('')}</dl>
<pre data-field="body">${field('body', 'text')}</pre>
<footer><button type="button" disabled>Send</button><span>Practice composer: nothing is sent.</span></footer>
</main></body></html>`;
  return {
    status: 200,
    contentType: 'text/html; charset=utf-8',
    body,
    headers: { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" },
  };
}
