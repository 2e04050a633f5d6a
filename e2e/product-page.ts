import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Locator, type Page } from '@playwright/test';

/** A product page of the demo shop as a shopper knows it: by roles and names. */
export class ProductPage {
  readonly section: Locator;
  readonly askBox: Locator;
  readonly drawer: Locator;
  readonly transcript: Locator;
  readonly composer: Locator;

  constructor(readonly page: Page) {
    this.section = page.getByRole('region', { name: /^Questions about/ });
    this.askBox = page.getByRole('textbox', { name: 'Ask about this product' });
    this.drawer = page.getByRole('dialog', { name: 'Shopping assistant' });
    this.transcript = this.drawer.getByRole('log', { name: 'Conversation' });
    this.composer = this.drawer.getByRole('textbox', { name: 'Your question' });
  }

  async open(slug: string, search = ''): Promise<void> {
    await this.page.goto(`/products/${slug}${search}`);
    await this.reachQuestions();
  }

  /** A list that is being written is asked for again only while a shopper can see its place. */
  async reachQuestions(): Promise<void> {
    await this.section.or(this.askBox).first().scrollIntoViewIfNeeded();
  }

  question(name: string | RegExp): Locator {
    return this.section.getByRole('heading', { level: 3 }).getByRole('button', { name });
  }

  /** Every question's button, in order. */
  questions(): Locator {
    return this.section.getByRole('heading', { level: 3 }).getByRole('button');
  }

  /** The region a question's button controls. */
  panelOf(question: string): Locator {
    return this.section.getByRole('region', { name: question });
  }

  /** Opens the first question and resolves to its text once the answer is on screen. */
  async openFirst(): Promise<string> {
    const button = this.questions().first();
    await expect(button).toBeVisible();
    const question = (await button.innerText()).trim();
    await button.click();
    await expect(
      this.panelOf(question).getByRole('button', { name: 'Ask a follow-up' }),
    ).toBeVisible();
    return question;
  }

  async followUp(question: string): Promise<void> {
    await this.panelOf(question).getByRole('button', { name: 'Ask a follow-up' }).click();
    await expect(this.composer).toBeVisible();
  }

  /** Opens the drawer by the button in the corner, which makes room while the ask box is on screen. */
  async openLauncher(): Promise<void> {
    await this.page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await this.page.getByRole('button', { name: /^Ask a question/ }).click();
    await expect(this.composer).toBeVisible();
  }

  async say(text: string): Promise<void> {
    await this.composer.fill(text);
    await this.composer.press('Enter');
  }
}

type Fixtures = {
  productPage: ProductPage;
  /** Fails the test on any axe violation of what is on screen now. */
  expectAccessible: () => Promise<void>;
  /** Calls to this shop's API, as `METHOD path`, in order. */
  apiCalls: string[];
};

export const test = base.extend<Fixtures>({
  productPage: async ({ page }, provide) => {
    await provide(new ProductPage(page));
  },
  expectAccessible: async ({ page }, provide) => {
    await provide(async () => {
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`),
      ).toEqual([]);
    });
  },
  apiCalls: async ({ page }, provide) => {
    const calls: string[] = [];
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.pathname.startsWith('/api/')) calls.push(`${request.method()} ${url.pathname}`);
    });
    await provide(calls);
  },
});

export { expect };
