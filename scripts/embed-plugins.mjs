/** Vite wraps each dynamic import to preload style sheets and scripts through the document's head; the embed has none and leaves the host's head alone. */
export function barePreload() {
  const HELPER = '\0vite/preload-helper.js';
  return {
    name: 'bare-preload',
    enforce: 'pre',
    load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : null),
    renderChunk: (code) => ({
      code: code
        .replace(/\b__vitePreload(?:\$\d+)?\((?=async |\(\) =>)/g, '(')
        .replace(/, __VITE_PRELOAD__, import\.meta\.url\)/g, ')()'),
      map: null,
    }),
  };
}

/**
 * Lets the bundler leave out the schemas no browser parses with: their making is marked as free of side effects, and
 * the limits in their messages are written as the numbers they are.
 */
export function pureSchemas() {
  return {
    name: 'pure-schemas',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/lib/contract.ts')) return null;
      const limits = Object.fromEntries(
        [...code.matchAll(/^ {2}([A-Z_]+): ([\d_]+),$/gm)].map(([, name, value]) => [name, value]),
      );
      return {
        code: code
          .replace(/\bv\.[a-z]\w*(?=[(<])/g, '/* @__PURE__ */ $&')
          .replace(/\bLIMITS\.([A-Z_]+)/g, (text, name) => limits[name] ?? text),
        map: null,
      };
    },
  };
}

/** A module that is imported both ways is an object of getters, written out: the bundler's own way is a file more to load. */
export function plainNamespaces() {
  const RUNTIME = 'rolldown-runtime.js';
  return {
    name: 'plain-namespaces',
    renderChunk: (code) => ({
      code: code
        .replace(/__exportAll\((\{[^}]*\})\)/g, (_, members) =>
          members.replace(/(\w+): \(\) => ([\w$]+)/g, 'get $1() { return $2; }'),
        )
        .replace(/^import \{[^}]*\} from "\.\/rolldown-runtime\.js";$/m, ''),
      map: null,
    }),
    generateBundle(_, bundle) {
      const user = Object.values(bundle).find(({ code }) => code?.includes(RUNTIME));
      if (user) throw new Error(`${user.fileName} needs more of the bundler than namespaces.`);
      delete bundle[RUNTIME];
    },
  };
}

/** Puts another file in the place of an import of one importer. */
export function standIn(specifier, importer, file) {
  return {
    name: 'stand-in',
    enforce: 'pre',
    resolveId: (source, from) =>
      source === specifier && from && importer.test(from) ? { id: file } : null,
  };
}
