import { useEffect } from 'preact/hooks';

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/** What a number key presses, in the order of the page: the parts of a threat, then the options. */
const CHOICES = 'button[data-part], button[data-option]:not(:disabled)';

/** Number keys press the options of the open card, in their order. Off where the reader switched them off. */
export function useNumberKeys(isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return;
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTyping(event.target)) return;
      if (!/^[1-9]$/.test(event.key) || document.querySelector(':popover-open')) return;
      const option = document.querySelectorAll<HTMLButtonElement>(CHOICES)[Number(event.key) - 1];
      if (!option) return;
      event.preventDefault();
      option.click();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [isOn]);
}
