type TreeRoot = Document | ShadowRoot;

/** The document or shadow root an element lives in: focus and ids are its, not the page's. Undefined while detached. */
export function treeRoot(element: Element): TreeRoot | undefined {
  const root = element.getRootNode();
  return isTreeRoot(root) ? root : undefined;
}

/** Whether the focus has gone with the element that had it, in the tree `element` is in. */
export function isFocusLost(element: Element): boolean {
  const focused = treeRoot(element)?.activeElement;
  return !focused || focused === document.body;
}

/** By ability rather than `instanceof`, which fails across frames. */
function isTreeRoot(node: Node): node is TreeRoot {
  return 'activeElement' in node;
}
