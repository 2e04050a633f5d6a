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
