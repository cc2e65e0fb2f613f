import { useEffect, useRef } from 'react';
import { useProblemText } from '../states';
import { Note } from './layout';

/** Above a form: what the server refused, with the faults that belong to no field. Takes the focus when it appears. */
export function ProblemNote({ error, rest = [] }: { error: unknown; rest?: string[] }) {
  const text = useProblemText()(error);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [error]);
  if (!error) return null;
  return (
    <div ref={box} tabIndex={-1}>
      <Note tone="bad" icon="warning">
        <strong>{text.title}</strong>
        {text.detail && <p>{text.detail}</p>}
        {rest.length > 0 && (
          <ul>
            {rest.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </Note>
    </div>
  );
}
