/**
 * Stands in for `@tanstack/react-query` in the script build: the subset the widget uses, for a tenth of the bytes.
 * The React package keeps the original.
 */
export { QueryClient } from './query-client';
export { QueryClientProvider, useQuery, useQueryClient } from './use-query';

export function queryOptions<T>(options: T): T {
  return options;
}
