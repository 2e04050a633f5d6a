'use client';

import { useEffect, useRef, useState } from 'react';
import { SearchPanel } from './search-panel';

/** The button that opens the search, and its keys: `/`, Ctrl+K, ⌘K. */
export function Search() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setIsOpen] = useState(false);

  useEffect(() => {
    function handleKey(event: KeyboardEvent) {
      const isChord = event.key.toLowerCase() === 'k' && (event.metaKey || event.ctrlKey);
      if (!isChord && (event.key !== '/' || isTyping(event.target))) return;
      event.preventDefault();
      setIsOpen(true);
    }
    document.addEventListener('keydown', handleKey);
    return () => document.removeEventListener('keydown', handleKey);
  }, []);

  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
  }, [isOpen]);

  return (
    <>
      <button type="button" className="docs-search-button" onClick={() => setIsOpen(true)}>
        <SearchIcon />
        <span>Search</span>
        <kbd>/</kbd>
      </button>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself */}
      <dialog
        ref={dialog}
        className="docs-search"
        aria-label="Search the documentation"
        onClose={() => setIsOpen(false)}
        onClick={(event) => event.target === dialog.current && dialog.current.close()}
      >
        {isOpen && <SearchPanel onLeave={() => dialog.current?.close()} />}
      </dialog>
    </>
  );
}

function SearchIcon() {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.5">
      <circle cx="7" cy="7" r="4.5" />
      <path d="m10.5 10.5 3.5 3.5" strokeLinecap="round" />
    </svg>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, dialog') !== null;
}
