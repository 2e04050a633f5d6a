export { DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT } from '../mount';

export const dynamic = 'force-dynamic';
