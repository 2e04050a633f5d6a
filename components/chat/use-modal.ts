import { type RefObject, useEffect, useRef } from 'react';

type Modal = {
  dialogRef: RefObject<HTMLDialogElement | null>;
  isOpen: boolean;
  onClose(): void;
  /** Moves the focus to where it belongs once the dialog is open. */
  onOpened(): void;
};

/**
 * Opens and closes a native modal dialog with `isOpen`. Escape, a click outside and the browser's own ways of closing
 * end in `onClose`; the browser gives the focus back to what opened it.
 */
export function useModal({ dialogRef, isOpen, onClose, onOpened }: Modal): void {
  const ownCloses = useRef(0);

  useEffect(() => {
    const dialog = dialogRef.current;
    if (!dialog || dialog.open === isOpen) return;
    if (isOpen) {
      dialog.showModal();
      onOpened();
    } else {
      ownCloses.current += 1;
      dialog.close();
    }
  }, [dialogRef, isOpen, onOpened]);

  useEffect(() => {
    const dialog = dialogRef.current;
    if (!dialog) return undefined;
    // Outside, the dialog itself is the target. Neither a drag that leaves it nor the second click of a double click on
    // what opened it closes it, as `closedby` would.
    let isPressedOutside = false;
    const isOutside = ({ target, clientX: x, clientY: y }: MouseEvent) => {
      const { left, right, top, bottom } = dialog.getBoundingClientRect();
      return target === dialog && (x < left || x > right || y < top || y > bottom);
    };
    const handlePress = (event: MouseEvent) => {
      isPressedOutside = isOutside(event);
    };
    const handleClick = (event: MouseEvent) => {
      if (isPressedOutside && isOutside(event) && event.detail < 2) onClose();
    };
    // The event comes late: by then the dialog may have been opened again, or be about to.
    const handleClose = () => {
      if (ownCloses.current > 0) ownCloses.current -= 1;
      else if (!dialog.open) onClose();
    };
    const life = new AbortController();
    dialog.addEventListener('close', handleClose, life);
    dialog.addEventListener('pointerdown', handlePress, life);
    dialog.addEventListener('click', handleClick, life);
    return () => life.abort();
  }, [dialogRef, onClose]);

  useEffect(() => (isOpen ? lockScroll() : undefined), [isOpen]);
  useEffect(() => (isOpen ? followKeyboard(dialogRef.current) : undefined), [dialogRef, isOpen]);
}

/** Keeps the page from scrolling under the dialog; the room of its scrollbar is kept, so nothing moves. */
function lockScroll(): () => void {
  const root = document.documentElement;
  const { overflow, scrollbarGutter } = root.style;
  if (window.innerWidth > root.clientWidth) root.style.scrollbarGutter = 'stable';
  root.style.overflow = 'hidden';
  return () => {
    root.style.overflow = overflow;
    root.style.scrollbarGutter = scrollbarGutter;
  };
}

/** Tells the style sheet how much an on-screen keyboard covers: iOS lays it over the page without a resize. */
function followKeyboard(dialog: HTMLDialogElement | null): (() => void) | undefined {
  const viewport = window.visualViewport;
  if (!dialog || !viewport) return undefined;
  const follow = () => {
    const isZoomed = viewport.scale > 1.05;
    const covered = window.innerHeight - viewport.height - viewport.offsetTop;
    dialog.style.setProperty('--st-keyboard', isZoomed ? '0px' : `${Math.max(0, covered)}px`);
  };
  const life = new AbortController();
  follow();
  for (const change of ['resize', 'scroll']) viewport.addEventListener(change, follow, life);
  return () => life.abort();
}
