import { useEffect, useState } from 'react';

const REST_MS = 250;

/** A value once it has come to rest: running down a list with `j` asks for one record, not for each passed by. */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), REST_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
