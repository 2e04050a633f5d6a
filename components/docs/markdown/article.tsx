import { CodeBlock } from '../code/code-block';
import { readExample } from '../read-page';
import type { Block } from './blocks';
import { Heading } from './heading';
import { InlineText } from './inline-text';

type Props = {
  blocks: Block[];
  /** The app's public origin: it stands where the examples say `https://YOUR-APP`. */
  origin: string;
};

/** The blocks of a page, one after the other. */
export function Article({ blocks, origin }: Props) {
  // biome-ignore lint/suspicious/noArrayIndexKey: a page's blocks never change places
  return blocks.map((block, index) => <BlockView key={index} block={block} origin={origin} />);
}

function BlockView({ block, origin }: { block: Block; origin: string }) {
  switch (block.type) {
    case 'heading':
      return <Heading {...block} />;
    case 'paragraph':
      return (
        <p>
          <InlineText text={block.text} />
        </p>
      );
    case 'note':
      return (
        <div className="docs-note" role="note">
          <p>
            <InlineText text={block.text} />
          </p>
        </div>
      );
    case 'list':
      return <List {...block} />;
    case 'table':
      return <Table {...block} />;
    case 'code':
      return <CodeBlock code={forApp(block.text, origin)} language={block.language} />;
    case 'example':
      return (
        <CodeBlock
          code={forApp(readExample(block.file), origin)}
          language={block.file.split('.').at(-1) ?? ''}
          title={block.title}
        />
      );
    default:
      return block satisfies never;
  }
}

function List({ isOrdered, items }: { isOrdered: boolean; items: string[] }) {
  const Tag = isOrdered ? 'ol' : 'ul';
  return (
    <Tag>
      {items.map((item) => (
        <li key={item}>
          <InlineText text={item} />
        </li>
      ))}
    </Tag>
  );
}

function Table({ head, rows }: { head: string[]; rows: string[][] }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms, and a section would be a landmark
    <div
      role="group"
      className="docs-table"
      aria-label={`Table: ${head.join(', ')}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
    >
      <table>
        <thead>
          <tr>
            {head.map((cell) => (
              <th key={cell} scope="col">
                <InlineText text={cell} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.join('|')}>
              {row.map((cell, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                <td key={index}>
                  <InlineText text={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function forApp(code: string, origin: string): string {
  return code.replaceAll('https://YOUR-APP', origin);
}
