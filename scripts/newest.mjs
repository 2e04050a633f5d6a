import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * When the newest file of a place was changed, in milliseconds since the epoch; 0 when there is none.
 * @param isSource Whether a path counts; default every one.
 */
export function newestIn(place, isSource = () => true) {
  if (!existsSync(place) || !isSource(place)) return 0;
  const stat = statSync(place);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(place).reduce(
    (newest, name) => Math.max(newest, newestIn(path.join(place, name), isSource)),
    0,
  );
}
