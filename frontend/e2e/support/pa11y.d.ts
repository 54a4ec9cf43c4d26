declare module 'pa11y' {
  interface Issue {
    readonly code: string;
    readonly message: string;
    readonly context: string;
  }
  export default function pa11y(
    url: string,
    options: Readonly<Record<string, unknown>>,
  ): Promise<{ readonly issues: readonly Issue[] }>;
}
