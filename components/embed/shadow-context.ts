import { createContext } from 'react';

/** The shadow root a tree is rendered in, for parts that bring their styles when they are loaded. */
export const ShadowContext = createContext<ShadowRoot | null>(null);
