export { DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT } from '../mount';

/** The list has an address without parameters, which the framework finds in a tenth less work than the catch-all. */
export const dynamic = 'force-dynamic';
