import { Person } from './people.tsx';

/** Things in press pictures, cut out of paper: they stand on 0, and 0 is their middle. */

export const Arrow = () => <path d="M-22-34h26v-10l20 15-20 15v-10h-26z" fill="var(--print-spot)" />;

export const Banner = () => (
  <>
    <path d="M-62 0v-84h4V0zM58 0v-84h4V0z" />
    <path d="M-60-82h120v28h-120z" fill="var(--print-spot)" />
    <path d="M-48-71h96v2h-96zM-40-64h80v2h-80z" fill="var(--print-paper)" />
  </>
);

/** Thirteen for, one against, one silent: as lamps. */
export const Board = () => (
  <>
    <path d="M-70-92h140v76h-140z" />
    {Array.from({ length: 15 }, (_, i) => (
      <circle
        key={i}
        cx={-52 + (i % 5) * 26}
        cy={-78 + Math.floor(i / 5) * 24}
        r="7"
        fill={i === 7 ? 'var(--print-spot)' : 'var(--print-paper)'}
        opacity={i === 11 ? 0.35 : 1}
      />
    ))}
    <path d="M-40-16h6V0h-6zM34-16h6V0h-6z" />
  </>
);

const Chair = () => (
  <path d="M-13 0v-30h-2v-30q0-6 6-6H9q6 0 6 6v30h-2V0H9v-22H-9V0z M-10-36h20v-20h-20z" fill-rule="evenodd" />
);

export const Container = () => (
  <>
    <path d="M-34-34h68V0h-68z" />
    <path
      d="M-28-29v24M-20-29v24M-12-29v24M-4-29v24M4-29v24M12-29v24M20-29v24M28-29v24"
      stroke="var(--print-paper)"
      stroke-width="2"
      opacity=".55"
    />
  </>
);

/** A flag of no country. */
export const Flag = () => (
  <>
    <path d="M-22 0v-88h4V0z" />
    <path d="M-18-86q12 6 22 1t20 1v26q-10-6-20-1t-22-1z" fill="var(--print-spot)" />
  </>
);

export const Gate = () => (
  <>
    <path d="M-74-46h14V0h-14zM60-46h14V0h-14z" />
    <path d="M-70-44h140v12h-140z" fill="var(--print-paper)" stroke="currentColor" stroke-width="2" />
    <path d="M-52-44l-10 12h20l10-12zM-12-44l-10 12H-2L8-44zM28-44L18-32h20l10-12z" fill="var(--print-spot)" />
  </>
);

/** Somebody behind a lectern. */
export const Speaker = () => (
  <>
    <g transform="translate(0 -30)">
      <Person />
    </g>
    <g stroke="var(--print-tone)" stroke-width="2.5">
      <path d="M-30-54h60l-7 13h-46z" />
      <path d="M-21-41h42l5 41h-52z" />
    </g>
    <circle cx="0" cy="-21" r="9" fill="none" stroke="var(--print-paper)" stroke-width="2.5" />
  </>
);

/** Two countries in one colour. */
export const Lands = () => (
  <>
    <path d="M-78-22l14-48 40-22 34 12 4 30-22 14 6 26-40 14z" fill="var(--print-spot)" />
    <path d="M16-80l36-10 30 30-6 40-34 20-28-12-6-24 14-16z" fill="var(--print-spot)" />
    <path d="M14-80l-2 32-16 14 4 22" fill="none" stroke="var(--print-paper)" stroke-width="3" stroke-dasharray="7 5" />
  </>
);

/** A thick line from one place to another. */
export const Line = () => (
  <>
    <path d="M-96-22C-50-78 10-10 92-74" fill="none" stroke="var(--print-spot)" stroke-width="8" />
    <circle cx="-96" cy="-22" r="9" />
    <circle cx="92" cy="-74" r="9" />
  </>
);

export const List = () => (
  <>
    <path d="M-40-106h80V4h-80z" fill="var(--print-paper)" stroke="currentColor" stroke-width="2.5" />
    <path d="M-28-92h50v4h-50zM-28-76h44v4h-44zM-28-60h52v4h-52zM-28-44h40v4h-40zM-28-28h48v4h-48z" />
    <path d="M-30-68h50v3.5h-50zM-30-36h46v3.5h-46z" fill="var(--print-spot)" />
  </>
);

export const Paper = () => (
  <>
    <path d="M-24-40l46-6 6 44-46 6z" fill="var(--print-paper)" stroke="currentColor" stroke-width="2.5" />
    <path d="M-14-32l30-4M-12-23l30-4M-11-14l20-3" stroke="currentColor" stroke-width="2.5" />
  </>
);

export const Question = () => (
  <text x="0" y="-2" text-anchor="middle" font-family="var(--serif)" font-weight="700" font-size="84">
    ?
  </text>
);

export const Sack = () => (
  <>
    <path d="M-20 0q-8-24 4-42l-6-10h44l-6 10q12 18 4 42z" />
    <path d="M-16-42h32" stroke="var(--print-paper)" stroke-width="2.5" />
  </>
);

/** A long table, and nobody on its chairs. */
export const Table = () => (
  <>
    {[-84, -42, 0, 42, 84].map((x) => (
      <g key={x} transform={`translate(${x} -14)`} opacity=".72">
        <Chair />
      </g>
    ))}
    <path d="M-110-38h220v9h-220z" />
    <path d="M-96-30h8V0h-8zM88-30h8V0h-8z" />
  </>
);

/** A small table, for a teapot to stand on. */
export const SideTable = () => <path d="M-46-36h92v7h-92zM-36-30h6V0h-6zM30-30h6V0h-6z" />;

/** A gantry crane over a quay. */
export const Crane = () => (
  <>
    <path d="M-34 0v-52h-6v-6h80v6h-6V0h-7v-52h-54V0zM-34-28h68v5h-68z" />
    <path d="M-6-58v-46h10v46zM-70-92l66-12v7L66-80v6l-70-14-66 12z" />
    <path d="M-56-86v36M-1-104l60 26M-1-104l-62 14" fill="none" stroke="currentColor" stroke-width="2.5" />
    <path d="M-64-52h16v12h-16z" />
  </>
);

/** A photograph torn in two. */
export const Torn = () => (
  <>
    <g transform="translate(-8 0) rotate(-4)">
      <path
        d="M-72-88h68l-8 22 10 18-10 20 8 28h-68z"
        fill="var(--print-paper)"
        stroke="currentColor"
        stroke-width="2"
      />
      <circle cx="-52" cy="-52" r="7" />
      <circle cx="-32" cy="-54" r="7" />
      <path d="M-62-6v-26q0-10 10-10t10 10v26zM-42-6v-28q0-10 10-10t10 10v28z" />
    </g>
    <g transform="translate(8 2) rotate(5)">
      <path d="M4-88h68V0H4l-8-28 10-20-10-18z" fill="var(--print-paper)" stroke="currentColor" stroke-width="2" />
      <circle cx="30" cy="-54" r="7" />
      <circle cx="50" cy="-52" r="7" />
      <path d="M20-6v-28q0-10 10-10t10 10v28zM40-6v-26q0-10 10-10t10 10v26z" />
    </g>
  </>
);

/** The trail of a rocket that is out of sight. */
export const Trail = () => (
  <path d="M-70 0C-40-60-6-104 70-124-2-92-28-48-56 0z" fill="var(--print-paper)" opacity=".9" />
);
