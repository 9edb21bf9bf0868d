/** The signs of the web's picture, each in a box of 26 by 14. */
export const SIGNS = {
  thread: (
    <g fill="none" stroke="currentColor" stroke-linecap="round">
      <path d="M1 4h24" stroke-width="3.4" />
      <path d="M1 11h24" stroke-width="1.6" stroke-dasharray="0.1 3.6" />
    </g>
  ),
  treaty: <circle cx="13" cy="7" r="5.4" fill="var(--pyongyang)" stroke="var(--card)" stroke-width="1.4" />,
  eye: (
    <g>
      <path d="M1 7c3-5 9-5 12 0-3 5-9 5-12 0z" fill="none" stroke="currentColor" stroke-width="1.5" />
      <circle cx="7" cy="7" r="2" fill="currentColor" />
      <path d="M16 7h5" stroke="currentColor" stroke-width="4" />
      <path d="M21 7h4" stroke="var(--line)" stroke-width="4" />
    </g>
  ),
  moved: <path d="M3 11l4-7 4 7zM15 4l4 7 4-7z" fill="currentColor" />,
} as const;
