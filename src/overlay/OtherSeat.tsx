import { useState } from 'preact/hooks';
import { acceptedBy } from '../store/consequences.ts';
import type { NewsItem } from '../store/news.ts';
import { type KnownNumber, type TurnSeen, weeksFrom } from '../store/otherSeat.ts';
import { formatAmount, formatKnown, formatShortDate } from '../text/format.ts';
import { acceptSentence, decisionSentence, type Speech } from '../text/sentence.ts';
import { Evidence } from './Evidence.tsx';
import { SeatMark } from './SeatMark.tsx';
import { useLaterScene } from './useLaterScene.ts';

/** What was done, or what was reported, as the reader of a speech hears it. */
function Item({ item, speech, isOwn }: { readonly item: NewsItem; readonly speech: Speech; readonly isOwn: boolean }) {
  const { game, ui } = useLaterScene();
  const { level, text } = speech;
  if (item.kind === 'event') {
    const event = level.events[item.event];
    return (
      <li>
        {text.events?.[event?.id ?? '']?.title} {event && <Evidence label={event.evidence} />}
      </li>
    );
  }
  return (
    <li class={isOwn ? 'own' : ''}>
      {isOwn && <span class="kicker">{ui.weeks.own} </span>}
      {item.decision.kind === 'accept'
        ? acceptSentence(speech, item, acceptedBy(game, item))
        : decisionSentence(speech, item)}
    </li>
  );
}

/** A number as it was known there, and what it really was where that was not the same. */
function Known({ number }: { readonly number: KnownNumber }) {
  const { game, speech, ui } = useLaterScene();
  const { text, language } = speech;
  const gauge = game.level.gauges[number.gauge];
  if (!gauge) return null;
  const unit = text.units[gauge.unit] ?? '';
  const { known, truth } = number;
  const seen = known.kind === 'unknown' ? ui.unknown : formatKnown(language, known, gauge.decimals, unit);
  return (
    <li>
      {text.gauges[gauge.id]?.name} <b class="numbers">{seen}</b>
      {known.kind !== 'exact' && (
        <span class="truth"> {ui.weeks.truth(formatAmount(language, truth, truth, gauge.decimals, unit))}</span>
      )}
    </li>
  );
}

function Turn({ week, speech }: { readonly week: TurnSeen; readonly speech: Speech }) {
  const { ui } = useLaterScene();
  const { seen, hidden, numbers, turn } = week;
  const day = speech.level.dates[turn - 1] ?? '';
  return (
    <li class="week">
      <h4>
        <time dateTime={day}>{formatShortDate(speech.language, day)}</time>
      </h4>
      <ul>
        {seen.map((item) => (
          <Item
            key={item.entry}
            item={item}
            speech={speech}
            isOwn={item.kind === 'decision' && item.seat === speech.seat}
          />
        ))}
        {seen.length === 0 && <li>{ui.weeks.nothing}</li>}
      </ul>
      {numbers.length > 0 && (
        <ul class="known">
          {numbers.map((number) => (
            <Known key={number.gauge} number={number} />
          ))}
        </ul>
      )}
      {hidden.length > 0 && (
        <details class="hidden-there">
          <summary>{ui.weeks.hidden(hidden.length)}</summary>
          <ul>
            {hidden.map((item) => (
              // Told by who was there.
              <Item
                key={item.entry}
                item={item}
                isOwn={false}
                speech={item.kind === 'decision' ? { ...speech, seat: item.seat } : speech}
              />
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

/** The same run from another seat: what it saw and knew, turn by turn, and folded beside it what it could not know. */
export function OtherSeat() {
  const { game, speech, ui } = useLaterScene();
  const [from, setFrom] = useState<number | null>(null);
  const { seats } = game.level;
  if (seats.length < 2) return null;
  return (
    <section class="other-seat" aria-labelledby="weeks-title">
      <h3 id="weeks-title">{ui.weeks.title}</h3>
      <p class="small">{ui.weeks.note}</p>
      <div class="row">
        {seats.map(({ id }, seat) =>
          seat === game.seat ? null : (
            <button
              key={id}
              type="button"
              class="plain seat-choice"
              data-from={id}
              aria-pressed={from === seat}
              onClick={() => setFrom(from === seat ? null : seat)}
            >
              <SeatMark actor={id} /> {speech.text.seats[id]?.name}
            </button>
          ),
        )}
      </div>
      {from !== null && (
        <ol class="weeks">
          {weeksFrom(game, from).map((week) => (
            <Turn key={week.turn} week={week} speech={{ ...speech, seat: from }} />
          ))}
        </ol>
      )}
    </section>
  );
}
