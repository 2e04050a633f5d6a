import type { HeardEvent } from './use-preview-frame';

/** What the widget in the preview has said, the newest first. */
export function EventLog({ events }: { events: HeardEvent[] }) {
  return (
    <section className="play-panel" aria-label="Events">
      <h2>Events</h2>
      {events.length === 0 ? (
        <p>Open a question, ask something: every event shows here with its payload.</p>
      ) : (
        <ol>
          {events.map(({ key, name, detail }) => (
            <li key={key}>
              <code>{name}</code>
              <small>{detail}</small>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
