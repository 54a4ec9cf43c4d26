/** `Mariana Ferreyra` is MF, `Embajada en Roma` is ER: first and last word that begin with a capital. */
export function initials(name: string): string {
  const words = name.split(/[\s.]+/).filter((word) => /^\p{L}/u.test(word));
  const proper = words.filter((word) => /^\p{Lu}/u.test(word));
  const chosen = proper.length > 0 ? proper : words;
  const [first, last] = [chosen.at(0) ?? '', chosen.length > 1 ? (chosen.at(-1) ?? '') : ''];
  return `${[...first][0] ?? ''}${[...last][0] ?? ''}`.toLocaleUpperCase();
}
