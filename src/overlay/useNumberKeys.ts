import { useLayoutEffect } from 'preact/hooks';

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type=range]), textarea, select'))
  );
}

/** Number keys press what bears their number on the open card. Off where the reader switched them off. */
export function useNumberKeys(isOn: boolean): void {
  useLayoutEffect(() => {
    if (!isOn) return;
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTyping(event.target)) return;
      if (!/^[1-9]$/.test(event.key) || document.querySelector(':popover-open')) return;
      const option = document.querySelector<HTMLButtonElement>(`button[data-key="${event.key}"]:not(:disabled)`);
      if (!option) return;
      event.preventDefault();
      option.click();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [isOn]);
}
