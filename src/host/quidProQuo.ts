// Defines <quid-pro-quo> in the page of whoever embeds. This file runs among somebody else's scripts: it depends on nothing,
// sets no global, keeps nothing, and asks nobody but the game's own host.
import { type Command, type EventType, FRAME, type FrameMessage, HOST } from '../embed/messages.ts';

const TAG = 'quid-pro-quo';
/** What a frame may do unless its page says otherwise: run its own scripts, and open a link in a new tab. */
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';
/** Attributes that become part of the frame's address. */
const PARAMETERS = ['level', 'seat', 'seed', 'lang', 'theme', 'accent', 'next'] as const;
/** How near to the view (px) a frame that starts by itself is loaded. */
const NEAR = 600;
const EVENTS: readonly EventType[] = ['ready', 'start', 'decision', 'prediction', 'ending', 'share', 'height', 'error'];

const WORDS = {
  de: { play: 'Spielen', frame: 'Interaktives Erklärstück' },
  en: { play: 'Play', frame: 'Interactive explainer' },
};

const STYLE = `
:host{display:block;position:relative;margin:1.5em 0;contain:layout}
:host([hidden]){display:none}
iframe{display:block;width:100%;border:0;height:30em;min-height:20em}
.facade{position:relative;overflow:hidden}
button{position:absolute;inset:auto 0 0 auto;margin:12px;min-height:48px;padding:0 22px;border:0;border-radius:0;
font:600 1rem/1.2 system-ui,sans-serif;color:#fbf7ee;background:var(--quid-pro-quo-accent,#14213d);cursor:pointer}
button:focus-visible{outline:3px solid #fbf7ee;outline-offset:-6px}
::slotted(a){display:block}`;

/** Where this script came from: the game's files are beside it. */
const home = new URL('.', (document.currentScript as HTMLScriptElement | null)?.src ?? document.baseURI);

class QuidProQuo extends HTMLElement {
  static readonly observedAttributes = ['theme', 'lang'];
  private frame: HTMLIFrameElement | null = null;
  private near: IntersectionObserver | null = null;

  connectedCallback(): void {
    if (!this.shadowRoot) this.attachShadow({ mode: 'open' });
    addEventListener('message', this.hear);
    if (this.frame) return;
    if (this.getAttribute('start') === 'now') this.startWhenNear();
    else this.drawFacade();
  }

  disconnectedCallback(): void {
    removeEventListener('message', this.hear);
    this.near?.disconnect();
    // Moved within its page, a frame is loaded anew: the game's address has its run.
    this.frame?.remove();
    this.frame = null;
  }

  attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    if (!this.frame || before === value) return;
    if (name === 'theme') this.ask({ type: 'theme', data: value ?? 'light' });
    if (name === 'lang') this.ask({ type: 'lang', data: value ?? 'en' });
  }

  /** Starts the game now. */
  start(): void {
    if (this.frame) return;
    this.near?.disconnect();
    const frame = document.createElement('iframe');
    frame.title = this.getAttribute('title') || `${this.words.frame}: ${this.getAttribute('level') ?? TAG}`;
    frame.allow = 'fullscreen; clipboard-write';
    frame.referrerPolicy = 'no-referrer';
    frame.setAttribute('sandbox', this.hasAttribute('may-save') ? `${SANDBOX} allow-same-origin` : SANDBOX);
    frame.src = this.address;
    this.frame = frame;
    this.draw(frame);
  }

  /** Stops what moves and sounds, or lets it go on. */
  pause(isPaused = true): void {
    this.ask({ type: 'pause', data: isPaused });
  }

  private get words() {
    return (this.getAttribute('lang') ?? document.documentElement.lang).startsWith('de') ? WORDS.de : WORDS.en;
  }

  private get address(): string {
    const url = new URL(this.getAttribute('src') ?? 'embed.html', home);
    for (const name of PARAMETERS) {
      const value = this.getAttribute(name);
      if (value) url.searchParams.set(name, value);
    }
    // Light or dark is for the page to decide.
    if (!url.searchParams.has('theme')) url.searchParams.set('theme', 'light');
    url.searchParams.set('start', 'now');
    return url.href;
  }

  private draw(...nodes: Node[]): void {
    const style = document.createElement('style');
    style.textContent = STYLE;
    this.shadowRoot?.replaceChildren(style, ...nodes);
  }

  /** The page's own picture and words stay, with a button on them; nothing is loaded before it is pressed. */
  private drawFacade(): void {
    const facade = document.createElement('div');
    facade.className = 'facade';
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = `▶ ${this.words.play}`;
    button.addEventListener('click', () => {
      this.start();
      this.frame?.focus({ preventScroll: true });
    });
    facade.append(document.createElement('slot'), button);
    this.draw(facade);
  }

  private startWhenNear(): void {
    this.draw(document.createElement('slot'));
    this.near = new IntersectionObserver((entries) => entries.some((one) => one.isIntersecting) && this.start(), {
      rootMargin: `${NEAR}px`,
    });
    this.near.observe(this);
  }

  private ask(command: { readonly type: Command['type']; readonly data: unknown }): void {
    this.frame?.contentWindow?.postMessage({ source: HOST, v: 1, ...command }, '*');
  }

  private readonly hear = ({ source, data }: MessageEvent): void => {
    const { frame } = this;
    if (!frame || source !== frame.contentWindow || data?.source !== FRAME || data.v !== 1) return;
    const { type, data: told } = data as FrameMessage;
    if (type === 'height') this.fit(told as FrameMessage<'height'>['data']);
    if (type === 'top' && frame.getBoundingClientRect().top < 0) this.scrollIntoView({ block: 'start' });
    if (EVENTS.includes(type))
      this.dispatchEvent(new CustomEvent(`${TAG}:${type}`, { bubbles: true, composed: true, detail: data }));
  };

  private fit({ height }: FrameMessage<'height'>['data']): void {
    if (this.frame && Number.isFinite(height) && height >= 100 && height <= 20_000)
      this.frame.style.height = `${Math.ceil(height)}px`;
  }
}

// Two embeds, or the script twice on a page: one definition is enough.
if (!customElements.get(TAG)) customElements.define(TAG, QuidProQuo);
