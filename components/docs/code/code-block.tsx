import { CopyButton } from './copy-button';
import { tokensOf } from './tokens';

type Props = {
  code: string;
  /** As after a fence: `html`, `tsx`, `sh`… */
  language: string;
  /** A file's name or another short word above the code. */
  title?: string | undefined;
};

/** Code to read and to copy. It scrolls within itself, also by keyboard. */
export function CodeBlock({ code, language, title }: Props) {
  const name = title ?? `${language || 'text'} example`;
  return (
    <figure className="docs-code">
      <figcaption className="docs-code-bar">
        <span className="docs-code-title">{title ?? language}</span>
        <CopyButton text={code} what={name} />
      </figcaption>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms, and a section would be a landmark */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div role="group" tabIndex={0} aria-label={name} className="docs-code-text">
        <pre>
          <code>
            <Coloured code={code} language={language} />
          </code>
        </pre>
      </div>
    </figure>
  );
}

/** The code's tokens, each with its kind as `data-kind`. */
export function Coloured({ code, language }: { code: string; language: string }) {
  let at = 0;
  return tokensOf(code, language).map(({ kind, text }) => {
    const key = at;
    at += text.length;
    return kind === 'plain' ? (
      text
    ) : (
      <span key={key} data-kind={kind}>
        {text}
      </span>
    );
  });
}
