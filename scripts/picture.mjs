import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright';
import { browserLaunch } from './browser.mjs';
import { ROOT } from './setup.mjs';

/**
 * Takes the README's picture from the running app: `npm start` in one terminal, `node scripts/picture.mjs` in another.
 * `SHOP_URL` names another address than http://localhost:3000.
 */
const shop = process.env.SHOP_URL ?? 'http://localhost:3000';
const file = path.join(ROOT, 'docs', 'images', 'product-page.png');
mkdirSync(path.dirname(file), { recursive: true });

const browser = await chromium.launch(browserLaunch());
const page = await browser.newPage({ viewport: { width: 1360, height: 800 }, locale: 'en-GB' });
await page.goto(`${shop}/products/blue-jacket`);
const section = page.getByRole('region', { name: /^Questions about/ });
await section.scrollIntoViewIfNeeded();
const question = section.getByRole('button', { name: /how do i care for it/i });
await question.click();
await section.getByRole('button', { name: /follow-up/i }).click();
const drawer = page.getByRole('dialog');
await drawer.getByRole('textbox').fill('How long do I have to return it?');
await drawer.getByRole('textbox').press('Enter');
await drawer
  .getByRole('log')
  .getByText(/60 days/)
  .first()
  .waitFor();
// Nothing moves any more.
await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
await page.screenshot({ path: file });
await browser.close();
console.log(path.relative(ROOT, file));
