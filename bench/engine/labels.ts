import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

export type Label = {
  page: string;
  lang: string;
  question: string;
  answerable: boolean;
  pattern: RegExp | undefined;
};

/** Where the labelled pages are; they are third-party content and not part of the repository. */
const FOLDER = process.env.LABELLED_PAGES ?? '';

/** Whether there is anything to measure. */
export function hasPages(): boolean {
  return FOLDER !== '';
}

/** HTML of every page, by the first eight characters of its file's name. */
export function readPages(): Map<string, string> {
  const html = path.join(FOLDER, 'html');
  return new Map(
    readdirSync(html).map((file) => [
      file.slice(0, 8),
      gunzipSync(readFileSync(path.join(html, file))).toString('utf8'),
    ]),
  );
}

/** Labelled questions; unclear ones left out. */
export function readLabels(): Label[] {
  const rows = (name: string) =>
    readFileSync(path.join(FOLDER, name), 'utf8')
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
