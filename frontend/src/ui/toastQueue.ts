import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components/Toast';

export interface ToastSpec {
  readonly text: string;
  readonly tone: 'good' | 'stop';
}

export const toastQueue = new ToastQueue<ToastSpec>({ maxVisibleToasts: 3 });

/** Says that something worked; it leaves by itself, so nothing that must be read may stand only here. */
export function toast(text: string): void {
  toastQueue.add({ text, tone: 'good' }, { timeout: 6000 });
}

/** Says that something failed; it stays until closed. */
export function toastFailure(text: string): void {
  toastQueue.add({ text, tone: 'stop' });
}
