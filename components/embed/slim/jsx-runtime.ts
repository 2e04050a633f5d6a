import { type Attributes, type ComponentType, createElement, type VNode } from 'preact';

/** Stands in for `react/jsx-runtime` in the script build. */
export function jsx(
  type: ComponentType<Attributes>,
  props: Attributes,
  key?: string | number,
): VNode<Attributes> {
  return createElement(type, key === undefined ? props : { ...props, key });
}

export { Fragment } from 'preact';
export { jsx as jsxs };
