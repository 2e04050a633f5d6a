import { readdirSync, readFileSync } from 'node:fs';
import { PAGES, pageHref } from '@/components/docs/contents';
import { expect, test } from '../product-page';

test.describe('Documentation', () => {
  test('leads from page to page by its contents', async ({ page }) => {
    await page.goto('/docs');
    await expect(page.getByRole('heading', { level: 1, name: 'Quick start' })).toBeVisible();
    const contents = page.getByRole('navigation', { name: 'Documentation' });
    await contents.getByRole('link', { name: 'Events' }).click();
    await expect(page).toHaveURL('/docs/events');
    await expect(page.getByRole('heading', { level: 1, name: 'Events' })).toBeVisible();
    await expect(contents.getByRole('link', { name: 'Events' })).toHaveAttribute(
      'aria-current',
      'page',
    );
    await page
      .getByRole('navigation', { name: 'Before and after' })
      .getByRole('link', { name: 'Shopper data' })
      .click();
    await expect(page).toHaveURL('/docs/shopper-data');
  });

  test('has its contents at hand on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 780 });
    await page.goto('/docs/react');
    await page.locator('summary').click();
    await page
      .getByRole('navigation', { name: 'Contents' })
      .getByRole('link', { name: 'Errors' })
      .click();
    await expect(page.getByRole('heading', { level: 1, name: 'Errors' })).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'Contents' })).toBeHidden();
  });

  test('answers an address with an anchor', async ({ page }) => {
    await page.goto('/docs/errors#rate_limited');
    await expect(page.getByRole('heading', { name: /rate_limited/ })).toBeInViewport();
  });

  test('is found by keyboard alone', async ({ page }) => {
    await page.goto('/docs');
    const field = page.getByRole('combobox', { name: 'Search the documentation' });
    // A key that is pressed before the page listens is nobody's.
    await expect(async () => {
      await page.keyboard.press('/');
      await expect(field).toBeFocused({ timeout: 500 });
    }).toPass();
    await field.fill('trust_proxy');
    const options = page.getByRole('listbox', { name: 'Results' }).getByRole('option');
    await expect(options.first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
    await field.fill('rate_limited');
    await expect(options.first()).toContainText('rate_limited');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/docs/errors#rate_limited');
    await expect(field).toBeHidden();
  });

  test('says so when nothing is found, and closes with Escape', async ({ page }) => {
    await page.goto('/docs');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('combobox').fill('xylophone');
    await expect(page.getByRole('status')).toHaveText('Nothing found for “xylophone”.');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('combobox')).toBeHidden();
  });

  test('copies an example as it is, with this app’s address in it', async ({
    page,
    context,
    baseURL,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/docs/script-tag');
    await page.getByRole('button', { name: 'Copy product.html' }).click();
    await expect(page.getByRole('button', { name: 'Copied product.html' })).toBeVisible();
    const example = readFileSync('docs/examples/script-tag.html', 'utf8').trimEnd();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      example.replaceAll('https://YOUR-APP', baseURL ?? ''),
    );
  });

  test('describes every operation of the OpenAPI document', async ({ page, request }) => {
    const { paths } = await (await request.get('/api/openapi.json')).json();
    await page.goto('/docs/api');
    for (const path of Object.keys(paths)) {
      await expect(page.getByText(path, { exact: true }).first()).toBeAttached();
    }
  });

  test('has no page at other addresses', async ({ page }) => {
    expect((await page.goto('/docs/nothing'))?.status()).toBe(404);
    expect((await page.goto('/docs/..%2f..%2fpackage'))?.status()).toBe(404);
  });
});

for (const file of readdirSync('docs/examples').filter((name) => name.endsWith('.html'))) {
  test(`The example ${file} works as it stands`, async ({ page, baseURL }) => {
    const html = readFileSync(`docs/examples/${file}`, 'utf8');
    await page.route('**/example.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: html.replaceAll('https://YOUR-APP', baseURL ?? ''),
      }),
    );
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    await page.goto('/example.html');
    const section = page.getByRole('region', { name: /Questions about this product|Asked before/ });
    const dialog = page.getByRole('dialog', { name: 'Shopping assistant' });
    const [first] = html.match(/<shelftalk-\w+/) ?? [];
    if (first === '<shelftalk-faqs') {
      await section.getByRole('heading', { level: 3 }).getByRole('button').first().click();
      await section.getByRole('button', { name: /^Ask a follow-up/ }).click();
    } else {
      await page.getByRole('button', { name: 'Ask about the fit' }).click();
      await expect(dialog).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
      await page.getByRole('button', { name: 'Help me choose' }).click();
    }
    await expect(dialog).toBeVisible();
    expect(faults).toEqual([]);
  });
}

for (const [file, lead] of [
  ['README.md', 'two lines'],
  ['docs/index.md', 'quick start'],
] as const) {
  test(`The ${lead} of ${file} put questions on a page`, async ({ page, baseURL }) => {
    const [, lines = ''] = /^```html\n([\s\S]*?)^```$/m.exec(readFileSync(file, 'utf8')) ?? [];
    const head = `<!doctype html><html lang="en"><link rel="canonical" href="${baseURL}/products/blue-jacket">`;
    await page.route('**/example.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: head + lines.replaceAll('https://YOUR-APP', baseURL ?? ''),
      }),
    );
    await page.goto('/example.html');
    const section = page.getByRole('region', { name: 'Questions about this product' });
    await expect(section.getByRole('heading', { level: 3 })).toHaveCount(5);
  });
}

const PATHS = PAGES.map(({ slug }) => pageHref(slug));

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`Documentation in ${colorScheme}`, () => {
    test.use({ colorScheme });

    for (const path of PATHS) {
      test(`${path} has no accessibility violation`, async ({ page, expectAccessible }) => {
        await page.goto(path);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expectAccessible();
      });
    }

    test('the search has no accessibility violation', async ({ page, expectAccessible }) => {
      await page.goto('/docs');
      await page.getByRole('button', { name: 'Search' }).click();
      await page.getByRole('combobox').fill('csp');
      await expect(page.getByRole('option').first()).toBeVisible();
      await expectAccessible();
    });
  });
}

test('no page of the documentation scrolls sideways on a phone of 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of PATHS) {
    await page.goto(path);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, path).toBeLessThanOrEqual(320);
  }
});
