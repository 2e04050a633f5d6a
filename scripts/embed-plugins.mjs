/** Vite wraps each dynamic import to preload style sheets and scripts through the document's head; the embed has none and leaves the host's head alone. */
export function barePreload() {
  const HELPER = '\0vite/preload-helper.js';
  return {
    name: 'bare-preload',
    enforce: 'pre',
    load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : null),
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

/** Puts another file in the place of an import of one importer. */
export function standIn(specifier, importer, file) {
  return {
    name: 'stand-in',
    enforce: 'pre',
    resolveId: (source, from) =>
      source === specifier && from && importer.test(from) ? { id: file } : null,
  };
}
