import { plainText } from './inline';
import { InlineText } from './inline-text';

type Props = { level: 2 | 3; id: string; text: string };

/** A heading with a link to itself. */
export function Heading({ level, id, text }: Props) {
  const Tag = level === 2 ? 'h2' : 'h3';
  return (
    <div className="docs-heading" data-level={level}>
      <Tag id={id} tabIndex={-1}>
        <InlineText text={text} />
      </Tag>
      <a href={`#${id}`} className="docs-anchor" aria-label={`Link to “${plainText(text)}”`}>
        #
      </a>
    </div>
  );
}
