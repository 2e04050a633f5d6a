import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Names as this code writes its members; a name of one word may be anybody's. */
const OURS = /(?<![\w$-])[a-z]+[A-Z]\w*/g;
/** Words for people: nothing in them is a name. */
const WORDS = /^([a-z]{2}\d?|problems|diagnose|label-keys)\.js$/;
const PUBLIC = [
  'components/embed/loader',
  'components/embed/slim',
  'components/embed/shelftalk.ts',
  'components/embed/problem.ts',
  'components/embed/problems.ts',
  'components/embed/diagnose.ts',
  'lib/client/events.ts',
  'lib/client/conversation/conversation.ts',
  'lib/contract.ts',
];
const PLATFORM = [
  'node_modules/typescript/lib',
  'node_modules/@types/react/index.d.ts',
  'node_modules/preact/dist/preact.mjs',
  'node_modules/preact/hooks/dist/hooks.mjs',
];

/**
 * Shortens the names of members that only this build knows. Left alone is every name that the language, the browser,
 * React or Preact knows, that the loader or a page may say, and that is written to storage or sent.
 * @param root the project's folder
 */
export function shortMembers(root) {
  return {
    name: 'short-members',
    generateBundle(_, bundle) {
      const known = knownNames(root);
      const short = new Map();
      const chunks = Object.values(bundle)
        .filter(({ type, fileName }) => type === 'chunk' && !WORDS.test(fileName))
        .sort((a, b) => (a.fileName < b.fileName ? -1 : 1));
      for (const chunk of chunks) {
        chunk.code = chunk.code.replace(OURS, (name) => {
          if (known.has(name)) return name;
          if (!short.has(name)) short.set(name, `$${short.size.toString(36)}`);
          return short.get(name);
        });
      }
    },
  };
}

function knownNames(root) {
  const texts = [...PUBLIC, ...PLATFORM].flatMap((place) => textsIn(path.join(root, place)));
  return new Set(texts.flatMap((text) => text.match(/[A-Za-z]\w*/g) ?? []));
}

function textsIn(place) {
  if (/\.\w+$/.test(place)) return [readFileSync(place, 'utf8')];
  return readdirSync(place)
    .filter((name) =>
      place.endsWith('typescript/lib') ? /^lib\..*\.d\.ts$/.test(name) : /\.ts$/.test(name),
    )
    .map((name) => readFileSync(path.join(place, name), 'utf8'));
}
