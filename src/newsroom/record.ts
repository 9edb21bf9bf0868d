// The script of the demo newsroom's paper of record: lists what its page hears of the embed. What a house would send to its own
// analytics would go where the list is.
const list = document.querySelector('[data-heard]');

for (const type of ['ready', 'start', 'decision', 'prediction', 'ending', 'share', 'error']) {
  addEventListener(`quid-pro-quo:${type}`, (event) => {
    const { level, data } = (event as CustomEvent<{ level: string; data: Readonly<Record<string, unknown>> }>).detail;
    const line = document.createElement('li');
    line.textContent = [type, level, ...Object.entries(data).map(([name, value]) => `${name}: ${value}`)].join(' · ');
    list?.append(line);
  });
}
