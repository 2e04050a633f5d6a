import { accessibilityTree } from '../accessibility-tree';
import { expect, test } from '../product-page';

test.describe('A screen reader', () => {
  test('finds a landmark for the section and for each open answer, and none for closed ones', async ({
    page,
    productPage,
  }) => {
    await productPage.open('blue-jacket');
    const first = await productPage.openFirst();
    const second = (await productPage.questions().nth(1).innerText()).trim();
    await productPage.question(second).click();
    await expect(productPage.followUpOf(second)).toBeVisible();
    await productPage.question(first).click();
    await expect(productPage.question(first)).toHaveAttribute('aria-expanded', 'false');
    const questions = await productPage.questions().allInnerTexts();
    const regions = async () =>
      (await accessibilityTree(page))
        .filter(({ role, name }) => role === 'region' && questions.includes(name))
        .map(({ name }) => name);
    await expect.poll(regions).toEqual([second]);
  });

  test('hears each control by one name', async ({ page, productPage }) => {
    await productPage.open('blue-jacket');
    await productPage.followUp(await productPage.openFirst());
    await expect(productPage.answers()).toHaveCount(1);
    const controls = (await accessibilityTree(page)).filter(({ role }) =>
      /^(?:button|textbox|link)$/.test(role),
    );
    expect(controls.length).toBeGreaterThan(6);
    expect(controls.filter(({ name }) => name === '')).toEqual([]);
    expect(controls.filter(({ name, description }) => name === description)).toEqual([]);
    expect(controls.find(({ role }) => role === 'textbox')).toEqual({
      role: 'textbox',
      name: 'Your question',
      description: 'Answers are AI-generated and may be wrong.',
    });
  });

  test('has nothing but the drawer before it while that is open', async ({ page, productPage }) => {
    await productPage.open('blue-jacket');
    await productPage.openLauncher();
    const tree = await accessibilityTree(page);
    expect(tree.filter(({ role }) => role === 'heading').map(({ name }) => name)).toEqual([
      'Shopping assistant',
    ]);
    expect(tree.filter(({ role }) => role === 'dialog')).toHaveLength(1);
    expect(tree.filter(({ role }) => role === 'log').map(({ name }) => name)).toEqual([
      'Conversation',
    ]);
    await page.keyboard.press('Escape');
    await expect(productPage.drawer).toBeHidden();
    const after = await accessibilityTree(page);
    expect(after.filter(({ role }) => role === 'dialog')).toEqual([]);
    expect(after.filter(({ role }) => role === 'heading').length).toBeGreaterThan(5);
  });
});
