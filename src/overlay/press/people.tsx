import type { ComponentChildren } from 'preact';

/** A person cut out of paper, 36 wide and 74 high, standing on 0. No faces: nobody is meant in particular. */
export const Person = () => (
  <>
    <circle cx="0" cy="-63" r="10" />
    <path d="M-18 0v-32q0-17 18-17t18 17V0z" />
  </>
);

const Small = ({ children }: { readonly children: ComponentChildren }) => <g transform="scale(.62)">{children}</g>;

export const Child = () => (
  <Small>
    <Person />
  </Small>
);

export const Soldier = () => (
  <>
    <Person />
    <path d="M-14-65q0-14 14-14t14 14h3v3h-34v-3z" />
    <path d="M20 0v-92h3V0z" />
  </>
);

export const Raised = () => (
  <>
    <Person />
    <path d="M11-45l9-40 3-14 7 1-1 15-9 46z" />
  </>
);

/** Heads in three rows, with their backs to us. */
export const Stand = () => (
  <g>
    {[0, 1, 2].map((row) =>
      Array.from({ length: 8 }, (_, i) => {
        const x = -112 + i * 32 + (row % 2) * 12;
        return (
          <g key={`${row}-${x}`} transform={`translate(${x} ${-row * 26}) scale(.5)`} opacity={1 - row * 0.22}>
            <Person />
          </g>
        );
      }),
    )}
  </g>
);
