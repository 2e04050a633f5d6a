/** The version told by `/api/health` and the API description; a test holds it equal to the package's. */
export const VERSION = '0.1.0';
