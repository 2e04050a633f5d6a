import type {} from '@/components/embed/shelftalk';
import { expect, test } from './embed-page';

test('destroy leaves the page as if the widget had never been there', async ({ embed, page }) => {
  await embed.open('/spa/products/mug');
  await expect(embed.questions()).toHaveCount(5);
  await page.evaluate(() => window.Shelftalk?.open());
  await expect(embed.composer).toBeVisible();
  await page.evaluate(() => window.Shelftalk?.destroy());
  await expect(embed.drawer).toHaveCount(0);
  const left = await page.evaluate(() => ({
    hasGlobal: 'Shelftalk' in window,
    inside: document.querySelector('shelftalk-faqs')?.shadowRoot?.childElementCount,
    chats: document.querySelectorAll('shelftalk-chat').length,
    listeners: Number(Reflect.get(window, 'listenerCount')()),
    overflow: document.documentElement.style.overflow,
  }));
  expect(left).toEqual({ hasGlobal: false, inside: 0, chats: 0, listeners: 0, overflow: '' });
});

test('a script that comes after destroy brings the widget back', async ({ embed, page }) => {
  await embed.open('/plain');
  await expect(embed.questions()).toHaveCount(5);
  await page.evaluate(() => {
    window.Shelftalk?.destroy();
    const old = document.querySelector('script[src*="widget.js"]');
    const script = document.createElement('script');
    script.src = `${old?.getAttribute('src')}?again`;
    document.body.append(script);
  });
  await expect(embed.questions()).toHaveCount(5);
  await embed.openFirst();
  expect(embed.messages).toEqual([]);
});
