import type { ThreatWeight } from '../engine/decisions/threaten.ts';
import type { ThreatNow } from '../store/threat.ts';
import { formatNumber, formatShare } from '../text/format.ts';
import { actorInk } from './actorInk.ts';
import { BasisLine } from './Basis.tsx';
import { Sheet } from './Sheet.tsx';
import { useLaterScene } from './useLaterScene.ts';

/** How a threat is weighed, step by step, with what the numbers rest on. */
function Account({ threat, weight }: { readonly threat: ThreatNow; readonly weight: ThreatWeight }) {
  const { speech, ui } = useLaterScene();
  const { language } = speech;
  const points = (value: number): string => formatNumber(language, value, 1);
  const { pain, leak, word, credibility, stake } = weight;
  const rows: readonly (readonly [string, string])[] = [
    [ui.weigh.pain, points(pain)],
    [ui.weigh.leak, formatShare(language, leak)],
    [ui.weigh.word, formatShare(language, word)],
    [ui.weigh.credibility, formatShare(language, credibility)],
    [ui.weigh.feared, points(credibility * pain * (1 - leak))],
    [ui.weigh.stake, points(stake)],
  ];
  return (
    <>
      <p>{ui.weigh.note}</p>
      <table class="account">
        <tbody>
          {rows.map(([label, value]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <BasisLine basis={threat.point.basis} />
      {threat.isOurs && <p class="small">{ui.weigh.guess}</p>}
    </>
  );
}

/** What the threatened side fears against what going on brings it, as bars on one scale; opens how it is weighed. */
export function ThreatScales({ threat }: { readonly threat: ThreatNow }) {
  const { speech, ui } = useLaterScene();
  const { language, text } = speech;
  const { weight, isOurs, sides } = threat;
  const who = isOurs ? (text.actors[sides[1]] ?? '') : '';
  const { instruments } = threat.point;
  const isOffer = instruments.some(({ id, isOffer: offers }) => offers && id === threat.parts[0]);
  const [ours, theirs] = isOffer
    ? [ui.weigh.offered(who), ui.weigh.weAreOffered]
    : [ui.weigh.fears(who), ui.weigh.weFear];
  const title = isOurs ? ui.weigh.title : ui.weigh.titleOwn;
  const feltAs = isOurs ? ours : theirs;
  const feared = weight ? weight.by + weight.stake : 0;
  const most = weight ? Math.max(feared, weight.stake, weight.pain, 1) : 1;
  const bar = (value: number, kind: string, side: 0 | 1) => (
    <i class={kind} style={{ width: `${(value / most) * 100}%`, '--of': actorInk(sides[side]) }} />
  );
  return (
    <section class="worth scales" aria-label={title}>
      <div>
        <p class="scale-line">
          <span>{feltAs}</span>
          <span class="scale-bar" aria-hidden="true">
            {weight && bar(weight.pain, 'ghost', 0)}
            {weight && bar(weight.pain * (1 - weight.leak), 'doubt', 0)}
            {weight && bar(feared, 'fear', 0)}
          </span>
          <b>{weight ? formatNumber(language, feared, 0) : ui.worthEmpty}</b>
        </p>
        {weight && (
          <p class="scale-note">
            <i class="replaced" aria-hidden="true" /> {ui.weigh.leaks(formatShare(language, weight.leak))}{' '}
            <i class="doubted" aria-hidden="true" />{' '}
            {ui.weigh.doubted(formatShare(language, 1 - weight.credibility), weight.leak > 0)}
          </p>
        )}
        <p class="scale-line">
          <span>{isOurs ? ui.weigh.gains(who) : ui.weigh.weGain}</span>
          <span class="scale-bar" aria-hidden="true">
            {weight && bar(weight.stake, 'gain', 1)}
          </span>
          <b>{weight ? formatNumber(language, weight.stake, 0) : ''}</b>
        </p>
      </div>
      {weight && (
        <Sheet id="why-threat" label={ui.why} title={title} kind="link">
          <Account threat={threat} weight={weight} />
        </Sheet>
      )}
    </section>
  );
}
