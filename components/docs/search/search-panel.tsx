import { useRouter } from 'next/navigation';
import { type KeyboardEvent, useEffect, useState } from 'react';
import * as v from 'valibot';
import { SearchEntriesSchema, type SearchEntry } from './entries';
import { type Found, find, wordsOf } from './find';

type Index =
  | { status: 'loading' }
  | { status: 'ready'; entries: SearchEntry[] }
  | { status: 'failed' };

/** A combobox over the documentation's sections, after the ARIA Authoring Practices. */
export function SearchPanel({ onLeave }: { onLeave: () => void }) {
  const router = useRouter();
  const index = useIndex();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const found = index.status === 'ready' ? find(index.entries, query) : [];

  function go(result: Found | undefined) {
    if (!result) return;
    onLeave();
    // Every entry was made from a page that exists.
    router.push(result.href as '/docs');
  }

  function handleKey(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && found.length > 0) setActive((active + step + found.length) % found.length);
    else if (event.key === 'Enter') go(found[active]);
    else return;
    event.preventDefault();
  }

  return (
    <>
      <input
        // biome-ignore lint/a11y/noAutofocus: the dialog was opened to type here
        autoFocus
        type="text"
        role="combobox"
        aria-label="Search the documentation"
        aria-expanded={found.length > 0}
        aria-controls="docs-found"
        aria-autocomplete="list"
        aria-activedescendant={found.length > 0 ? `docs-found-${active}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder="Search the documentation"
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(0);
        }}
        onKeyDown={handleKey}
      />
      <div id="docs-found" role="listbox" aria-label="Results" className="docs-found">
        {found.map((result, place) => (
          <Result
            key={result.href}
            id={`docs-found-${place}`}
            result={result}
            words={wordsOf(query)}
            isActive={place === active}
            onPoint={() => setActive(place)}
            onPick={() => go(result)}
          />
        ))}
      </div>
      <p className="docs-found-status" role="status">
        {statusOf(index, query, found.length)}
      </p>
    </>
  );
}

type ResultProps = {
  id: string;
  result: Found;
  words: string[];
  isActive: boolean;
  onPoint: () => void;
  onPick: () => void;
};

/** One result. The keyboard reaches it through the field, which keeps the focus. */
function Result({ id, result, words, isActive, onPoint, onPick }: ResultProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      ref={(element) => {
        if (isActive) element?.scrollIntoView({ block: 'nearest' });
      }}
      onPointerMove={onPoint}
      onClick={onPick}
    >
      <span className="docs-found-title">
        <Marked text={result.section ?? result.page} words={words} />
        {result.section !== undefined && <small>{result.page}</small>}
      </span>
      <span className="docs-found-text">
        <Marked text={result.excerpt} words={words} />
      </span>
    </div>
  );
}

function Marked({ text, words }: { text: string; words: string[] }) {
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const parts = text.split(new RegExp(`(${escaped.join('|')})`, 'gi'));
  // Every second part is what was found.
  // biome-ignore lint/suspicious/noArrayIndexKey: parts never change places
  return parts.map((part, place) => (place % 2 === 1 ? <mark key={place}>{part}</mark> : part));
}

function statusOf(index: Index, query: string, count: number): string {
  if (index.status === 'failed') return 'The search could not be loaded. Close it and try again.';
  if (query.trim() === '') return 'Arrow keys choose, Enter opens, Escape closes.';
  if (index.status === 'loading') return 'Loading…';
  if (count === 0) return `Nothing found for “${query.trim()}”.`;
  return count === 1 ? '1 result' : `${count} results`;
}

function useIndex(): Index {
  const [index, setIndex] = useState<Index>({ status: 'loading' });
  useEffect(() => {
    const request = new AbortController();
    fetch('/docs/search.json', { signal: request.signal })
      .then((response) => response.json())
      .then((body) => setIndex({ status: 'ready', entries: v.parse(SearchEntriesSchema, body) }))
      .catch(() => {
        if (!request.signal.aborted) setIndex({ status: 'failed' });
      });
    return () => request.abort();
  }, []);
  return index;
}
