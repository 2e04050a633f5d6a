'use client';

import { useLayoutEffect } from 'react';
import { THEME_KEY } from './theme-script';

/** Keeps a chosen theme when React draws the whole document anew, which clears the attributes of its root. */
export function ChosenTheme() {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    const chosen = storedTheme();
    if (chosen && !dataset.theme) dataset.theme = chosen;
  }, []);
  return null;
}

function storedTheme(): string | undefined {
  try {
    const stored = localStorage.getItem(THEME_KEY);
    return stored === 'light' || stored === 'dark' ? stored : undefined;
  } catch {
    return undefined;
  }
}
