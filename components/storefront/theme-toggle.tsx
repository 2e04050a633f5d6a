'use client';

import { THEME_KEY } from './theme-script';

/** Switches between the light and the dark theme and remembers the choice. */
export function ThemeToggle() {
  return (
    <button
      type="button"
      onClick={switchTheme}
      aria-label="Switch between light and dark"
      title="Switch between light and dark"
      className="grid size-11 cursor-pointer place-items-center rounded-full text-ink transition-colors hover:bg-hover"
    >
      <svg viewBox="0 0 20 20" aria-hidden="true" className="size-5" fill="none">
        <circle cx="10" cy="10" r="7.25" stroke="currentColor" strokeWidth="1.5" />
        <path d="M10 2.75a7.25 7.25 0 0 1 0 14.5Z" fill="currentColor" />
      </svg>
    </button>
  );
}

function switchTheme() {
  const root = document.documentElement;
  const current =
    root.dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  const next = current === 'dark' ? 'light' : 'dark';
  root.dataset.theme = next;
  try {
    localStorage.setItem(THEME_KEY, next);
  } catch {
    // Storage is blocked: the choice lasts as long as the page.
  }
}
