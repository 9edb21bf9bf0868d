/** What cannot be tried on the machine that packs, and why. */
const NOT_HERE = [
  ['AMP and Medium as parents', 'their pages run only on their own servers; the messages they expect are checked.'],
  ['A real WordPress', 'its rules for frames are rebuilt from its source and applied to a page.'],
  ['Safari', 'it runs on Apple’s devices only.'],
];

/** All tests of a report of Playwright's JSON reporter, flat. */
function testsOf({ suites = [], specs = [] }) {
  const own = specs.map(({ title, ok }) => ({ title, isOk: ok }));
  return [...own, ...suites.flatMap(testsOf)];
}

/**
 * The report of the archive's own tests, as Markdown.
 * @param report of Playwright's JSON reporter; null where the tests were not run
 * @param day when they ran
 */
export function describeTests(report, day) {
  const date = day.toISOString().slice(0, 10);
  const head = `# Report of the embed's own tests\n\nPacked on ${date}.\n`;
  if (!report) {
    const sum = 'Its tests were not run.';
    return {
      failed: 0,
      sum,
      text: `${head}\n**${sum}** Pack without \`--without-tests\`, on a machine with Chromium.\n`,
    };
  }
  const tests = testsOf(report);
  const bad = tests.filter(({ isOk }) => !isOk);
  const sum = `${tests.length - bad.length} of its tests passed, ${bad.length} failed.`;
  const lines = tests.map(({ title, isOk }) => `- ${isOk ? 'passed' : '**FAILED**'}: ${title}`);
  const rest = NOT_HERE.map(([what, why]) => `- ${what}: ${why}`);
  const text = `${head}\n${sum} They ran against these very files, in Chromium, from another host than the page around them.\n
${lines.join('\n')}\n\n## Not tried on this machine\n\n${rest.join('\n')}\n`;
  return { failed: bad.length + (report.errors?.length ?? 0), sum, text };
}
