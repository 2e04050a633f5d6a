import { Component, type ReactNode } from 'react';

type ErrorBoundaryProps = { onError: (error: unknown) => void; children: ReactNode };

/** A fault of the widget empties the widget and nothing else: it does not surface as an error of the host page. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidCatch(error: unknown) {
    this.props.onError(error);
  }

  override render() {
    return this.state.hasFailed ? null : this.props.children;
  }
}
