import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The items of a larger attack set: `{ "items": […] }` in the JSON file of this name, in the folder that `ATTACK_SETS`
 * names. Without the variable there are none, and the tests run on their own.
 * @param {string} name
 * @returns {unknown[]}
 */
export function attackSet(name) {
  const folder = process.env.ATTACK_SETS;
  return folder ? JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8')).items : [];
}
