import { expect, test } from '../product-page';
import { upstreamCalls } from './upstream-log';

test.describe('The three states of a list', () => {
  test('ready: shows the questions and plays each answer by its faq_id', async ({
    productPage,
  }) => {
    await productPage.open('blue-jacket');
    const question = await productPage.openFirst();
    const answers = (await upstreamCalls('/products/blue-jacket')).filter(
      (call) => call.query_text === question,
    );
    expect(answers).toHaveLength(1);
    expect(answers[0]?.faq_id).toEqual(expect.any(Number));
    expect(answers[0]).not.toHaveProperty('thread_id');
  });

  test('generating: waits politely and shows the questions when they are written', async ({
    productPage,
  }) => {
    await productPage.open('camp-kettle');
    await expect(productPage.questions().first()).toBeVisible({ timeout: 30_000 });
    const polls = (await upstreamCalls('/products/camp-kettle')).filter(
      (call) => call.route === 'product_faqs',
    );
    expect(polls.length).toBe(3);
  });

  test('not available: leaves the box to ask', async ({ productPage }) => {
    await productPage.open('dry-bag');
    await expect(productPage.askBox).toBeVisible();
    await expect(productPage.questions()).toHaveCount(0);
    await expect(productPage.page.getByText('We could not load the questions.')).toHaveCount(0);
  });

  test('a list that fails never breaks the page nor shows an empty state as the truth', async ({
    productPage,
    page,
  }) => {
    await productPage.open('camp-stool');
    await expect(page.getByRole('button', { name: 'Add to bag' })).toBeVisible();
    await expect(productPage.askBox).toBeVisible();
    await expect(productPage.questions()).toHaveCount(0);
  });
});

test.describe('One answer', () => {
  test('fails inside its panel and loads on Try again', async ({ productPage }) => {
    await productPage.open('enamel-mug');
    const button = productPage.questions().first();
    const question = (await button.innerText()).trim();
    await button.click();
    const panel = productPage.panelOf(question);
    await panel.getByRole('button', { name: 'Try again' }).click();
    await expect(panel.getByRole('button', { name: 'Ask a follow-up' })).toBeVisible();
  });

  test('shows its Markdown as text, lists, tables and safe links', async ({ productPage }) => {
    await productPage.open('trail-coffee');
    const panel = productPage.panelOf(await productPage.openFirst());
    await expect(panel.getByRole('listitem').first()).toHaveText('Seams are taped');
    await expect(panel.getByRole('table')).toBeVisible();
    await expect(panel.getByRole('link', { name: /care guide/ })).toHaveAttribute(
      'rel',
      'noopener noreferrer nofollow ugc',
    );
  });

  test('runs nothing and loads nothing that hostile text asks for', async ({
    page,
    productPage,
  }) => {
    const beacons: string[] = [];
    page.on('request', (request) => {
      if (new URL(request.url()).port === '9') beacons.push(request.url());
    });
    await productPage.open('pocket-speaker');
    const panel = productPage.panelOf(await productPage.openFirst());
    await expect(panel.getByText(/press me/)).toBeVisible();
    expect(await page.evaluate(() => Reflect.get(globalThis, 'pwned'))).toBeUndefined();
    expect(beacons).toEqual([]);
    await expect(panel.locator('img, iframe, script, style')).toHaveCount(0);
    await expect(panel.getByRole('link', { name: /press me|data/ })).toHaveCount(0);
  });
});
