import { type ComponentChildren, options, type VNode } from 'preact';

/**
 * Stands in for `react` in the script build. `preact/compat` makes Preact speak React in full; this says only what the
 * widget's components say, for a third of the bytes: React's names for events, SVG attributes and `nativeEvent`.
 */
export {
  Component,
  cloneElement,
  createContext,
  createElement,
  createRef,
  Fragment,
  isValidElement,
} from 'preact';
export {
  useCallback,
  useContext,
  useDebugValue,
  useEffect,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useLayoutEffect as useInsertionEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
} from 'preact/hooks';
export { forwardRef, memo } from './components';
export { lazy, Suspense } from './suspense';
export { useSyncExternalStore } from './use-sync-external-store';

export function startTransition(work: () => void): void {
  work();
}

type Props = Record<string, unknown> & { children?: ComponentChildren };

const TYPED_FIELDS = /^(?:input|textarea)$/;
const CHOSEN_FIELDS = /^(?:file|checkbox|radio)$/;
/** `strokeWidth` and its like, which an SVG knows with a hyphen. */
const SVG_ATTRIBUTE = /^(?:clip(?!Path)|dominant|fill|stroke|stop|text)[A-Z]/;

const earlierVnode = options.vnode;
options.vnode = (vnode) => {
  if (isElement(vnode)) Object.assign(vnode, { props: translated(vnode.type, vnode.props) });
  earlierVnode?.(vnode);
};

options.event = (event) => Object.assign(event, { nativeEvent: event });

function translated(type: string, props: Props): Props {
  const result: Props = {};
  for (const name of Object.keys(props)) {
    result[translatedName(type, name, props)] = props[name];
  }
  return result;
}

function translatedName(type: string, name: string, props: Props): string {
  switch (name) {
    case 'className':
      return 'class';
    case 'onFocus':
      return 'onfocusin';
    case 'onBlur':
      return 'onfocusout';
    case 'onDoubleClick':
      return 'ondblclick';
    case 'onChange':
      return TYPED_FIELDS.test(type) && !CHOSEN_FIELDS.test(String(props.type)) ? 'oninput' : name;
    default:
      return SVG_ATTRIBUTE.test(name) ? name.replace(/[A-Z]/g, '-$&').toLowerCase() : name;
  }
}

function isElement(vnode: VNode): vnode is VNode<Props> & { type: string } {
  return typeof vnode.type === 'string';
}
