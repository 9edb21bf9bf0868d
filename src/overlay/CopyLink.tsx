import { useState } from 'preact/hooks';
import { useScene } from './Session.ts';

interface CopyLinkProps {
  readonly link: () => string;
  readonly label: string;
}

/** A button that copies a link; where that is forbidden, the link stands there to be copied by hand. */
export function CopyLink({ link, label }: CopyLinkProps) {
  const { ui, session } = useScene();
  const [made, setMade] = useState('');
  const [isCopied, setCopied] = useState(false);
  const copy = (): void => {
    const address = link();
    setMade(address);
    session.actions.shared('link');
    // A sandboxed frame may not write to the clipboard.
    navigator.clipboard?.writeText(address).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <div>
      <button type="button" class="plain" onClick={copy}>
        {label}
      </button>
      {made && (
        <p class="small" role="status">
          {isCopied ? ui.copied : ui.linkHere} <code>{made}</code>
        </p>
      )}
    </div>
  );
}
