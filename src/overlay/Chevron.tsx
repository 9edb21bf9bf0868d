/** The sign of a row that opens; it turns down while the row is open. */
export const Chevron = () => (
  <svg class="chevron" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
    <path d="M4 1.5L8.5 6 4 10.5" fill="none" stroke="currentColor" stroke-width="1.8" />
  </svg>
);
