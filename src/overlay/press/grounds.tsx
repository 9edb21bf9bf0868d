import type { ComponentChildren } from 'preact';
import type { Ground } from '../../level/pressWords.ts';

const HILLS = 'M0 106q60-26 120-10t100-6 100 10v50H0z';
const ROOFS = 'M0 150V96h26V74h30v30h20V62h34v38h24V84h28v22h20V70h36v28h26V80h32v24h44v46z';

/** Ink at a lower strength: raster takes care of the rest. */
const Tone = ({ of, d }: { readonly of: number; readonly d: string }) => <path d={d} opacity={of} />;

const Floor = ({ at = 128 }: { readonly at?: number }) => <Tone of={0.3} d={`M0 ${at}h320v${150 - at}H0z`} />;

const Waves = () => (
  <path
    d="M0 120q20-7 40 0t40 0 40 0 40 0 40 0 40 0 40 0 40 0M-12 132q20-7 40 0t40 0 40 0 40 0 40 0 40 0 40 0 40 0M-20 144q20-7 40 0t40 0 40 0 40 0 40 0 40 0 40 0 40 0"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    opacity=".4"
  />
);

const Sun = ({ y }: { readonly y: number }) => (
  <circle cx="252" cy={y} r="24" fill="var(--print-paper)" opacity=".75" />
);

const Sea = ({ children }: { readonly children?: ComponentChildren }) => (
  <>
    {children}
    <Tone of={0.26} d="M0 112h320v38H0z" />
    <Waves />
  </>
);

const STARS = [
  [24, 22],
  [64, 48],
  [98, 16],
  [150, 40],
  [196, 20],
  [232, 58],
  [272, 28],
  [300, 66],
] as const;

/** What lies behind a press picture of 320 × 150. */
export const GROUND: Readonly<Record<Ground, () => ComponentChildren>> = {
  night: () => (
    <>
      <Tone of={0.78} d="M0 0h320v150H0z" />
      {STARS.map(([x, y]) => (
        <circle key={x} cx={x} cy={y} r="1.8" fill="var(--print-paper)" />
      ))}
      <Tone of={0.9} d={HILLS} />
    </>
  ),
  land: () => (
    <>
      <Sun y={48} />
      <Tone of={0.2} d={HILLS} />
      <Floor at={122} />
    </>
  ),
  sea: () => (
    <Sea>
      <Sun y={44} />
    </Sea>
  ),
  dawn: () => (
    <Sea>
      <Sun y={112} />
      <Tone of={0.12} d="M0 0h320v112H0z" />
    </Sea>
  ),
  fog: () => (
    <>
      <Sea />
      {[30, 58, 84, 106].map((y, i) => (
        <rect
          key={y}
          x={i % 2 ? 40 : -20}
          y={y}
          width="280"
          height="14"
          rx="7"
          fill="var(--print-paper)"
          opacity=".55"
        />
      ))}
    </>
  ),
  rain: () => (
    <>
      <Tone of={0.16} d="M0 0h320v150H0z" />
      <Floor />
      <path
        d={Array.from({ length: 26 }, (_, i) => `M${(i * 53) % 330} ${(i * 37) % 120}l-7 18`).join('')}
        stroke="currentColor"
        stroke-width="1.6"
        opacity=".5"
      />
    </>
  ),
  above: () => (
    <>
      <Tone of={0.24} d="M0 0h132l14 40-18 34 26 40-8 36H0z" />
      <path
        d="M60 0v150M0 74h132M12 12h22M12 12v22M308 12h-22M308 12v22M308 138h-22M308 138v-22M12 138h22M12 138v-22"
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        opacity=".5"
      />
    </>
  ),
  bridge: () => (
    <>
      <Tone of={0.2} d={HILLS} />
      <path
        d="M0 128h320v9H0zM30 137q40-30 80 0M120 137q40-30 80 0M210 137q40-30 80 0"
        fill="none"
        stroke="currentColor"
        stroke-width="5"
        opacity=".7"
      />
      <Tone of={0.26} d="M0 140h320v10H0z" />
    </>
  ),
  platform: () => (
    <>
      <path
        d="M0 26h320M40 26v102M160 26v102M280 26v102"
        stroke="currentColor"
        stroke-width="5"
        fill="none"
        opacity=".32"
      />
      <Tone of={0.5} d="M0 128h320v6H0z" />
      <Floor at={134} />
    </>
  ),
  street: () => (
    <>
      <Tone of={0.22} d={ROOFS} />
      <Floor />
    </>
  ),
  square: () => (
    <>
      <Tone of={0.2} d="M60 128V56h18l82-34 82 34h18v72z" />
      <path
        d="M82 64v58M108 64v58M134 64v58M160 64v58M186 64v58M212 64v58M238 64v58"
        stroke="var(--print-paper)"
        stroke-width="5"
        opacity=".7"
      />
      <Floor />
    </>
  ),
  hall: () => (
    <>
      <path
        d="M0 10l60 26h200l60-26M60 36v92M260 36v92M110 36v34h100V36M110 52h100M160 36v34"
        fill="none"
        stroke="currentColor"
        stroke-width="3"
        opacity=".36"
      />
      <Floor />
    </>
  ),
  room: () => (
    <>
      <Tone of={0.1} d="M0 0h320v128H0z" />
      <path d="M38 20h70v60H38zM212 20h70v60h-70z" fill="var(--print-paper)" opacity=".6" />
      <Floor />
    </>
  ),
  wall: () => (
    <>
      <Tone of={0.14} d="M0 0h320v150H0z" />
      <Floor />
    </>
  ),
  map: () => (
    <>
      <path
        d="M-20 30q160 40 360 0M-20 75q160 40 360 0M-20 120q160 40 360 0M60-10q-20 80 0 170M160-10v170M260-10q20 80 0 170"
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        opacity=".4"
      />
      <Tone of={0.28} d="M20 150l10-40 34-14 20-30 44 6 18 30-12 22 20 26z" />
      <Tone of={0.28} d="M190 10l40 14 50-10 24 30-10 40-42 6-30-24-40-6z" />
    </>
  ),
  sky: () => (
    <>
      <Tone of={0.22} d="M0 132h320v18H0z" />
      <path
        d="M30 44h56a12 12 0 0 0-4-22 18 18 0 0 0-34-4 14 14 0 0 0-18 26zM216 74h56a12 12 0 0 0-4-22 18 18 0 0 0-34-4 14 14 0 0 0-18 26z"
        fill="var(--print-paper)"
        opacity=".6"
      />
    </>
  ),
};
