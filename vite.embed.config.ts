import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { listedLanguages, numberedLabels } from './scripts/embed-labels.mjs';
import { shortMembers } from './scripts/embed-members.mjs';
import { bareRules, shortNames } from './scripts/embed-names.mjs';
import { barePreload, plainNamespaces, pureSchemas, standIn } from './scripts/embed-plugins.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const embed = `${root}components/embed/`;

/** Longest first: an alias matches by beginning. */
const ALIASES = [
  { find: /^react\/jsx-runtime$/, replacement: `${embed}slim/jsx-runtime.ts` },
  { find: /^react-dom\/client$/, replacement: `${embed}slim/react-dom-client.ts` },
  { find: /^react$/, replacement: `${embed}slim/react.ts` },
  { find: /^@tanstack\/react-query$/, replacement: `${embed}slim/react-query.ts` },
  { find: /^valibot$/, replacement: `${embed}slim/valibot.ts` },
  // The drawer brings its style sheet along; JSON-LD is of no use in a shadow root.
  { find: /^@\/components\/chat\/drawer$/, replacement: `${embed}styled-drawer.tsx` },
  { find: /^\.\/faq-panel$/, replacement: `${embed}lazy-faq-panel.tsx` },
  { find: /^\.\/faq-json-ld$/, replacement: `${embed}no-json-ld.ts` },
  { find: /^@\//, replacement: root },
];

/** What the questions are first shown by and everything behind them needs too. */
function isBase(id: string): boolean {
  return /vite\/preload-helper|lib\/contract|client\/(api|api-error|request|locale)\.ts|client\/labels\/labels|labels\/faq\/en\.|slim\/valibot|ui\/slot|embed\/(page|page-of-host|element-shell|style-sheets|attributes\/reader)\.ts/.test(
    id,
  );
}

/** The drawer, the conversation and the words of each language keep to the chunks that ask for them. */
function isCore(id: string): boolean {
  return !/conversation-name|use-unread|embed\/launcher|components\/chat\/|client\/conversation\/|labels\/chat\/|labels\/faq\/(?!en\.)|ui\/(markdown|feedback)|embed\/(problems|questions|held-presses|painted-sections|section-)|attributes\/faqs|faq\/faq\.css|ui\/tokens|embed\.css|ui\/icons/.test(
    id,
  );
}

/** The drawer and the conversation, which come with the first intent to ask. */
function isDrawer(id: string): boolean {
  return (
    /components\/chat\/|client\/conversation\/|labels\/chat\/load-|embed\/styled-drawer/.test(id) &&
    !/chat-menu|transcript-text|chat\/answer|use-unread|conversation-name/.test(id)
  );
}

/** The chunks behind `/widget.js`; `scripts/build-embed.mjs` builds the loader around them. */
export default defineConfig({
  plugins: [
    barePreload(),
    plainNamespaces(),
    pureSchemas(),
    numberedLabels(root),
    listedLanguages(),
    bareRules(),
    shortNames(),
    shortMembers(root),
    // One way into the drawer's code, for whoever is first to need a part of it.
    standIn('./shared-conversation', /use-unread\.ts$/, `${embed}styled-drawer.tsx`),
    standIn('./answer', /load-answer\.ts$/, `${embed}styled-answer.tsx`),
    standIn('./chat-menu', /chat-header\.tsx$/, `${embed}styled-chat-menu.tsx`),
    standIn('./faq-failure', /faq-section\.tsx$/, `${embed}list-failure.tsx`),
  ],
  publicDir: false,
  base: './',
  logLevel: 'warn',
  define: { 'process.env.NODE_ENV': '"production"' },
  resolve: { alias: ALIASES },
  css: { transformer: 'lightningcss' },
  build: {
    target: 'es2022',
    modulePreload: false,
    cssMinify: 'lightningcss',
    rolldownOptions: {
      preserveEntrySignatures: 'allow-extension',
      treeshake: { propertyReadSideEffects: false },
      input: {
        questions: `${embed}questions.ts`,
        faqs: `${embed}faqs.tsx`,
        chat: `${embed}chat.tsx`,
        launcher: `${embed}launcher.ts`,
      },
      output: {
        // The folder's name is the hash of its content, so that the loader knows every file's name.
        entryFileNames: '[name].js',
        chunkFileNames: '[name].js',
        // What both elements need is one file that is fetched beside either, not a tail of small ones behind it.
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            // With the name, so that the pictures of the drawer come along with the chat and not after it.
            { name: 'icons', test: /ui\/icons|conversation-name/, priority: 3 },
            { name: 'drawer', test: isDrawer, priority: 1 },
            { name: 'base', test: isBase, priority: 4 },
            { name: 'core', minShareCount: 2, test: isCore, priority: 2 },
          ],
        },
      },
      // Every module of the React package says 'use client', which means nothing in a bundle.
      onLog(level, log, handler) {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
      },
    },
  },
});
