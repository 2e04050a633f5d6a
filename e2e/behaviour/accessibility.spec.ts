import { expect, test } from '../product-page';
import { visitDrawerStates, visitSectionStates } from '../widget-states';

const LOOKS = [
  { name: 'light', colorScheme: 'light', prefix: '/plain', slug: 'blue-jacket' },
  { name: 'dark', colorScheme: 'dark', prefix: '/dark', slug: 'two-person-tent' },
  {
    name: 'forced colours',
    colorScheme: 'dark',
    forcedColors: 'active',
    prefix: '/plain',
    slug: 'trail-lantern',
  },
] as const;

const WALKS = [
  { part: 'section', visit: visitSectionStates, count: 8 },
  { part: 'drawer', visit: visitDrawerStates, count: 6 },
] as const;

for (const { name, prefix, slug, ...media } of LOOKS) {
  for (const { part, visit, count } of WALKS) {
    test(`In ${name} no state of the ${part} has an accessibility violation`, async ({
      page,
      surface,
      expectAccessible,
    }) => {
      test.slow();
      await page.emulateMedia(media);
      const states: string[] = [];
      await visit({
        page,
        language: 'en',
        prefix: surface === 'element' ? prefix : '',
        slug,
        async check(state) {
          states.push(state);
          await expectAccessible(state);
        },
      });
      expect(states).toHaveLength(count);
    });
  }
}
