export function build(): Map<string, string>;
