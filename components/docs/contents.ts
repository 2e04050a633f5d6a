/** One page of the documentation; `slug` is also the name of its file in `docs/`, `''` stands for `index`. */
export type PageEntry = { slug: string; title: string };

export type PageGroup = { title: string; pages: readonly PageEntry[] };

/** The documentation in reading order: side navigation, pager, search and sitemap follow it. */
export const CONTENTS: readonly PageGroup[] = [
  {
    title: 'Start',
    pages: [
      { slug: '', title: 'Quick start' },
      { slug: 'how-it-works', title: 'How it works' },
    ],
  },
  {
    title: 'Embed',
    pages: [
      { slug: 'script-tag', title: 'Script tag' },
      { slug: 'react', title: 'React' },
      { slug: 'nextjs', title: 'Next.js' },
      { slug: 'server', title: 'Server' },
      { slug: 'shadcn', title: 'shadcn' },
      { slug: 'migrating', title: 'Coming from another widget' },
    ],
  },
  {
    title: 'Make it yours',
    pages: [
      { slug: 'theming', title: 'Theming' },
      { slug: 'languages', title: 'Languages' },
      { slug: 'js-api', title: 'JavaScript API' },
      { slug: 'events', title: 'Events' },
      { slug: 'shopper-data', title: 'Shopper data' },
    ],
  },
  {
    title: 'Run it',
    pages: [
      { slug: 'configuration', title: 'Configuration' },
      { slug: 'going-live', title: 'Going live' },
      { slug: 'operations', title: 'Watching it' },
      { slug: 'security', title: 'Security' },
      { slug: 'csp', title: 'Content security policy' },
      { slug: 'privacy', title: 'Privacy' },
      { slug: 'accessibility', title: 'Accessibility' },
    ],
  },
  {
    title: 'Reference',
    pages: [
      { slug: 'api', title: 'HTTP API' },
      { slug: 'errors', title: 'Errors' },
      { slug: 'troubleshooting', title: 'Troubleshooting' },
    ],
  },
];

export const PAGES: readonly PageEntry[] = CONTENTS.flatMap(({ pages }) => pages);

/** Where a page is; with `id`, one of its sections. */
export function pageHref(slug: string, id?: string): string {
  return `${slug === '' ? '/docs' : `/docs/${slug}`}${id ? `#${id}` : ''}`;
}
