import { expect, test } from '../product-page';

test.describe('Questions on a product page', () => {
  test('writes questions about the product by reading its page', async ({ productPage }) => {
    await productPage.open('blue-jacket');
    await expect(productPage.question(/what is it made of/i)).toBeVisible();
    expect(await productPage.questions().count()).toBeGreaterThanOrEqual(3);
  });

  test('answers from the facts of that page', async ({ productPage }) => {
    await productPage.open('insulated-bottle');
    const button = productPage.question(/how much does it weigh/i);
    await button.click();
    await expect(button).toHaveAttribute('aria-expanded', 'true');
    await expect(productPage.section.getByText(/\d+ g\b/)).toBeVisible();
  });

  test('has the questions in the HTML on a later visit, without any script', async ({
    browser,
    productPage,
    baseURL,
  }) => {
    await productPage.open('camp-stool');
    const question = await productPage.openFirst();

    const context = await browser.newContext({
      javaScriptEnabled: false,
      ...(baseURL ? { baseURL } : {}),
    });
    const page = await context.newPage();
    await page.goto('/products/camp-stool');
    const section = page.getByRole('region', { name: /^Questions about/ });
    await expect(section.getByText(question, { exact: true })).toBeVisible();
    await context.close();
  });

  test('fetches an answer once, however often the question is opened', async ({
    productPage,
    apiCalls,
  }) => {
    await productPage.open('camp-kettle');
    const question = await productPage.openFirst();
    const button = productPage.question(question);
    await button.click();
    await expect(button).toHaveAttribute('aria-expanded', 'false');
    await button.click();
    await expect(button).toHaveAttribute('aria-expanded', 'true');
    const answers = apiCalls.filter((call) => /GET \/api\/product-faqs\/\d+/.test(call));
    expect(new Set(answers).size).toBe(answers.length);
  });

  test('is worked by keyboard alone', async ({ page, productPage }) => {
    await productPage.open('dry-bag');
    const first = productPage.questions().first();
    await expect(first).toBeVisible();
    await first.focus();
    await page.keyboard.press('Enter');
    await expect(first).toHaveAttribute('aria-expanded', 'true');
    await expect(
      productPage.section.getByRole('button', { name: 'Ask a follow-up' }),
    ).toBeVisible();
    await page.keyboard.press('Space');
    await expect(first).toHaveAttribute('aria-expanded', 'false');
    await page.keyboard.press('Tab');
    await expect(productPage.questions().nth(1)).toBeFocused();
  });

  test('opens and focuses the question a link points at', async ({ page, productPage }) => {
    await productPage.open('enamel-mug');
    const question = await productPage.openFirst();
    const anchor = await productPage.section
      .getByRole('heading', { name: question, level: 3 })
      .getAttribute('id');
    await page.goto('about:blank');
    await productPage.open('enamel-mug', `#${anchor}`);
    await expect(productPage.question(question)).toHaveAttribute('aria-expanded', 'true');
    await expect(productPage.question(question)).toBeFocused();
  });

  test('keeps nothing and asks nothing but the list before a shopper interacts', async ({
    context,
    page,
    productPage,
    apiCalls,
    baseURL,
  }) => {
    const foreign: string[] = [];
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== baseURL) foreign.push(request.url());
    });
    await productPage.open('cast-iron-skillet');
    await expect(productPage.questions().first()).toBeVisible();
    expect(new Set(apiCalls)).toEqual(new Set(['GET /api/product-faqs']));
    expect(foreign).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => Object.keys({ ...localStorage, ...sessionStorage }))).toEqual(
      [],
    );
  });
});
