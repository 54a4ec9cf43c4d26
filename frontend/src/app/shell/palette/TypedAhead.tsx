import { type RefObject, useEffect } from 'react';

interface Props {
  readonly typed: RefObject<string>;
}

/** While the palette is on its way, keeps what a quick person types already: nothing typed is lost. */
export function TypedAhead({ typed }: Props) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
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
