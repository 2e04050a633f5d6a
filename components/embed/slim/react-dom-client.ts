import { type ComponentChild, type ContainerNode, render } from 'preact';

/** Stands in for `react-dom/client` in the script build. */
export function createRoot(container: ContainerNode) {
  return {
    render: (tree: ComponentChild) => render(tree, container),
    unmount: () => render(null, container),
  };
}
