/** A page of somebody else's shop: what it brings along, and how it embeds the widget. */
export type HostPage = {
  /** Attributes of `<html>`; default `lang="en"`. */
  html?: string;
  /** Markup of the head, before the widget's script. */
  head?: string;
  /** The widget's script tag(s); default: the documented line. `WIDGET` stands for the gateway's address. */
  script?: string;
  body?: string;
  /** Response headers beside the content type. */
  headers?: Record<string, string>;
};

const SCRIPT = '<script src="WIDGET/widget.js" async></script>';
export const FAQS = '<shelftalk-faqs></shelftalk-faqs>';

/** The page as it is sent. It is long enough that its end is not near the viewport. */
export function renderHost(page: HostPage, widget: string, path: string): string {
  const { html = 'lang="en"', head = '', script = SCRIPT, body = FAQS } = page;
  return `<!doctype html>
<html ${html}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Alpine Mug – Nordwand Outfitters</title>
<link rel="icon" href="data:,">
${head}
${script.replaceAll('WIDGET', widget)}
</head>
<body>
<header><a href="/plain">Nordwand Outfitters</a></header>
<main>
<h1>Alpine Mug</h1>
<p>Enamelled steel, 350 ml, made for camp stoves.</p>
${body.replaceAll('WIDGET', widget).replaceAll('PATH', path)}
</main>
<footer>Nordwand Outfitters, Innsbruck</footer>
</body>
</html>
`;
}
