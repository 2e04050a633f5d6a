import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { THEME_KEY, THEME_SCRIPT } from './theme-script';
import { ThemeToggle } from './theme-toggle';

const root = document.documentElement;

function systemIsDark(isDark: boolean) {
  vi.stubGlobal('matchMedia', () => ({ matches: isDark }));
}

function runThemeScript() {
  new Function(THEME_SCRIPT)();
}

beforeEach(() => {
  localStorage.clear();
  delete root.dataset.theme;
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('ThemeToggle', () => {
  it.each([
    [true, 'light'],
    [false, 'dark'],
  ])('leaves the theme of the system (dark: %s) for the other one', async (isDark, theme) => {
    systemIsDark(isDark);
    render(<ThemeToggle />);
    await userEvent.click(screen.getByRole('button', { name: /light and dark/ }));
    expect(root.dataset.theme).toBe(theme);
    expect(localStorage.getItem(THEME_KEY)).toBe(theme);
  });

  it('switches back again', async () => {
    systemIsDark(false);
    render(<ThemeToggle />);
    await userEvent.dblClick(screen.getByRole('button'));
    expect(root.dataset.theme).toBe('light');
  });

  it('switches with storage blocked, too', async () => {
    systemIsDark(false);
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    render(<ThemeToggle />);
    await userEvent.click(screen.getByRole('button'));
    expect(root.dataset.theme).toBe('dark');
  });
});

describe('the script before the first paint', () => {
  it('restores a choice and stores nothing', () => {
    localStorage.setItem(THEME_KEY, 'dark');
    runThemeScript();
    expect(root.dataset.theme).toBe('dark');
    expect(localStorage).toHaveLength(1);
  });

  it.each([['"><script>'], [''], ['sepia']])('takes no notice of %j', (stored) => {
    localStorage.setItem(THEME_KEY, stored);
    runThemeScript();
    expect(root.dataset.theme).toBeUndefined();
  });

  it('says nothing when storage is blocked', () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    expect(runThemeScript).not.toThrow();
  });
});
