import { SEAL } from './Treaty.tsx';

/** The signs of the web's picture, each in a box of 26 by 14. */
const SIGNS = {
  thread: (
    <g fill="none" stroke="currentColor" stroke-linecap="round">
      <path d="M1 4h24" stroke-width="3.4" />
      <path d="M1 11h24" stroke-width="1.6" stroke-dasharray="0.1 3.6" />
    </g>
  ),
  treaty: (
    <g transform="translate(5 -1)">
      <path d={SEAL} fill="var(--pyongyang)" />
      <circle cx="8" cy="8" r="3.6" fill="none" stroke="var(--card)" stroke-opacity="0.75" />
    </g>
  ),
  eye: (
    <g>
      <path d="M1 7c3-5 9-5 12 0-3 5-9 5-12 0z" fill="none" stroke="currentColor" stroke-width="1.5" />
      <circle cx="7" cy="7" r="2" fill="currentColor" />
      <path d="M16 7h5" stroke="currentColor" stroke-width="4" />
      <path d="M21 7h4" stroke="var(--line)" stroke-width="4" />
    </g>
  ),
  tie: (
    <g fill="none" stroke="currentColor" stroke-width="1.2">
      <rect x="3" y="1.5" width="20" height="11" />
      <path d="M7 5.2h3.4v1.8H7.3V9h3.3M15.4 5v2.4h3M18.4 5v5" />
    </g>
  ),
  moved: <path d="M3 11l4-7 4 7zM15 4l4 7 4-7z" fill="currentColor" />,
} as const;

interface SignsProps<S extends keyof typeof SIGNS> {
  /** Signs, each with what it means. */
  readonly signs: readonly (readonly [S, string])[];
  /** Width of a sign, in CSS pixels. */
  readonly width: number;
}

/** Signs of the web's picture with what they mean, as items of a list. */
export function Signs<S extends keyof typeof SIGNS>({ signs, width }: SignsProps<S>) {
  return signs.map(([sign, meaning]) => (
    <li key={sign}>
      <svg viewBox="0 0 26 14" width={width} height={(width * 14) / 26} aria-hidden="true">
        {SIGNS[sign]}
      </svg>
      {meaning}
    </li>
  ));
}
