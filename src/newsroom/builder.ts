// The script of builder.html: what is chosen in its form becomes three previews and a snippet to copy.
import { type Choice, frameAddress, type Host, snippetOf } from './snippet.ts';

const form = document.querySelector('form') as HTMLFormElement;
const code = document.querySelector('[data-snippet]') as HTMLTextAreaElement;
const copy = document.querySelector('[data-copy]') as HTMLButtonElement;
const said = document.querySelector('[data-said]') as HTMLElement;
const previews = [...document.querySelectorAll<HTMLIFrameElement>('iframe[data-preview]')];
const given = JSON.parse(form.dataset.host ?? '{}') as Omit<Host, 'site'>;
/** The game is where this page is. */
const host: Host = { ...given, site: new URL('.', location.href).href };

function choiceIn(data: FormData): Choice {
  const of = (name: string): string => String(data.get(name) ?? '');
  return {
    level: of('level'),
    seat: of('seat'),
    lang: of('lang') === 'de' ? 'de' : 'en',
    theme: of('theme') as Choice['theme'],
    accent: data.has('hasAccent') ? of('accent') : '',
    start: of('start') as Choice['start'],
    next: of('next'),
    kind: of('kind') as Choice['kind'],
  };
}

/** Only seats of the level chosen can be chosen. */
function fitSeats(level: string): void {
  const seats = form.elements.namedItem('seat') as HTMLSelectElement;
  for (const option of seats.options) {
    const isOther = option.value !== '' && option.dataset.level !== level;
    option.hidden = isOther;
    option.disabled = isOther;
    if (isOther && option.selected) seats.value = '';
  }
}

function show(): void {
  fitSeats(String(new FormData(form).get('level')));
  if (!form.checkValidity()) return;
  const choice = choiceIn(new FormData(form));
  code.value = snippetOf(choice, host);
  said.textContent = '';
  const address = frameAddress(choice, host.site);
  for (const frame of previews) if (frame.src !== address) frame.src = address;
}

const isName = (name: unknown): name is string => typeof name === 'string' && /^[a-z0-9][a-z0-9-]{0,30}$/.test(name);

/** Each frozen copy has its own builder, which makes lines for that copy. */
async function showFrozen(): Promise<void> {
  const line = document.querySelector('[data-frozen]') as HTMLElement;
  const response = await fetch('./versions.json', { cache: 'no-cache' });
  const { frozen }: { readonly frozen?: unknown } = await response.json();
  const names = Array.isArray(frozen) ? frozen.filter(isName) : [];
  for (const name of names) {
    const href = `./v/${name}/${line.dataset.builder}`;
    line.append(Object.assign(document.createElement('a'), { href, textContent: name }), ' ');
  }
  line.hidden = names.length === 0;
}

form.addEventListener('input', show);
form.addEventListener('submit', (event) => event.preventDefault());
copy.addEventListener('click', () => {
  navigator.clipboard?.writeText(code.value).then(
    () => {
      said.textContent = copy.dataset.copied ?? '';
    },
    () => code.select(),
  );
});
// What the previews ask for, as a page with the script would give it.
addEventListener('message', ({ source, data }: MessageEvent) => {
  const frame = previews.find(({ contentWindow }) => contentWindow === source);
  const height: unknown = data?.source === 'quid-pro-quo' && data.type === 'height' ? data.data?.height : null;
  if (frame && typeof height === 'number' && height > 100 && height < 20_000) frame.style.height = `${height}px`;
});
show();
// Without the list there is only the newest.
showFrozen().catch(() => {});
