'use client';

import { toScriptJson } from './script-json';
import { useIsServed } from './use-is-served';

type Props = {
  /** Unique in the document. */
  id: string;
  value: object;
};

/**
 * JSON-LD in the HTML that the server sends, for machines that read it there. A page reached by a link inside the shop
 * goes without: Trusted Types let no script element be made in the browser, whatever its type. React writes a script's
 * text as it is, so `toScriptJson` escapes it.
 */
export function ScriptJson({ id, value }: Props) {
  return useIsServed() ? (
    <script id={id} type="application/ld+json">
      {toScriptJson(value)}
    </script>
  ) : null;
}
