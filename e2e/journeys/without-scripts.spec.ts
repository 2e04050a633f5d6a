import { expect, ProductPage, test } from '../product-page';

test('with JavaScript off the questions are there, and the answers somebody has opened before', async ({
  browser,
  baseURL,
  productPage,
}) => {
  await productPage.open('two-person-tent');
  const question = await productPage.openFirst();
  const answer = 'Answer 1 about the Two Person Tent';
  await expect(productPage.panelOf(question)).toContainText(answer);

  const context = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL ? { baseURL } : {}),
  });
  const plain = new ProductPage(await context.newPage());
  await plain.page.goto('/products/two-person-tent');
  await expect(plain.section.getByText(question, { exact: true })).toBeVisible();
  await expect(plain.section.getByText(answer)).toBeVisible();
  await expect(plain.askBox).toBeHidden();
  await expect(plain.section.getByRole('button', { name: /^Ask a follow-up/ })).toBeHidden();
  await context.close();
});

test('a link to a passage of an answer opens the question it is under', async ({
  page,
  productPage,
}) => {
  await productPage.open('trail-lantern');
  const question = await productPage.openFirst();
  await page.goto('about:blank');
  await page.goto(`${productPage.pathOf('trail-lantern')}#:~:text=Answer%201%20about`);
  await expect(productPage.question(question)).toHaveAttribute('aria-expanded', 'true');
});
