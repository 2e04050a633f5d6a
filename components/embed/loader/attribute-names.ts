/** Every attribute that is read, by either element; all are live. One string, because the loader counts its bytes. */
export const ATTRIBUTES =
  'page-url locale theme count heading heading-level position offset z-index trigger inline label'.split(
    ' ',
  );
