import { Alert } from 'antd';
import { useEffect, useRef } from 'react';
import { useProblemText } from '../states';

/** Above a form: what the server refused, with the faults that belong to no field. Takes the focus when it appears. */
export function ProblemAlert({ error, rest = [] }: { error: unknown; rest?: string[] }) {
  const text = useProblemText()(error);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [error]);
  if (!error) return null;
  const lines = [text.detail, ...rest].filter(Boolean);
  return (
    <div ref={box} tabIndex={-1} style={{ marginBottom: 16 }}>
      <Alert
        type="error"
        showIcon
        role="alert"
        title={text.title}
        description={
          lines.length > 0 && (
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )
        }
      />
    </div>
  );
}
