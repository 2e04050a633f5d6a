import { SHARED_ENV } from '../addresses';
import { expect, test } from '../product-page';

test('the key is in nothing that is served', async ({ page, productPage }) => {
  const bodies: Promise<string>[] = [];
  page.on('response', (response) => {
    bodies.push(
      response.text().then(
        (text) => `${response.url()}\n${JSON.stringify(response.headers())}\n${text}`,
        // A redirect or an aborted prefetch has no body to search.
        () => response.url(),
      ),
    );
  });
  await productPage.open('two-person-tent');
  await productPage.followUp(await productPage.openFirst());
  await productPage.say('How heavy is it? [[scenario:s401]]');
  await expect(
    productPage.transcript.getByText(/not available right now|cannot tell/),
  ).toBeVisible();

  const served = (await Promise.all(bodies)).join('\n');
  expect(served).toContain('/products/two-person-tent');
  for (const secret of [SHARED_ENV.UPSTREAM_KEY, SHARED_ENV.SHELFTALK_SECRET]) {
    for (const form of [
      secret,
      Buffer.from(secret).toString('base64'),
      [...secret].reverse().join(''),
    ]) {
      expect(served).not.toContain(form);
    }
  }
});
