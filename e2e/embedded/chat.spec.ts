import { expect, test } from '../product-page';

test.describe('The chat drawer', () => {
  test('takes a question and its answer into the conversation and goes on from there', async ({
    productPage,
  }) => {
    await productPage.open('blue-jacket');
    const question = await productPage.openFirst();
    await productPage.followUp(question);
    await expect(productPage.transcript.getByText(question)).toBeVisible();

    await productPage.say('Can I return it if it does not fit?');
    await expect(productPage.transcript.getByText(/60 days/)).toBeVisible();
  });

  test('says so when the page does not answer', async ({ productPage }) => {
    await productPage.open('blue-jacket');
    await productPage.followUp(await productPage.openFirst());
    await productPage.say('Who won the world cup in 1998?');
    await expect(productPage.transcript.getByText(/couldn.t find that/i)).toBeVisible();
  });
});
