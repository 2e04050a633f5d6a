import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { POLICIES } from './policies';
import { COLLECTIONS, PHOTO_SIZE_PX, type Product } from './product';
import { companionsOf, findProduct, PRODUCTS, productsIn } from './products';

const PUBLIC = path.resolve('public');

describe('the catalogue', () => {
  it('sells twelve things under twelve addresses and article numbers', () => {
    expect(PRODUCTS).toHaveLength(12);
    expect(new Set(PRODUCTS.map(({ slug }) => slug)).size).toBe(12);
    expect(new Set(PRODUCTS.map(({ sku }) => sku)).size).toBe(12);
    expect(findProduct('blue-jacket')?.name).toBe('Fell Shell Jacket');
    expect(findProduct('red-jacket')).toBeUndefined();
  });

  it('shows every product in exactly one collection', () => {
    const shown = COLLECTIONS.flatMap(({ slug }) => productsIn(slug));
    expect(shown.map(({ slug }) => slug).sort()).toEqual(PRODUCTS.map(({ slug }) => slug).sort());
  });

  it('names the guarantee of every product on the warranty page', () => {
    const named = POLICIES.warranty.table?.rows.map(([name]) => name);
    expect([...(named ?? [])].sort()).toEqual(PRODUCTS.map(({ name }) => name).sort());
  });
});

describe.each(PRODUCTS.map((product): [string, Product] => [product.slug, product]))(
  '%s',
  (_, product) => {
    it('has every section a shopper asks about', () => {
      const sections = [
        product.description,
        product.sections.flatMap(({ paragraphs }) => paragraphs),
        product.care,
        product.inTheBox,
        product.shipping,
        product.returns,
        product.warranty,
      ];
      expect(sections.filter((section) => section.join('').trim() === '')).toEqual([]);
      expect(sections.flat().join(' ').length).toBeGreaterThan(1400);
      expect(product.sections.length).toBeGreaterThanOrEqual(2);
      expect(product.specifications.length).toBeGreaterThanOrEqual(9);
    });

    it('says what it is made of, what it weighs and where it is made', () => {
      const labels = product.specifications.map(([label]) => label).join(', ');
      expect(labels).toMatch(/Material|Ingredients/);
      expect(labels).toMatch(/[Ww]eight/);
      expect(labels).toMatch(/Made in|Roasted in/);
      expect(product.material.length).toBeGreaterThan(20);
      expect(product.weightGrams).toBeGreaterThan(0);
    });

    it('has a summary that search engines show whole', () => {
      expect(product.summary.length).toBeGreaterThan(80);
      expect(product.summary.length).toBeLessThanOrEqual(160);
    });

    it('has every photograph, and details that lie inside it', () => {
      const photos = [
        product.photo.src,
        ...product.choices.flatMap(({ values }) => values.flatMap(({ photo }) => photo ?? [])),
      ];
      expect(photos.filter((src) => !existsSync(`${PUBLIC}${src}`))).toEqual([]);
      for (const { left, top, size } of product.details) {
        expect(Math.max(left, top) + size).toBeLessThanOrEqual(PHOTO_SIZE_PX);
      }
    });

    it('preselects something that is on sale', () => {
      for (const { preselected, values } of product.choices) {
        const onSale = values.filter(({ isSoldOut }) => !isSoldOut).map(({ value }) => value);
        expect(onSale).toContain(preselected ?? onSale[0]);
      }
    });

    it('is followed by four others', () => {
      const companions = companionsOf(product);
      expect(new Set(companions).size).toBe(4);
      expect(companions).not.toContain(product);
    });
  },
);
