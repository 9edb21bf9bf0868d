/** Lines a newsroom can copy to count what an embed tells, by the names of `EVENTS_WORDS`. A test tries each of them out. */

const TYPES = "['start', 'ending']";

const onElement = (inside: string): string => `for (const type of ${TYPES}) {
  addEventListener('quid-pro-quo:' + type, ({ detail }) => {
    ${inside}
  });
}`;

export const COUNTING_EXAMPLES = {
  own: onElement("navigator.sendBeacon('/count/quid-pro-quo/' + detail.level + '/' + type);"),
  layer: onElement(
    "(globalThis.dataLayer ??= []).push({ event: 'quid_pro_quo_' + type, level: detail.level, ending: detail.data.ending });",
  ),
  matomo: onElement("(globalThis._paq ??= []).push(['trackEvent', 'Quid pro quo', type, detail.level]);"),
  plausible: onElement("plausible('Quid pro quo', { props: { type, level: detail.level } });"),
  piano: onElement("pa.sendEvent('quid_pro_quo.' + type, { qpq_level: detail.level });"),
  frame: `const frame = document.querySelector('iframe[src*="/embed.html"]');
addEventListener('message', ({ source, data }) => {
  if (source !== frame.contentWindow || data?.source !== 'quid-pro-quo') return;
  if (!${TYPES}.includes(data.type)) return;
  navigator.sendBeacon('/count/quid-pro-quo/' + data.level + '/' + data.type);
});`,
} as const;
