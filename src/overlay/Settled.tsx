import type { Game } from '../store/gameStore.ts';
import { type Prediction, settledNow } from '../store/predictions.ts';
import { cameWords, guessWords } from '../text/guess.ts';
import { PREDICT_WORDS } from '../text/predictWords.ts';
import type { Speech } from '../text/sentence.ts';
import { useScene } from './Session.ts';

/** What was expected, in pencil, over what came, in ink. */
export function ExpectedAndCame({ prediction }: { readonly prediction: Prediction }) {
  const { speech } = useScene();
  const words = PREDICT_WORDS[speech.language];
  const { point, guess, settled } = prediction;
  return (
    <dl class="expected">
      <dt>{words.expected}</dt>
      <dd class="pencil">{guessWords(speech, point, guess)}</dd>
      <dt>{words.came}</dt>
      <dd>{settled ? cameWords(speech, point, settled.came) : words.match.open}</dd>
    </dl>
  );
}

/** On the slip: what the held seat expected and now has seen. */
export function Settled() {
  const { game, speech } = useScene();
  return settledNow(game).map((prediction) => {
    const { point, asked } = prediction;
    // The question itself is said again only where something else was decided since.
    const isFresh = asked.decision === game.decisions.at(-1);
    return (
      <div key={point.id}>
        {!isFresh && <p class="small">{speech.text.decisions[point.id]?.title}</p>}
        <ExpectedAndCame prediction={prediction} />
      </div>
    );
  });
}

/** The same for those who hear the page. */
export function settledWords(game: Game, speech: Speech): readonly string[] {
  const words = PREDICT_WORDS[speech.language];
  return settledNow(game).map(({ point, guess, settled }) => {
    const came = cameWords(speech, point, settled?.came ?? '');
    return `${words.expected}: ${guessWords(speech, point, guess)}. ${words.came}: ${came}`;
  });
}
