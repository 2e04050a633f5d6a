/**
 * Where this script was loaded from. A module has no `document.currentScript` and a classic script no `import.meta`;
 * a stack trace names the file in both. No attribute and no variable of the page takes part: traffic cannot be redirected.
 */
export function ownUrl(
  script: unknown = document.currentScript,
  stack = new Error().stack ?? '',
): string | undefined {
  // A named element can stand in for `currentScript`; only a real script is believed.
  if (script instanceof HTMLScriptElement && script.src) return script.src;
  return /http[^\s()@]+?\/widget\.js/.exec(stack)?.[0];
}

/** The gateway behind a script's address: without the file, the pinned folder and a query. */
export function endpointOf(url: string): string {
  return url.replace(/(\/embed\/[^/]+)?\/[^/?#]*([?#].*)?$/, '');
}
