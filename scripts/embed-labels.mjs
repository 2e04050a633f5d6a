import { readdirSync, readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';

const CATALOGUE = /\/lib\/client\/labels\/(faq|chat)\/[a-z]{2}\.ts$/;
const COMMENT = /\/\*[\s\S]*?\*\/|\/\/.*$/gm;
const LOADED =
  /(?<=import\('\.[\w/]*\/[a-z]{2}'\)\.then\(\(module\) => )module\.(?!en\b)[a-z]{2}\b/g;
const LITERAL = /^export const (\w+): \w+ = (\{.*^\});$/ms;

/**
 * Numbers the labels: a language is the list of its words and not their names again, and whoever reads one says its
 * number. A host goes on saying names; `label-keys` tells what they are here.
 * @param root the project's folder, ending in a slash
 */
export function numberedLabels(root) {
  const names = { faq: namesOf(root, 'faq'), chat: namesOf(root, 'chat') };
  const all = [...names.faq, ...names.chat];
  return {
    name: 'numbered-labels',
    enforce: 'pre',
    transform(code, id) {
      if (id.endsWith('/components/embed/label-keys.ts')) return { code: keys(all), map: null };
      if (id.endsWith('/components/embed/launcher-words.ts'))
        return { code: askWords(root), map: null };
      const catalogue = CATALOGUE.exec(id)?.[1];
      if (catalogue) {
        const first = all.indexOf(names[catalogue][0]);
        return { code: list(code, names[catalogue], first), map: null };
      }
      if (!/\/(components|lib\/client)\/.*\.tsx?$/.test(id)) return null;
      const numbered = numberReads(code.replace(LOADED, 'module.words'), all);
      return numbered === code ? null : { code: numbered, map: null };
    },
  };
}

const LOADER = /\b([a-z]{2}):\(\)=>import\(`\.\/\1(\d?)\.js`\)\.then\(e=>e\.words\)/g;
const LOADERS = new RegExp(`(?:${LOADER.source.replace('\\1', '\\w\\w')},?){2,}`, 'g');

/** The loaders of the languages differ by two letters: they are written as one, and the letters as a list. */
export function listedLanguages() {
  return {
    name: 'listed-languages',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk') chunk.code = listLanguages(chunk.code);
      }
    },
  };
}

export function listLanguages(code) {
  return code.replace(LOADERS, listed);
}

function listed(loaders) {
  const each = [...loaders.matchAll(LOADER)];
  const suffix = each[0]?.[2];
  const isAlike = each.length === loaders.split('import(').length - 1;
  if (!isAlike || each.some((loader) => loader[2] !== suffix)) return loaders;
  const languages = each.map(([, language]) => language).join(' ');
  const list = `...Object.fromEntries(\`${languages}\`.split(\` \`).map(t=>[t,()=>import(\`./\${t}${suffix}.js\`).then(e=>e.words)]))`;
  return loaders.endsWith(',') ? `${list},` : list;
}

/**
 * Puts the numbers in the place of names, where a label is read (`labels.faqRetry`) and where one is chosen (`'faqRetry'`).
 * @throws where a name is used in another way, which would read nothing
 */
export function numberReads(code, all) {
  const names = all.join('|');
  const numbered = code
    .replace(
      new RegExp(`(\\?)?\\.(${names})\\b`, 'g'),
      (_, optional, name) => `${optional ? '?.' : ''}[${all.indexOf(name)}]`,
    )
    .replace(new RegExp(`(['"])(${names})\\1`, 'g'), (_, _quote, name) =>
      String(all.indexOf(name)),
    );
  const left = new RegExp(`\\b(${names})\\b`).exec(numbered.replace(COMMENT, ''));
  if (left)
    throw new Error(`Read ${left[1]} as a member of the labels: its name is a number here.`);
  return numbered;
}

function keys(all) {
  return `export const LABEL_KEYS = new Map('${all.join(' ')}'.split(' ').map((name, key) => [name, key]));`;
}

/** One label in every language there is. */
function askWords(root) {
  const words = readdirSync(`${root}lib/client/labels/faq`)
    .filter((file) => /^[a-z]{2}\.ts$/.test(file))
    .map((file) => [file.slice(0, 2), wordsIn(root, file).faqAskButton]);
  return `export const ASK_WORDS = ${JSON.stringify(Object.fromEntries(words))};`;
}

function wordsIn(root, file) {
  return parse(readFileSync(`${root}lib/client/labels/faq/${file}`, 'utf8'))[2];
}

/** The words in the order of their names, `first` places in, so that spreading two lists keeps both. */
function list(code, names, first) {
  const [, name, words] = parse(code);
  const missing = names.filter((label) => words[label] === undefined);
  if (missing.length > 0) throw new Error(`${name} has no ${missing.join(', ')}`);
  const texts = names.map((label) => JSON.stringify(words[label]));
  // All but English, which is imported by name, are called the same: their loaders are then all alike.
  return `export const ${name === 'en' ? name : 'words'} = [${','.repeat(first)}${texts.join(',')}];`;
}

function namesOf(root, catalogue) {
  return Object.keys(englishOf(root, catalogue));
}

/**
 * Every label by its name, in English.
 * @param root the project's folder, ending in a slash
 */
export function englishLabels(root) {
  return { ...englishOf(root, 'faq'), ...englishOf(root, 'chat') };
}

function englishOf(root, catalogue) {
  return parse(readFileSync(`${root}lib/client/labels/${catalogue}/en.ts`, 'utf8'))[2];
}

function parse(code) {
  const [literal, name, words] = LITERAL.exec(code) ?? [];
  if (!literal) throw new Error('A catalogue is one exported object of words.');
  return [literal, name, runInNewContext(`(${words})`)];
}
