import { embedOf } from './embed';
import { pageUrlOf, type Settings } from './settings';

export const SURFACES = ['script', 'react', 'next', 'shadcn'] as const;
export type Surface = (typeof SURFACES)[number];

export const SURFACE_NAMES: Record<Surface, string> = {
  script: 'Script tag',
  react: 'React',
  next: 'Next.js',
  shadcn: 'shadcn',
};

/** A file to copy, or a command to run. */
export type Snippet = {
  title: string;
  language: 'html' | 'tsx' | 'ts' | 'css' | 'sh';
  code: string;
};

/** What to write for the settings to come true on a page of one's own. */
export function snippetsOf(surface: Surface, settings: Settings, origin: string): Snippet[] {
  switch (surface) {
    case 'script':
      return [{ title: 'product.html', language: 'html', code: scriptCode(settings, origin) }];
    case 'react':
      return [
        { title: 'questions.tsx', language: 'tsx', code: reactCode(settings, origin, REACT) },
        ...themeOf(settings, origin),
      ];
    case 'next':
      return [
        { title: 'app/api/[...path]/route.ts', language: 'ts', code: ROUTE },
        { title: 'questions.tsx', language: 'tsx', code: reactCode(settings, origin, NEXT) },
        ...themeOf(settings, origin),
      ];
    case 'shadcn':
      return [
        {
          title: 'Terminal',
          language: 'sh',
          code: `npx shadcn@latest add ${origin}/r/shelftalk.json`,
        },
        { title: 'questions.tsx', language: 'tsx', code: reactCode(settings, origin, SHADCN) },
        ...themeOf(settings, origin),
      ];
    default:
      return surface satisfies never;
  }
}

type ReactFlavour = { imports: string[]; hasEndpoint: boolean };

const REACT: ReactFlavour = {
  imports: [
    `import { AskButton, ProductFaqs, ShelftalkProvider } from 'shelftalk/react';`,
    `import 'shelftalk/react/styles.css';`,
  ],
  hasEndpoint: true,
};
const NEXT: ReactFlavour = { ...REACT, hasEndpoint: false };
const SHADCN: ReactFlavour = {
  imports: [`import { AskButton, ProductFaqs, ShelftalkProvider } from '@/components/shelftalk';`],
  hasEndpoint: true,
};

const ROUTE = `import { createShelftalk, type Shelftalk } from 'shelftalk/server';

let shelftalk: Shelftalk | undefined;

/** Made with the first request: a build has no configuration. */
function handle(request: Request): Promise<Response> {
  shelftalk ??= createShelftalk();
  return shelftalk.fetch(request);
}

export { handle as GET, handle as OPTIONS, handle as POST };`;

function scriptCode(settings: Settings, origin: string): string {
  const { faqs, chat, variables } = embedOf(settings, origin);
  const style = rule(variables, '  ');
  return [
    `<script src="${origin}/widget.js" async></script>`,
    ...(style ? [`<style>\n${style}\n</style>`] : []),
    element('shelftalk-faqs', faqs),
    element('shelftalk-chat', chat),
  ].join('\n');
}

function element(tag: string, attributes: Record<string, string>): string {
  const lines = Object.entries(attributes).map(([name, value]) => `\n  ${name}="${quoted(value)}"`);
  return `<${tag}${lines.join('')}\n></${tag}>`;
}

function reactCode(settings: Settings, origin: string, flavour: ReactFlavour): string {
  const { locale, theme, count } = embedOf(settings, origin).faqs;
  const { position } = settings;
  const provider = [
    ...(flavour.hasEndpoint ? [`endpoint="${origin}"`] : []),
    `pageUrl=${propOf(pageUrlOf(settings, origin))}`,
    ...(locale ? [`locale="${locale}"`] : []),
    ...(theme ? [`theme="${theme}"`] : []),
  ];
  return `${flavour.imports.join('\n')}

export function Questions() {
  return (
    <ShelftalkProvider
${provider.map((prop) => `      ${prop}`).join('\n')}
    >
      <ProductFaqs${count ? ` count={${count}}` : ''} />
      <AskButton${position === 'bottom-end' ? ' placement="floating"' : ''} />
    </ShelftalkProvider>
  );
}`;
}

function themeOf(settings: Settings, origin: string): Snippet[] {
  const code = rule(embedOf(settings, origin).variables, '');
  return code ? [{ title: 'theme.css', language: 'css', code }] : [];
}

function rule(variables: Record<string, string>, indent: string): string {
  const lines = Object.entries(variables).map(([name, value]) => `${indent}  ${name}: ${value};`);
  return lines.length === 0 ? '' : `${indent}:root {\n${lines.join('\n')}\n${indent}}`;
}

function quoted(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** A string as the value of a prop; one with a quotation mark needs braces. */
function propOf(value: string): string {
  return /["\\{}<>&]/.test(value) ? `{${JSON.stringify(value)}}` : `"${value}"`;
}
