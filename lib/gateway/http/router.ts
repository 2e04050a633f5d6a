import type { Route } from './route';
import { ROUTES } from './routes';

export type RouteMatch = { route: Route | undefined; parameter: string };

const ANSWER_PREFIX = '/api/product-faqs/';
const NOTHING: RouteMatch = { route: undefined, parameter: '' };

/** The route of a path; one trailing slash makes no difference. */
export function matchRoute(path: string): RouteMatch {
  const bare = path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
  const isAnswer = bare.startsWith(ANSWER_PREFIX) && bare !== ANSWER_PREFIX;
  if (isAnswer && !bare.includes('/', ANSWER_PREFIX.length))
    return {
      route: ROUTES[`${ANSWER_PREFIX}{faq_id}`],
      parameter: decode(bare.slice(ANSWER_PREFIX.length)),
    };
  return Object.hasOwn(ROUTES, bare) && !bare.includes('{')
    ? { route: ROUTES[bare], parameter: '' }
    : NOTHING;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
