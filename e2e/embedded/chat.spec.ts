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

  test('keeps the conversation across a reload and another page', async ({ page, productPage }) => {
    await productPage.open('trail-lantern');
    await productPage.followUp(await productPage.openFirst());
    await productPage.say('Is there a warranty?');
    await expect(productPage.transcript.getByText('Is there a warranty?')).toBeVisible();
    await expect(productPage.drawer.getByRole('button', { name: 'Copy answer' })).not.toHaveCount(
      0,
    );

    await page.reload();
    await productPage.openLauncher();
    await expect(productPage.transcript.getByText('Is there a warranty?')).toBeVisible();

    await productPage.open('camp-stool');
    await productPage.openLauncher();
    await expect(productPage.transcript.getByText('Is there a warranty?')).toBeVisible();
  });

  test('closes by Escape and gives focus back', async ({ page, productPage }) => {
    await productPage.open('wool-blanket');
    const question = await productPage.openFirst();
    await productPage.followUp(question);
    await page.keyboard.press('Escape');
    await expect(productPage.drawer).toBeHidden();
    await expect(
      productPage.panelOf(question).getByRole('button', { name: 'Ask a follow-up' }),
    ).toBeFocused();
  });

  test('breaks the line on Shift+Enter and sends on Enter', async ({ page, productPage }) => {
    await productPage.open('wool-blanket');
    await productPage.followUp(await productPage.openFirst());
    await productPage.composer.fill('How do I wash it?');
    await page.keyboard.press('Shift+Enter');
    await expect(productPage.composer).toHaveValue('How do I wash it?\n');
    await page.keyboard.press('Enter');
    await expect(productPage.composer).toHaveValue('');
    await expect(productPage.transcript.getByText('How do I wash it?')).toBeVisible();
  });
});
