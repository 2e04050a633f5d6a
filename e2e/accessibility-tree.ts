import type { Page } from '@playwright/test';

/** A node as the browser tells it to screen readers. */
export type AccessibleNode = { role: string; name: string; description: string };

/** The browser's own accessibility tree, in order, without what it ignores. */
export async function accessibilityTree(page: Page): Promise<AccessibleNode[]> {
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, description }) => ({
      role: String(role?.value),
      name: String(name?.value ?? ''),
      description: String(description?.value ?? ''),
    }));
}
