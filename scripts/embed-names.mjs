/** Kept: what says to a developer who looks into the page whose elements these are. */
const KEPT = new Set(['st-root', 'st-embed']);
const NAME = /(?<![\p{L}\p{N}_-])(--)?(st-[\w-]+)/gu;
const COMPUTED = /(st-[\w-]*-)\$\{/g;

/**
 * Shortens the widget's class names, keyframes and own custom properties, in styles and scripts alike: no page can
 * reach into a shadow root for them. What pages may say (`--shelftalk-*`, parts, `data-slot`) stays.
 */
export function shortNames() {
  return {
    name: 'short-names',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle)
        .filter((file) => file.type === 'chunk')
        .sort((a, b) => (a.fileName < b.fileName ? -1 : 1));
      const computed = chunks.flatMap(({ code }) => [...code.matchAll(COMPUTED)].map((m) => m[1]));
      const short = new Map();
      for (const chunk of chunks) {
        chunk.code = chunk.code.replace(NAME, (text, dashes = '', name) => {
          if (KEPT.has(name) || computed.some((prefix) => name.startsWith(prefix))) return text;
          if (!short.has(name)) short.set(name, `s${letters(short.size)}`);
          return dashes + short.get(name);
        });
      }
    },
  };
}

/**
 * In a shadow root every rule is the widget's alone, so none needs to say that it is about what is inside of
 * `.st-root`. All rules lose the same weight: none wins over another that did not before.
 */
export function bareRules() {
  const bare = (code) => code.replace(/\.st-root\s+(?=[.:*])/g, '');
  return {
    name: 'bare-rules',
    enforce: 'pre',
    transform: (code, id) => (/\.css(\?|$)/.test(id) ? { code: bare(code), map: null } : null),
    // A style sheet that another one imports is first seen where it ends up.
    renderChunk: (code) => ({ code: bare(code), map: null }),
  };
}

/** a … z, then aa, ab, … */
function letters(index) {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}
