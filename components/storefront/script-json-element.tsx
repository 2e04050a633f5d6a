import { toScriptJson } from './script-json';

type Props = { type: 'application/ld+json'; nonce: string | undefined; value: unknown };

/** Data for machines in a script element. React writes a script's text as it is, so `toScriptJson` escapes it. */
export function ScriptJson({ type, nonce, value }: Props) {
  return (
    <script type={type} nonce={nonce} suppressHydrationWarning>
      {toScriptJson(value)}
    </script>
  );
}
