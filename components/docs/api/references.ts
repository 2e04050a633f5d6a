/** A document with what each `$ref` points to in its place. References to what holds them are not followed. */
export function resolved(document: unknown): unknown {
  return resolve(document, document, []);
}

function resolve(node: unknown, root: unknown, followed: string[]): unknown {
  if (Array.isArray(node)) return node.map((item) => resolve(item, root, followed));
  if (!isObject(node)) return node;
  const { $ref } = node;
  if (typeof $ref === 'string') {
    return followed.includes($ref) ? {} : resolve(at(root, $ref), root, [...followed, $ref]);
  }
  return Object.fromEntries(
    Object.entries(node).map(([name, value]) => [name, resolve(value, root, followed)]),
  );
}

/** What a JSON pointer within the document (`#/a/b`, RFC 6901) names. */
function at(root: unknown, pointer: string): unknown {
  return pointer
    .replace(/^#\//, '')
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((node, part) => (isObject(node) ? node[part] : undefined), root);
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
