import {
  Component,
  type ComponentChildren,
  createElement,
  type FunctionComponent,
  type Ref,
} from 'preact';

type Props = Record<string, unknown>;

/** Preact hands a function component its `ref` among the props; React hands it as a second argument. */
export function forwardRef(render: (props: Props, ref: Ref<unknown> | null) => ComponentChildren) {
  return function Forwarded({ ref = null, ...props }: Props & { ref?: Ref<unknown> | null }) {
    return render(props, ref);
  };
}

/** Renders again only when a prop changed. */
export function memo(
  Inner: FunctionComponent<Props>,
  areEqual: (previous: Props, next: Props) => boolean = areShallowEqual,
) {
  return class Memoised extends Component<Props> {
    override shouldComponentUpdate(next: Props) {
      return !areEqual(this.props, next);
    }
    override render(props: Props) {
      return createElement(Inner, props);
    }
  };
}

function areShallowEqual(previous: Props, next: Props): boolean {
  const names = Object.keys(next);
  return (
    names.length === Object.keys(previous).length &&
    names.every((name) => Object.is(previous[name], next[name]))
  );
}
