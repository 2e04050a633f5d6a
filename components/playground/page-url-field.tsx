import { useId, useState } from 'react';
import { LIMITS } from '@/lib/contract';

type Props = { value: string; onChange: (value: string) => void };

/** The address of a product page; taken over when it is one and the field is left, or Enter pressed. */
export function PageUrlField({ value, onChange }: Props) {
  const id = useId();
  const [text, setText] = useState(value);
  const [isWrong, setIsWrong] = useState(false);

  function commit() {
    const address = text.trim();
    setIsWrong(!isAddress(address));
    if (isAddress(address) && address !== value) onChange(address);
  }

  return (
    <form
      className="play-field"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        commit();
      }}
    >
      <label htmlFor={id}>Address of the page</label>
      <input
        id={id}
        type="url"
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        placeholder="https://www.shop.example/products/…"
        maxLength={LIMITS.PAGE_URL_MAX}
        value={text}
        aria-invalid={isWrong}
        aria-describedby={`${id}help`}
        onChange={({ target }) => setText(target.value)}
        onBlur={() => text !== '' && commit()}
      />
      <small id={`${id}help`} role={isWrong ? 'alert' : undefined}>
        {isWrong
          ? 'That is not an http or https address.'
          : 'A page of this app, or of a shop in STOREFRONT_ORIGINS. Press Enter.'}
      </small>
    </form>
  );
}

function isAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
