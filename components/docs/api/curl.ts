import type { ApiOperation } from './read-api';

/** A request to the operation as one would type it, with the document's own examples. */
export function curlOf(
  { method, path, parameters, body, needsToken }: ApiOperation,
  server: string,
) {
  const place = (name: string) => parameters.filter((parameter) => parameter.place === name);
  const query = place('query')
    .filter(({ example }) => example !== undefined)
    .map(({ name, example }) => `${name}=${example}`)
    .join('&');
  const filled = place('path').reduce(
    (text, { name, example }) => text.replace(`{${name}}`, String(example ?? 1)),
    path,
  );
  const headers = [
    ...(body ? ['content-type: application/json'] : []),
    ...(needsToken ? ['authorization: Bearer $TOKEN'] : []),
    ...place('header')
      .filter(({ isRequired }) => isRequired)
      .map(({ name, example }) => `${name.toLowerCase()}: ${example}`),
  ];
  return [
    `curl ${method === 'GET' ? '' : `-X ${method} `}"${server}${filled}${query ? `?${query}` : ''}"`,
    ...headers.map((header) => `-H "${header}"`),
    ...(body?.examples[0] ? [`-d '${JSON.stringify(body.examples[0].value)}'`] : []),
  ].join(' \\\n  ');
}
