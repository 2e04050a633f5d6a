type TreeRoot = Document | ShadowRoot;

/** The document or shadow root an element lives in: focus and ids are its, not the page's. Undefined while detached. */
export function treeRoot(element: Element): TreeRoot | undefined {
  const root = element.getRootNode();
  return isTreeRoot(root) ? root : undefined;
}

/** By ability rather than `instanceof`, which fails across frames. */
function isTreeRoot(node: Node): node is TreeRoot {
  return 'activeElement' in node;
}
