import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

export type Label = {
  page: string;
  lang: string;
  question: string;
  answerable: boolean;
  pattern: RegExp | undefined;
};

const ROOT = new URL('../../../shared/data/product-pages/', import.meta.url).pathname;

/** True when the labelled pages are on this machine; they are third-party content and not part of the repository. */
export function hasPages(): boolean {
  return existsSync(ROOT);
}

/** HTML of every page, by the first eight characters of its file's name. */
export function readPages(): Map<string, string> {
  const folder = `${ROOT}html/`;
  return new Map(
    readdirSync(folder).map((file) => [
      file.slice(0, 8),
      gunzipSync(readFileSync(folder + file)).toString('utf8'),
    ]),
  );
}

/** Labelled questions; unclear ones left out. */
export function readLabels(): Label[] {
  const rows = (name: string) =>
    readFileSync(ROOT + name, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => line.split('\t'));
  const english = rows('labels_en.tsv').map(([page, question, label, pattern]) => [
    page,
    'en',
    question,
    label,
    pattern,
  ]);
  return [...english, ...rows('labels_ml.tsv')].flatMap(([page, lang, question, label, pattern]) =>
    page && lang && question && (label === 'A' || label === 'N')
      ? [
          {
            page,
            lang,
            question,
            answerable: label === 'A',
            pattern: pattern ? new RegExp(pattern, 'i') : undefined,
          },
        ]
      : [],
  );
}
