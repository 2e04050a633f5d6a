import { type ComponentChild, type ContainerNode, hydrate, render } from 'preact';

/** Stands in for `react-dom/client` in the script build. */
export function createRoot(container: ContainerNode) {
  return {
    render: (tree: ComponentChild) => render(tree, container),
    unmount: () => render(null, container),
  };
}

/** Takes over what `tree` would render, where it already stands in `container`. */
export function hydrateRoot(container: ContainerNode, tree: ComponentChild) {
  hydrate(tree, container);
  return createRoot(container);
}
