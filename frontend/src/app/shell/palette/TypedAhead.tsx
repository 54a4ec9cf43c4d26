import { type RefObject, useLayoutEffect } from 'react';

interface Props {
  readonly typed: RefObject<string>;
}

/** Until the palette's field has the focus, keeps what a quick person types already: nothing is lost or misplaced. */
export function TypedAhead({ typed }: Props) {
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isThere = document.activeElement?.closest('.palette-field');
      if (isThere || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'Backspace') typed.current = typed.current.slice(0, -1);
      else if (event.key.length === 1) typed.current += event.key;
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    document.addEventListener('keydown', onKey, { capture: true });
    return () => document.removeEventListener('keydown', onKey, { capture: true });
  }, [typed]);
  return null;
}
