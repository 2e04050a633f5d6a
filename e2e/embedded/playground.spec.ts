import type { Page } from '@playwright/test';
import { expect, test } from '../product-page';

const previewOf = (page: Page) =>
  page.frameLocator('iframe[title="Preview of the widget on a product page"]');
const phoneOf = (page: Page) =>
  page.frameLocator('iframe[title="Preview of the widget on a phone"]');
const codeOf = (page: Page) => page.getByRole('tabpanel').locator('pre').last();

test.describe('Playground', () => {
  test('shows the questions of a product in the real widget', async ({ page }) => {
    await page.goto('/playground?product=camp-kettle&count=3');
    const questions = previewOf(page)
      .getByRole('region', { name: 'Questions about this product' })
      .getByRole('heading', { level: 3 })
      .getByRole('button');
    await expect(questions).toHaveCount(3);
    await questions.first().click();
    await expect(page.getByRole('region', { name: 'Events' })).toContainText('faq:answered');
    await expect(page.getByRole('region', { name: 'Status' })).toContainText('ready');
  });

  test('says in its address what is chosen, and comes back to it', async ({ page }) => {
    await page.goto('/playground');
    await page.getByRole('combobox', { name: 'Product page' }).selectOption('camp-kettle');
    await page.getByRole('combobox', { name: 'Language' }).selectOption('de');
    await page.getByRole('radio', { name: 'Dark' }).check();
    await page.getByRole('slider', { name: /Questions/ }).fill('2');
    await expect(page).toHaveURL('/playground?product=camp-kettle&locale=de&count=2&theme=dark');
    await page.reload();
    await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
    await expect(page.getByRole('combobox', { name: 'Language' })).toHaveValue('de');
    await expect(codeOf(page)).toContainText('locale="de"');
    await expect(codeOf(page)).toContainText('count="2"');
  });

  test('applies a choice to the page that is shown, without loading it again', async ({ page }) => {
    await page.goto('/playground');
    const preview = previewOf(page);
    const button = preview.getByRole('button', { name: 'Ask a question' });
    await expect(button).toBeVisible();
    const loads: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/playground/preview')) loads.push(request.url());
    });
    await page.getByRole('radio', { name: 'Dark' }).check();
    await page.getByLabel('Accent').fill('#facc15');
    await expect(button).toHaveCSS('background-color', 'rgb(250, 204, 21)');
    await expect(button).toHaveCSS('color', 'rgb(0, 0, 0)');
    await expect(preview.locator('shelftalk-faqs')).toHaveAttribute('theme', 'dark');
    expect(loads).toEqual([]);
  });

  test('has the code for each way to embed, by keyboard', async ({ page }) => {
    await page.goto('/playground?locale=fr');
    await page.getByRole('tab', { name: 'Script tag' }).focus();
    for (const [name, word] of [
      ['React', 'shelftalk/react'],
      ['Next.js', 'shelftalk/react'],
      ['shadcn', '@/components/shelftalk'],
    ] as const) {
      await page.keyboard.press('ArrowRight');
      await expect(page.getByRole('tab', { name })).toHaveAttribute('aria-selected', 'true');
      await expect(codeOf(page)).toContainText(word);
      await expect(codeOf(page)).toContainText('locale="fr"');
    }
  });

  test('tells why a page of an unknown shop has no questions', async ({ page }) => {
    await page.goto('/playground');
    await page.getByRole('combobox', { name: 'Product page' }).selectOption('another');
    const field = page.getByRole('textbox', { name: 'Address of the page' });
    await field.fill('nonsense');
    await field.press('Enter');
    await expect(page.getByText('That is not an http or https address.')).toBeVisible();
    await field.fill('https://elsewhere.example/products/1');
    await field.press('Enter');
    const status = page.getByRole('region', { name: 'Status' });
    await expect(status).toContainText('refused');
    await status.getByRole('link', { name: 'What to do about it' }).click();
    await expect(page).toHaveURL('/docs/errors#page_not_allowed');
  });

  test('shows the page on a desktop and a phone at once, as dense as is chosen', async ({
    page,
  }) => {
    await page.goto('/playground');
    await page.getByRole('button', { name: 'Both' }).click();
    await page.getByRole('radio', { name: 'Compact' }).check();
    await expect(page).toHaveURL('/playground?density=compact&frame=both');
    await expect(codeOf(page)).toContainText('--shelftalk-density: 0.7;');
    for (const frame of [previewOf(page), phoneOf(page)]) {
      const question = frame.getByRole('heading', { level: 3 }).getByRole('button').first();
      await expect(question).toHaveCSS('padding-block-start', '11.9px');
    }
  });

  test('is the only page that may frame the preview', async ({ request }) => {
    const policyOf = async (path: string) =>
      (await request.get(path)).headers()['content-security-policy'];
    expect(await policyOf('/playground/preview')).toContain("frame-ancestors 'self'");
    expect(await policyOf('/playground')).toContain("frame-ancestors 'none'");
  });

  test('fits a phone of 320 pixels', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('/playground?frame=phone');
    await expect(phoneOf(page).getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`Playground in ${colorScheme}`, () => {
    test.use({ colorScheme });
    test('has no accessibility violation, preview included', async ({ page, expectAccessible }) => {
      await page.goto('/playground');
      await expect(
        previewOf(page).getByRole('heading', { level: 3 }).getByRole('button').first(),
      ).toBeVisible();
      await expectAccessible();
    });
  });
}
