interface ThreadProps {
  /** 0 to 100. */
  readonly strength: number;
  /** Where it would stand after a pull; drawn as what is added or taken away. */
  readonly after?: number;
}

/** A tie's strength as a thread of that length; a number stands beside it. */
export function Thread({ strength, after = strength }: ThreadProps) {
  const [sure, open] = [Math.min(strength, after), Math.max(strength, after)];
  return (
    <span class="thread" aria-hidden="true">
      <i style={{ width: `${sure}%` }} />
      {open > sure && (
        <i class={after > strength ? 'added' : 'taken'} style={{ left: `${sure}%`, width: `${open - sure}%` }} />
      )}
    </span>
  );
}
