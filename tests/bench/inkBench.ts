import { Compiler } from 'inkjs/full';
import type { Workload } from './engineBench.ts';
import type { Contender } from './measure.ts';

/** An option: one line of text before, changes of several variables, one line after. Every change is kept in 0 to 100. */
function option(place: number, { changesPerChoice, gauges }: Workload): string {
  const changes = Array.from({ length: changesPerChoice }, (_, i) => {
    const gauge = `g${(place * changesPerChoice + i) % gauges}`;
    return `    ~ ${gauge} = MIN(100, MAX(0, ${gauge} ${i % 2 === 0 ? '+' : '-'} ${place + 1}))`;
  });
  // As in the level, one option of a decision hangs on a condition.
  const condition = place === 1 ? '{g0 > 3} ' : '';
  return [
    `+ ${condition}[Option ${place}]`,
    ...changes,
    `    We did the thing of option ${place}.`,
    '    -> next',
  ].join('\n');
}

/** The story: as many choices as a run of the level has decisions, as many variables as gauges, three options each. */
function storyOf(workload: Workload): string {
  const variables = Array.from({ length: workload.gauges }, (_, i) => `VAR g${i} = ${40 + i}`);
  return [
    ...variables,
    'VAR turn = 0',
    '-> ask',
    '=== ask',
    `{ turn >= ${workload.choicesPerRun}: -> finished }`,
    'The card of this turn, one sentence long. The first gauge stands at {g0}.',
    ...[0, 1, 2].map((place) => option(place, workload)),
    '=== next',
    '~ turn = turn + 1',
    '-> ask',
    '=== finished',
    'The end.',
    '-> END',
  ].join('\n');
}

/**
 * Whole stories, from reset to end; counts choices. Equal to the engine: choices per run, variables, changes per choice, a
 * conditional option. In ink's favour: no rules, events, random draws, delayed effects and endings to look through, no
 * record of causes; the story is compiled once. In the engine's favour: it leaves text to others, which ink cannot.
 */
export function inkChoices(workload: Workload): Contender {
  const story = new Compiler(storyOf(workload)).Compile();
  const picks = workload.runs.map(({ decisions }) => decisions.map((_, i) => i % 3));
  return {
    batch() {
      let choices = 0;
      for (const run of picks) {
        story.ResetState();
        for (let i = 0; ; i++) {
          while (story.canContinue) story.Continue();
          const open = story.currentChoices.length;
          if (open === 0) break;
          story.ChooseChoiceIndex((run[i % run.length] as number) % open);
          choices++;
        }
      }
      if (choices !== picks.length * workload.choicesPerRun) throw new Error('a story did not end where it should');
      return choices;
    },
  };
}
