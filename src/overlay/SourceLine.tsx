import type { Source } from '../level/facts.ts';
import type { Language } from '../level/levelText.ts';
import { formatDate } from '../text/format.ts';
import { withCurlyQuotes } from '../text/quotes.ts';
import { UI } from '../text/ui.ts';

interface SourceLineProps {
  readonly source: Source;
  readonly language: Language;
}

/** A source: its title, which leads to it where it can, who published it, and when. */
export function SourceLine({ source, language }: SourceLineProps) {
  const { isOurTitle, publisher, date, address, symbol, isRead } = source;
  const title = withCurlyQuotes(source.title);
  const ui = UI[language];
  const doubts = [isOurTitle && ui.ourTitle, !isRead && ui.notRead].filter((doubt) => doubt !== false);
  const about = [publisher[language], symbol, formatDate(language, date) || ui.undated].filter((part) => part !== '');
  return (
    <li>
      {address ? (
        <a href={address} target="_blank" rel="noopener noreferrer">
          {title}
        </a>
      ) : (
        title
      )}
      {doubts.length > 0 && <span class="doubt"> ({doubts.join(', ')})</span>}
      <span class="publisher">{about.join(', ')}</span>
    </li>
  );
}
