import type { EmbedProblem } from './problem';
import { originNotAllowed } from './problems';

const PATIENCE_MS = 5_000;

/**
 * Why a call to the gateway came back without an answer. A browser does not tell a page whether a policy, a refused
 * origin or a dead server was the cause; a public file of the gateway, which any origin may read, does.
 */
export async function diagnose(endpoint: string): Promise<EmbedProblem> {
  const violations: string[] = [];
  const note = (event: SecurityPolicyViolationEvent) => violations.push(event.blockedURI);
  document.addEventListener('securitypolicyviolation', note);
  const isReachable = await fetch(`${endpoint}/embed/manifest.json`, {
    credentials: 'omit',
    cache: 'no-store',
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).then(
    (response) => response.ok,
    () => false,
  );
  // The event of a blocked call is dispatched in a task of its own, after the call has failed.
  await new Promise((resolve) => setTimeout(resolve));
  document.removeEventListener('securitypolicyviolation', note);
  if (isReachable) return originNotAllowed(endpoint);
  if (violations.some((blocked) => endpoint.startsWith(blocked) || blocked.startsWith(endpoint))) {
    return {
      code: 'blocked_by_csp',
      message: `This page's Content-Security-Policy keeps the widget from its gateway, so no questions are shown. Add ${endpoint} to connect-src.`,
    };
  }
  return {
    code: 'gateway_unreachable',
    message: `The gateway at ${endpoint} cannot be reached from this page, so no questions are shown. Check that it runs and that no content blocker stops ${endpoint}/api/product-faqs.`,
  };
}
