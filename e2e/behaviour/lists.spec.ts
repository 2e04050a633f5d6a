import { expect, test } from '../product-page';
import { upstreamCalls } from '../upstream-log';

test.describe('The list of questions', () => {
  test('ready: stands closed, in order, and asks for nothing else', async ({
    productPage,
    apiCalls,
  }) => {
    await productPage.open('blue-jacket');
    await expect(productPage.questions()).toHaveCount(5);
    for (const question of await productPage.questions().all()) {
      await expect(question).toHaveAttribute('aria-expanded', 'false');
    }
    await expect(productPage.questions().nth(1)).toContainText('How warm is the Blue Jacket?');
    expect(apiCalls.filter((call) => call !== 'GET /api/product-faqs')).toEqual([]);
  });

  test('generating: waits politely and shows the questions when they are written', async ({
    productPage,
  }) => {
    await productPage.open('camp-kettle');
    await expect(productPage.questions().first()).toBeVisible({ timeout: 30_000 });
    const polls = (await upstreamCalls(productPage.pathOf('camp-kettle'))).filter(
      (call) => call.route === 'product_faqs',
    );
    expect(polls).toHaveLength(3);
  });

  test('generating without end: leaves the box to ask, and gives up in silence', async ({
    page,
    productPage,
    apiCalls,
  }) => {
    await page.clock.install();
    await productPage.open('cast-iron-skillet');
    const preparing = productPage.section.getByText('Preparing questions');
    await expect(preparing).toBeAttached();
    await expect(productPage.askBox).toBeVisible();
    // Each step lets one poll go out, which is answered in the time of this machine.
    await expect(async () => {
      await page.clock.fastForward(30_000);
      await expect(preparing).toHaveCount(0, { timeout: 50 });
    }).toPass({ timeout: 30_000, intervals: [50] });
    const polls = apiCalls.length;
    expect(polls).toBeGreaterThan(5);
    await page.clock.fastForward(600_000);
    await expect(productPage.askBox).toBeVisible();
    await expect(productPage.spoken(productPage.section)).toHaveText('');
    await expect(page.getByText('We could not load the questions.')).toHaveCount(0);
    expect(apiCalls).toHaveLength(polls);
  });

  test('not available: leaves the box to ask', async ({ productPage, page }) => {
    await productPage.open('dry-bag');
    await expect(productPage.askBox).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Ask about this product' })).toBeVisible();
    await expect(productPage.questions()).toHaveCount(0);
    await expect(page.getByText('We could not load the questions.')).toHaveCount(0);

    await productPage.askBox.fill('Does it float?');
    await productPage.askBox.press('Enter');
    await expect(productPage.said('Does it float?')).toBeVisible();
  });

  test('failed: never breaks the page nor shows an empty state as the truth', async ({
    productPage,
    page,
  }) => {
    await productPage.open('camp-stool');
    await expect(page.getByText('We could not load the questions.').first()).toBeVisible();
    await expect(productPage.askBox).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(productPage.questions()).toHaveCount(0);
  });
});
